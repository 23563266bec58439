import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { saveArticle } from "@/app/_actions/readers";
import { signedIn } from "@/app/_server/context";
import { readNewest } from "@/app/_server/pages/lists";
import { SaveButton } from "@/components/articles/save-button";
import { MessagePage } from "@/components/layout/message-page";
import { listOf } from "@/lib/articles/lists";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { isSaved } from "@/lib/readers/queries";
import { glue } from "@/lib/text/quotes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Lưu bài", robots: { index: false } };

type Props = {
  params: Promise<{ articleId: string }>;
  /** `da`: what was done; `loi`: why not. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Whether one reader saved one article, and the button that changes it. Kept nowhere. */
export default async function SavingPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const { da, loi } = await searchParams;
  const ctx = await signedIn();
  if (!ctx) redirect(`/dang-nhap?tiep=${encodeURIComponent(`/luu-bai/${articleId}`)}`);
  const [card] = await cardsByIds(ctx, [articleId]);
  if (!card) {
    return (
      <MessagePage title="Không lưu được bài này" latest={await readNewest(listOf.all, 6)}>
        <p>Không tìm thấy bài viết, hoặc bài đã được gỡ.</p>
      </MessagePage>
    );
  }
  const held = await isSaved(ctx, articleId);
  const said =
    loi === "limited" ? FULL : da === "luu" && held ? "Đã lưu bài." : da === "bo" && !held ? "Đã bỏ lưu." : "";
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <div className="plain-page">
        <h1 className="rated-title">
          <a href={card.path}>{glue(card.title)}</a>
        </h1>
        <p data-said="">{said}</p>
        <SaveButton articleId={articleId} action={saveArticle} isSaved={held} />
        <p className="more beside-links">
          <a className="button" href={card.path}>
            Quay lại bài viết
          </a>{" "}
          <a href="/tai-khoan/da-luu">Bài đã lưu</a>
        </p>
      </div>
    </main>
  );
}

const FULL = "Danh sách bài đã lưu đã đầy. Vui lòng bỏ bớt bài đã đọc rồi lưu tiếp.";
