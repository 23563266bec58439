import type { Metadata } from "next";
import { reportContent } from "@/app/_actions/comments";
import { visitorContext } from "@/app/_server/context";
import { readNewest } from "@/app/_server/pages/lists";
import { loadSite } from "@/app/_server/pages/site";
import { ContentReportForm } from "@/components/comments/content-report-form.client";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessagePage } from "@/components/layout/message-page";
import { anchorsOf } from "@/lib/articles/anchors";
import { listOf } from "@/lib/articles/lists";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { liveContents } from "@/lib/articles/queries/texts";
import { glue } from "@/lib/text/quotes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Báo lỗi nội dung", robots: { index: false } };

const MOST_QUOTED = 1000;

type Props = {
  params: Promise<{ articleId: string }>;
  /** `trich`: the selected words; `doan`: the anchor of the turn they were selected in; `loai=cai-chinh`. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** "Báo lỗi nội dung" and "Yêu cầu cải chính" about one article. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const { trich, doan, loai } = await searchParams;
  const ctx = await visitorContext();
  const [card] = await cardsByIds(ctx, [articleId]);
  if (!card) return <NotReportable />;
  const { settings } = await loadSite();
  const body = (await liveContents(ctx, [articleId])).get(articleId)?.body;
  const anchors = body && anchorsOf(body).byBlock;
  const [blockId = null] = [...(anchors ?? [])].find(([, anchor]) => anchor === doan) ?? [];
  const isRequest = loai === "cai-chinh" || !settings.reports.isOn;
  const page = `/bao-loi/${articleId}`;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb
        trail={[
          { name: card.section.name, href: `/chuyen-muc/${card.section.slug}` },
          { name: "Báo lỗi nội dung", href: page },
        ]}
      />
      <div className="plain-page comments report-page">
        <p className="rated-title">
          <a href={card.path}>{glue(card.title)}</a>
        </p>
        <div data-part="">
          <h1>{isRequest ? "Yêu cầu cải chính, phản hồi" : "Báo lỗi nội dung"}</h1>
          <p className="quiet-line">
            {isRequest
              ? "Dành cho người hoặc tổ chức được nhắc đến trong bài. "
              : "Chính tả, số liệu, tên riêng, chức danh… "}
            {settings.reports.isOn && (
              <a href={isRequest ? page : `${page}?loai=cai-chinh`}>
                {isRequest ? "Chỉ báo lỗi nội dung" : "Yêu cầu cải chính, phản hồi"}
              </a>
            )}
          </p>
          <ContentReportForm
            action={reportContent}
            articleId={articleId}
            kind={isRequest ? "correction-request" : "error"}
            quote={typeof trich === "string" ? trich.slice(0, MOST_QUOTED) : ""}
            blockId={blockId}
            deadlineDays={settings.reports.correctionDeadlineDays}
          />
        </div>
        <p className="more">
          <a className="button" href={card.path}>
            Quay lại bài viết
          </a>
        </p>
      </div>
    </main>
  );
}

async function NotReportable() {
  return (
    <MessagePage title="Không tìm thấy bài viết" latest={await readNewest(listOf.all, 6)}>
      <p>Bài viết không còn nữa nên không báo lỗi được.</p>
    </MessagePage>
  );
}
