import type { Metadata } from "next";
import { appealComment, confirmComment, withdrawComment } from "@/app/_actions/comments";
import { AccountFrame } from "@/app/_server/account-frame";
import { privatePage } from "@/app/_server/page";
import { OwnComments } from "@/components/comments/own-comments";
import { EmptyState } from "@/components/ui/empty-state";
import { ownComments } from "@/lib/comments/queries";

export const metadata: Metadata = { title: "Bình luận của tôi" };

export default privatePage("account.own", async (ctx) => {
  const comments = await ownComments(ctx);
  return (
    <AccountFrame ctx={ctx} title="Bình luận của tôi" here="/tai-khoan/binh-luan">
      {comments.length === 0 ? (
        <EmptyState title="Tài khoản này chưa có bình luận nào.">
          <p>
            Ý kiến bạn gửi dưới mỗi bài viết sẽ hiện ở đây. <a href="/moi-nhat">Đọc tin mới nhất</a>
          </p>
        </EmptyState>
      ) : (
        <div className="comments">
          <OwnComments
            comments={comments}
            withArticle
            actions={{ confirm: confirmComment, withdraw: withdrawComment, appeal: appealComment }}
          />
        </div>
      )}
      <p className="hint">
        Bình luận gửi khi chưa đăng nhập không nằm trong danh sách này; hãy mở liên kết trong thư xác nhận để xem.
      </p>
    </AccountFrame>
  );
});
