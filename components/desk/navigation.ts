import type { Capability } from "@/lib/accounts/permissions";

export type NavigationEntry = {
  href: string;
  label: string;
  group: "Bàn biên tập" | "Quản trị";
  /** Shown to whoever may somewhere; the page asks for itself. */
  capability: Capability;
};

/** The rail of the desk and the dashboard, in its order. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { href: "/toa-soan", label: "Tổng quan", group: "Bàn biên tập", capability: "desk.enter" },
  { href: "/toa-soan/bai/moi", label: "Bài mới", group: "Bàn biên tập", capability: "draft.write" },
  { href: "/toa-soan/hang-cho/cua-toi", label: "Của tôi", group: "Bàn biên tập", capability: "desk.enter" },
  { href: "/toa-soan/hang-cho/bien-tap", label: "Chờ biên tập", group: "Bàn biên tập", capability: "article.edit" },
  { href: "/toa-soan/hang-cho/duyet", label: "Chờ duyệt", group: "Bàn biên tập", capability: "article.publish" },
  { href: "/toa-soan/hang-cho/hen-gio", label: "Hẹn giờ", group: "Bàn biên tập", capability: "desk.enter" },
  { href: "/toa-soan/lich", label: "Lịch xuất bản", group: "Bàn biên tập", capability: "desk.enter" },
  { href: "/toa-soan/trang-nhat", label: "Trang nhất", group: "Bàn biên tập", capability: "home.place" },
  { href: "/toa-soan/anh", label: "Kho ảnh", group: "Bàn biên tập", capability: "media.store" },
  { href: "/toa-soan/bao-loi", label: "Bạn đọc báo lỗi", group: "Bàn biên tập", capability: "report.handle" },
  { href: "/toa-soan/thong-ke", label: "Thống kê đánh giá", group: "Bàn biên tập", capability: "stats.own" },
  { href: "/toa-soan/viec-hong", label: "Việc không chạy được", group: "Bàn biên tập", capability: "job.manage" },
  { href: "/toa-soan/khoi-phuc", label: "Khôi phục", group: "Bàn biên tập", capability: "draft.write" },
  { href: "/quan-tri", label: "Tổng quan quản trị", group: "Quản trị", capability: "dashboard.enter" },
  { href: "/quan-tri/danh-gia", label: "Đánh giá bất thường", group: "Quản trị", capability: "moderation.decide" },
  { href: "/quan-tri/binh-luan", label: "Bình luận", group: "Quản trị", capability: "moderation.decide" },
  { href: "/quan-tri/tai-khoan", label: "Tài khoản", group: "Quản trị", capability: "account.manage" },
  { href: "/quan-tri/chuyen-muc", label: "Chuyên mục", group: "Quản trị", capability: "taxonomy.manage" },
  { href: "/quan-tri/chu-de", label: "Chủ đề", group: "Quản trị", capability: "taxonomy.manage" },
  { href: "/quan-tri/nhan-vat", label: "Nhân vật", group: "Quản trị", capability: "taxonomy.manage" },
  { href: "/quan-tri/tac-gia", label: "Tác giả", group: "Quản trị", capability: "taxonomy.manage" },
  { href: "/quan-tri/loat-bai", label: "Loạt bài", group: "Quản trị", capability: "taxonomy.manage" },
  { href: "/quan-tri/cai-dat", label: "Cài đặt", group: "Quản trị", capability: "settings.manage" },
  { href: "/quan-tri/nhat-ky", label: "Nhật ký thao tác", group: "Quản trị", capability: "audit.read" },
  { href: "/quan-tri/van-hanh", label: "Vận hành", group: "Quản trị", capability: "operations.manage" },
];
