import type { AuditEntry } from "./model";

/** What each kind of act is called in a sentence: "Lê Minh duyệt bài …". */
const VERBS: Record<string, string> = {
  "account.create": "tạo tài khoản",
  "account.delete": "xóa tài khoản",
  "account.export": "tải dữ liệu của tài khoản",
  "account.consent": "ghi sự đồng ý của tài khoản",
  "account.email": "đổi địa chỉ thư của tài khoản",
  "account.email-ask": "xin đổi địa chỉ thư của tài khoản",
  "account.invite": "mời",
  "account.lock": "khóa tài khoản",
  "account.password": "đổi mật khẩu của tài khoản",
  "account.recovery-codes": "tạo lại mã dự phòng của tài khoản",
  "account.register": "đăng ký tài khoản",
  "account.rename": "đổi tên tài khoản",
  "account.reset-link": "xin đặt lại mật khẩu cho tài khoản",
  "account.role-accept": "chấp thuận vai trò cho tài khoản",
  "account.role-propose": "đề nghị vai trò cho tài khoản",
  "account.role-refuse": "từ chối vai trò cho tài khoản",
  "account.roles": "đổi vai trò của tài khoản",
  "account.second-factor": "bật xác thực hai lớp cho tài khoản",
  "account.second-factor-remove": "gỡ xác thực hai lớp của tài khoản",
  "account.sessions-end": "kết thúc các phiên của tài khoản",
  "account.sign-in": "đăng nhập vào tài khoản",
  "account.sign-in-refuse": "bị từ chối đăng nhập vào tài khoản",
  "account.sign-out": "đăng xuất khỏi tài khoản",
  "account.unlock": "mở khóa tài khoản",
  "article.approve": "duyệt",
  "article.archive": "lưu kho",
  "article.assign": "giao",
  "article.claim": "nhận",
  "article.claim-end": "thôi nhận",
  "article.claim-take": "giành quyền sửa",
  "article.correct": "đính chính",
  "article.create": "tạo",
  "article.deadline": "đặt hạn cho",
  "article.import": "nhập",
  "article.pass-on": "chuyển tiếp",
  "article.publish": "xuất bản",
  "article.restore": "khôi phục",
  "article.restore-revision": "khôi phục phiên bản của",
  "article.return": "trả lại",
  "article.revise": "lưu bản mới của",
  "article.send-back": "gửi lại",
  "article.withdraw": "rút lại",
  "article.schedule": "hẹn giờ đăng",
  "article.signals": "bật hoặc tắt phản hồi từng câu trả lời ở",
  "article.submit": "gửi biên tập",
  "article.takedown": "gỡ",
  "article.unarchive": "lấy khỏi kho",
  "article.unschedule": "hủy hẹn giờ của",
  "article.update-begin": "bắt đầu cập nhật",
  "article.update-drop": "bỏ bản cập nhật của",
  "backup.drill": "diễn tập khôi phục",
  "backup.make": "tạo một bản sao lưu",
  "backup.restore": "khôi phục báo từ bản sao lưu",
  "checklist.check": "đánh dấu kiểm tra cho",
  "checklist.override": "bỏ qua danh mục kiểm tra của",
  "comment.appeal": "khiếu nại về bình luận",
  "comment.appeal-decide": "quyết định khiếu nại về bình luận",
  "comment.approve": "duyệt bình luận",
  "comment.hide": "ẩn bình luận",
  "comment.reject": "từ chối bình luận",
  "comment.report-close": "đóng báo cáo về bình luận",
  "comment.restore": "hiện lại bình luận",
  "comment.switch": "mở hoặc đóng bình luận ở",
  "comment.withdraw": "rút bình luận",
  "conflict.resolve": "giải quyết xung đột ở",
  "home.clear": "bỏ vị trí trang chủ",
  "home.place": "đặt vị trí trang chủ",
  "interview.describe": "ghi thông tin phỏng vấn của",
  "job.retry": "chạy lại việc nền",
  "job.withdraw": "rút việc nền",
  "listing.rebuild": "dựng lại các danh sách",
  "media.change": "sửa thông tin",
  "media.remove": "xóa",
  "media.store": "gửi",
  "note.add": "góp ý ở",
  "note.resolve": "xử lý góp ý ở",
  "rating.case-open": "mở hồ sơ đánh giá bất thường của",
  "rating.decide": "quyết định về đánh giá của",
  "rating.import": "nhập đánh giá của",
  "rating.rebuild": "dựng lại tổng đánh giá",
  "rating.undo": "hoàn tác quyết định về đánh giá của",
  "report.accept": "nhận báo lỗi về",
  "report.dismiss": "bỏ qua báo lỗi về",
  "search.rebuild": "dựng lại chỉ mục tìm kiếm",
  "settings.change": "đổi cài đặt",
  "taxonomy.add": "thêm",
  "taxonomy.change": "sửa",
  "taxonomy.merge": "gộp",
  "taxonomy.order": "đổi thứ tự",
  "taxonomy.unmerge": "tách lại",
  "audit.export": "xuất nhật ký",
};

const OBJECTS: Record<string, string> = {
  article: "bài",
  section: "chuyên mục",
  topic: "chủ đề",
  person: "nhân vật",
  author: "tác giả",
  series: "loạt bài",
  media: "ảnh",
  comment: "của",
  report: "bài",
  "rating-case": "bài",
};

/** Acts of the program and of its commands, by the name under which each writes. */
const SYSTEM_ACTORS: Record<string, string> = {
  demo: "Dữ liệu mẫu",
  start: "Chương trình lúc khởi động",
  clock: "Lịch tự động",
  sweep: "Dọn dẹp định kỳ",
  jobs: "Việc nền",
  "jobs retry": "Lệnh chạy lại việc nền",
  "toasoan backup": "Lệnh sao lưu",
  "toasoan drill": "Lệnh diễn tập khôi phục",
  "toasoan restore": "Lệnh khôi phục",
  "toasoan audit verify": "Lệnh kiểm nhật ký",
  "import articles": "Lệnh nhập bài",
  "listings rebuild": "Lệnh dựng lại danh sách",
  "search rebuild": "Lệnh dựng lại chỉ mục tìm kiếm",
  "ratings rebuild": "Lệnh dựng lại tổng đánh giá",
  "ratings export": "Lệnh xuất đánh giá",
  "media move": "Lệnh chuyển ảnh",
  "user create": "Lệnh tạo tài khoản",
};

/** Where nobody knows a name any more, or it never had one. */
const NAMELESS: Record<string, string> = {
  article: "một bài chưa đặt tít",
  rating: "một bài",
  "rating-case": "một bài",
  report: "một bài",
  comment: "của một bạn đọc",
  media: "một ảnh không còn trong kho",
  user: "không còn tên",
  account: "không còn tên",
};

/** Of these there is one, or their ids say nothing to anybody. */
const UNNAMED = ["settings", "listing", "search", "backup", "job", "audit"];

export type AuditSentence = { actor: string; act: string; object: string; href: string | null; rest: string };

/** An entry in words; `names` knows what the ids are called now. */
export function auditSentence(entry: AuditEntry, names: ReadonlyMap<string, string>): AuditSentence {
  const { action, details } = entry;
  return {
    actor: actorOf(entry),
    act: actLabel(action),
    object: objectOf(entry, names),
    href: hrefOf(entry),
    rest: restOf(details),
  };
}

function actorOf({ actorId, actorName }: AuditEntry): string {
  if (actorId !== null) return actorName;
  return SYSTEM_ACTORS[actorName] ?? (actorName.startsWith("job ") ? "Việc nền" : actorName);
}

function objectOf(entry: AuditEntry, names: ReadonlyMap<string, string>): string {
  const { actorId, objectType, objectId, details } = entry;
  if (UNNAMED.includes(objectType)) return "";
  if (objectId === "*") return objectType === "article" ? "nhiều bài" : "";
  if (objectType === "email") return emailOf(objectId);
  if (objectType === "user" && objectId === actorId) return "của mình";
  const word = OBJECTS[objectType] ?? "";
  const name = names.get(objectId) ?? text(details["name"]) ?? mergedName(entry);
  if (name !== undefined) return word === "" ? name : `${word} “${name}”`;
  return NAMELESS[objectType] ?? (word === "" ? shortId(objectId) : `${word} không còn tên`);
}

/** Of an address that no account has, only a keyed hash is kept: people type passwords there. */
function emailOf(id: string): string {
  if (id === "first-admin") return "quản trị viên đầu tiên";
  return id.includes("@") ? id : "chưa từng có ở báo";
}

/** What was merged away has its name in the entry alone. */
function mergedName({ action, details }: AuditEntry): string | undefined {
  return action === "taxonomy.merge" ? text(details["from"]) : undefined;
}

/** The page that shows what the entry speaks of. */
function hrefOf({ objectType, objectId, details }: AuditEntry): string | null {
  const hash = text(details["hash"]);
  switch (objectType) {
    case "article":
      return `/toa-soan/bai/${objectId}/lich-su${hash === undefined ? "" : `#${hash}`}`;
    case "section":
      return `/quan-tri/chuyen-muc/${objectId}`;
    case "topic":
      return `/quan-tri/chu-de/${objectId}`;
    case "person":
      return `/quan-tri/nhan-vat/${objectId}`;
    case "author":
      return `/quan-tri/tac-gia/${objectId}`;
    case "series":
      return `/quan-tri/loat-bai/${objectId}`;
    case "user":
    case "account":
      return `/quan-tri/tai-khoan/${objectId}`;
    case "media":
      return `/toa-soan/anh/${objectId}`;
    case "comment":
      return `/quan-tri/binh-luan?loc=da-quyet&cua=${objectId}`;
    case "rating-case":
      return `/quan-tri/danh-gia/${objectId}`;
    case "report":
      return "/toa-soan/bao-loi";
    case "settings":
      return "/quan-tri/cai-dat";
    case "backup":
    case "job":
      return "/quan-tri/van-hanh";
    default:
      return null;
  }
}

function restOf(details: Record<string, unknown>): string {
  const reason = text(details["reason"]);
  const into = text(details["into"]);
  return [into === undefined ? "" : `vào “${into}”`, reason === undefined ? "" : `với lý do: ${reason}`]
    .filter(Boolean)
    .join(", ");
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function shortId(id: string): string {
  return id.length > 12 ? `${id.slice(0, 8)}…` : id;
}

export const ACT_GROUPS: readonly { value: string; label: string }[] = [
  { value: "article", label: "Bài viết" },
  { value: "account", label: "Tài khoản" },
  { value: "taxonomy", label: "Chuyên mục, chủ đề, nhân vật" },
  { value: "settings", label: "Cài đặt" },
  { value: "rating", label: "Đánh giá" },
  { value: "comment", label: "Bình luận" },
  { value: "media", label: "Ảnh" },
  { value: "backup", label: "Sao lưu và khôi phục" },
];

export function actLabel(action: string): string {
  return VERBS[action] ?? action;
}
