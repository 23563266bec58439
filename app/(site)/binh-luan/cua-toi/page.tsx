import type { Metadata } from "next";
import { appealComment, confirmComment, withdrawComment } from "@/app/_actions/comments";
import { visitorContext } from "@/app/_server/context";
import { OwnComments } from "@/components/comments/own-comments";
import { PageHeading } from "@/components/layout/page-heading";
import { ownComments } from "@/lib/comments/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Ý kiến của bạn", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One writer's own comments: by the mailed link (`k`), the reader's cookie or the account. */
export default async function OwnCommentsPage({ searchParams }: Props) {
  const { k } = await searchParams;
  const key = typeof k === "string" ? k : "";
  const ctx = await visitorContext();
  const comments = await ownComments(ctx, { key });
  const waiting = comments.filter(({ state }) => state === "unverified").length;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <PageHeading title="Ý kiến của bạn" />
      <div className="plain-page comments">
        {comments.length === 0 ? (
          <p className="empty">
            {key === ""
              ? "Trên trình duyệt này chưa có ý kiến nào. Nếu bạn viết bằng máy khác, hãy mở liên kết trong thư xác nhận."
              : "Liên kết đã hết hạn hoặc chưa đúng. Vui lòng mở lại liên kết trong thư, hoặc gửi lại ý kiến."}
          </p>
        ) : (
          <>
            {key !== "" && waiting > 0 && (
              <p className="comments-said">Bấm “Xác nhận và gửi duyệt” ở ý kiến do bạn viết.</p>
            )}
            <OwnComments
              comments={comments}
              linkKey={key}
              withArticle
              actions={{ confirm: confirmComment, withdraw: withdrawComment, appeal: appealComment }}
            />
          </>
        )}
      </div>
    </main>
  );
}
