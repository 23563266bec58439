import type { Metadata } from "next";
import { AccountFrame } from "@/app/_server/account-frame";
import { timeOf } from "@/app/_server/form";
import { privatePage } from "@/app/_server/page";
import { OwnList } from "@/components/accounts/own-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ownSaved } from "@/lib/readers/queries";

export const metadata: Metadata = { title: "Bài đã lưu" };

export default privatePage("account.own", async (ctx, { query }) => {
  const { items, next } = await ownSaved(ctx, timeOf(query["truoc"]));
  return (
    <AccountFrame ctx={ctx} title="Bài đã lưu" here="/tai-khoan/da-luu">
      {items.length === 0 ? (
        <EmptyState title="Chưa có bài nào ở đây.">
          <p>
            Bấm “Lưu bài” ở đầu mỗi bài viết để đọc sau. <a href="/moi-nhat">Đọc tin mới nhất</a>
          </p>
        </EmptyState>
      ) : (
        <OwnList
          items={items.map(({ articleId, title, path, at }) => {
            const act = path && { href: `/luu-bai/${articleId}`, label: "Bỏ lưu" };
            return { id: articleId, title, path, at, label: "", act };
          })}
          more={next && `/tai-khoan/da-luu?truoc=${next.getTime()}`}
        />
      )}
    </AccountFrame>
  );
});
