import type { Metadata } from "next";
import { AccountFrame } from "@/app/_server/account-frame";
import { timeOf } from "@/app/_server/form";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { OwnList } from "@/components/accounts/own-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ownRatings } from "@/lib/readers/queries";

export const metadata: Metadata = { title: "Đánh giá của tôi" };

export default privatePage("account.own", async (ctx, { query }) => {
  const { ratings } = (await loadSite()).settings;
  const { items, next } = await ownRatings(ctx, timeOf(query["truoc"]));
  return (
    <AccountFrame ctx={ctx} title="Đánh giá của tôi" here="/tai-khoan/danh-gia">
      {items.length === 0 ? (
        <EmptyState title="Chưa có đánh giá nào ở đây.">
          <p>
            Cuối mỗi bài có câu hỏi “Bạn thấy bài viết này thế nào?”. <a href="/moi-nhat">Đọc tin mới nhất</a>
          </p>
        </EmptyState>
      ) : (
        <OwnList
          items={items.map(({ articleId, title, path, level, ratedAt }) => {
            const label = ratings.labels[level - 1] ?? "";
            const act = path && { href: `/danh-gia/${articleId}`, label: "Đổi đánh giá" };
            return { id: articleId, title, path, at: ratedAt, label, act };
          })}
          more={next && `/tai-khoan/danh-gia?truoc=${next.getTime()}`}
        />
      )}
      <p className="hint">
        Đánh giá trên thiết bị chưa đăng nhập không nằm trong danh sách này. Khi cùng một bài được đánh giá cả trước và
        sau khi đăng nhập, chỉ đánh giá của tài khoản được tính.
      </p>
    </AccountFrame>
  );
});
