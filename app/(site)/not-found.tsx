import type { Metadata } from "next";
import { loadLatest } from "@/app/_server/pages/site";
import { MessagePage } from "@/components/layout/message-page";

export const metadata: Metadata = { title: "Không tìm thấy trang", robots: { index: false } };

export default async function NotFound() {
  return (
    <MessagePage title="Không tìm thấy trang" latest={await loadLatest()}>
      <p>Địa chỉ này không có trong báo, hoặc đã gõ chưa đúng. Vui lòng tìm bằng vài từ trong tiêu đề.</p>
    </MessagePage>
  );
}
