import { Notice } from "@/components/ui/notice";

const DONE: Record<string, string> = {
  submit: "Đã gửi biên tập.",
  resubmit: "Đã gửi lại.",
  withdraw: "Đã rút bài về. Bài ở trạng thái bản nháp.",
  claim: "Bạn đang giữ bài này.",
  takeOver: "Bạn đã giành quyền sửa. Bản của người trước nằm trong lịch sử phiên bản.",
  release: "Đã thôi giữ bài. Bài chờ biên tập.",
  assign: "Đã giao bài.",
  return: "Đã trả lại cho tác giả.",
  sendBack: "Đã trả về biên tập.",
  passOn: "Đã trình duyệt.",
  publish: "Đã duyệt và xuất bản.",
  schedule: "Đã duyệt và hẹn giờ.",
  unschedule: "Đã hủy hẹn giờ. Bài chờ duyệt lại.",
  beginUpdate: "Bắt đầu cập nhật. Trang đang đăng giữ nguyên cho đến khi bản mới được duyệt.",
  dropUpdate: "Đã bỏ bản cập nhật.",
  takeDown: "Đã gỡ bài.",
  archive: "Đã lưu kho.",
  unarchive: "Đã đưa ra khỏi kho. Bài ở trạng thái bản nháp.",
  note: "Đã thêm góp ý.",
  resolve: "Góp ý đã xử lý.",
  plan: "Đã lưu hạn.",
  place: "Đã đặt bài lên trang nhất.",
  clear: "Vị trí này lại tự chọn bài.",
  retry: "Đã xếp lại việc này, chương trình chạy ngay.",
  withdrawJob: "Đã bỏ việc này.",
};

/** What was just done, said once at the head of the page that follows. */
export function DoneWords({ done }: { done: string | undefined }) {
  const words = done === undefined || !Object.hasOwn(DONE, done) ? undefined : DONE[done];
  return words ? (
    <div role="status">
      <Notice tone="good">{words}</Notice>
    </div>
  ) : null;
}
