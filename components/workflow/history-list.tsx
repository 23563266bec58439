import type { ReadingView } from "@/lib/workflow/queries/reading";
import { moment } from "./times";

const ACTION_WORDS: Record<string, string> = {
  "article.create": "Tạo bài",
  "article.submit": "Gửi biên tập",
  "article.withdraw": "Rút bài về",
  "article.claim": "Nhận bài",
  "article.claim-take": "Giành quyền sửa",
  "article.claim-end": "Thôi giữ bài",
  "article.assign": "Giao bài",
  "article.return": "Trả lại",
  "article.send-back": "Trả về biên tập",
  "article.pass-on": "Trình duyệt",
  "article.approve": "Duyệt",
  "article.publish": "Xuất bản",
  "article.schedule": "Hẹn giờ đăng",
  "article.unschedule": "Hủy hẹn giờ",
  "article.update-begin": "Bắt đầu cập nhật",
  "article.update-drop": "Bỏ bản cập nhật",
  "article.correct": "Đính chính",
  "article.takedown": "Gỡ bài",
  "article.archive": "Lưu kho",
  "article.unarchive": "Đưa ra khỏi kho",
  "article.deadline": "Đặt hạn",
  "article.restore-revision": "Khôi phục một bản cũ",
  "article.revise": "Lưu phiên bản",
  "checklist.check": "Xác nhận danh mục kiểm tra",
  "checklist.override": "Bỏ qua một mục kiểm tra",
  "note.add": "Góp ý",
  "note.resolve": "Xử lý góp ý",
  "home.place": "Đặt lên trang nhất",
  "home.clear": "Bỏ khỏi trang nhất",
};

/** Who did what to this article, the newest first: from the audit, which nobody can alter. */
export function HistoryList({ history, now }: Pick<ReadingView, "history"> & { now: Date }) {
  if (history.length === 0) return null;
  return (
    <section>
      <h2>Đã làm gì với bài này</h2>
      <ol className="act-history">
        {history.map(({ at, by, action, reason }) => (
          <li key={`${at.getTime()}-${action}-${by}-${reason}`}>
            <span>
              {ACTION_WORDS[action] ?? action} · {by.startsWith("job ") ? "theo giờ hẹn" : by}
            </span>
            <time className="quiet" dateTime={at.toISOString()}>
              {moment(at, now)}
            </time>
            {reason !== "" && <p className="quiet">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
