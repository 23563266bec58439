import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { appealComment, confirmComment, withdrawComment } from "@/app/_actions/comments";
import { signedIn, visitorContext } from "@/app/_server/context";
import { OwnComments } from "@/components/comments/own-comments";
import { PageHeading } from "@/components/layout/page-heading";
import { nextQuery } from "@/lib/accounts/model";
import { ownComments } from "@/lib/comments/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Ý kiến của bạn", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One writer's own comments: by the mailed link (`k`) or the reader's cookie. An account has its own page for them. */
export default async function OwnCommentsPage({ searchParams }: Props) {
  const { k } = await searchParams;
  const key = typeof k === "string" ? k : "";
  const isSignedIn = (await signedIn()) !== null;
  if (isSignedIn && key === "") redirect("/tai-khoan/binh-luan");
  const ctx = await visitorContext();
  const comments = await ownComments(ctx, { key });
  const waiting = comments.filter(({ state }) => state === "unverified").length;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <PageHeading title="Ý kiến của bạn" />
      <div className="plain-page comments">
        {comments.length === 0 ? (
          <div className="empty">
            <p>
              {key === ""
                ? "Trên trình duyệt này chưa có ý kiến nào. Nếu bạn viết bằng máy khác, hãy mở liên kết trong thư xác nhận."
                : "Liên kết đã hết hạn hoặc chưa đúng. Vui lòng mở lại liên kết trong thư, hoặc gửi lại ý kiến."}
            </p>
            {!isSignedIn && (
              <p>
                Bạn đã có tài khoản? <a href={`/dang-nhap${nextQuery("/tai-khoan/binh-luan")}`}>Đăng nhập</a> để xem
                bình luận gửi bằng tài khoản.
              </p>
            )}
          </div>
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
        {isSignedIn && (
          <p className="own-else">
            <a href="/tai-khoan/binh-luan">Bình luận của tài khoản</a>
          </p>
        )}
      </div>
    </main>
  );
}
