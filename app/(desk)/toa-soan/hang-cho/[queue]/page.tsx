import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { QueueKeys } from "@/components/workflow/queue-keys.client";
import { QueueScreen } from "@/components/workflow/queue-screen";
import { allSections } from "@/lib/topics/queries";
import { type Queue, QUEUES } from "@/lib/workflow/model";
import { queuePage } from "@/lib/workflow/queries/queues";

export const metadata: Metadata = { title: "Hàng chờ" };

export default privatePage("desk.enter", async (ctx, { params, query }) => {
  const queue = (Object.keys(QUEUES) as Queue[]).find((known) => known === params["queue"]);
  if (!queue) notFound();
  const sectionId = query["chuyen-muc"] || undefined;
  const [page, sections] = await Promise.all([
    queuePage(ctx, queue, { sectionId, after: query["sau"] }),
    allSections(ctx),
  ]);
  return (
    <DeskPage title={QUEUES[queue]} lead={LEADS[queue]}>
      <QueueScreen queue={queue} page={page} sections={sections} sectionId={sectionId ?? ""} now={ctx.now} />
      <QueueKeys />
    </DeskPage>
  );
});

const LEADS: Record<Queue, string> = {
  "bien-tap": "Bài tác giả đã gửi, chưa ai nhận. Gấp và có hạn đứng trước, rồi đến bài chờ lâu nhất.",
  duyet: "Bài đã biên tập xong, chờ người có quyền xuất bản đọc và duyệt. Gấp và có hạn đứng trước.",
  "cua-toi": "Bài bạn viết và bài bạn đang giữ. Gấp và có hạn đứng trước, rồi đến bài mới sửa.",
  "hen-gio": "Bài đã duyệt và sẽ tự đăng, sớm nhất đứng trước.",
};
