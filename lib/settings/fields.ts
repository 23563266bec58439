/** What the owner can change, as the forms of "Cài đặt" show it: the name of a field is its path in the settings. */
export type SettingField = {
  path: string;
  label: string;
  hint?: string;
  is: "line" | "lines" | "number" | "check" | "colour" | "page" | "picture";
  min?: number;
  max?: number;
};

export type SettingGroup = { key: string; title: string; fields: readonly SettingField[] };

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    key: "chung",
    title: "Tên và diện mạo",
    fields: [
      { path: "name", label: "Tên báo", is: "line" },
      { path: "tagline", label: "Dòng giới thiệu ngắn", is: "line" },
      { path: "logoMediaId", label: "Logo", is: "picture", hint: "Mã của ảnh trong kho ảnh; để trống thì in tên báo." },
      { path: "accent", label: "Màu nhấn", is: "colour" },
      {
        path: "sapoPrefix",
        label: "Mở đầu sapo",
        is: "line",
        hint: "In trước sapo của mọi bài, ví dụ “(Tên báo) - ”.",
      },
    ],
  },
  {
    key: "toa-soan",
    title: "Giấy phép và liên hệ",
    fields: [
      { path: "licence", label: "Giấy phép", is: "line" },
      { path: "editorInChief", label: "Tổng biên tập", is: "line" },
      { path: "publisher", label: "Cơ quan chủ quản", is: "line" },
      { path: "address", label: "Địa chỉ", is: "line" },
      { path: "phone", label: "Điện thoại", is: "line" },
      { path: "email", label: "Thư điện tử", is: "line" },
    ],
  },
  {
    key: "trang",
    title: "Các trang của báo",
    fields: [
      { path: "pages.about", label: "Giới thiệu", is: "page" },
      { path: "pages.contact", label: "Liên hệ", is: "page" },
      { path: "pages.ethics", label: "Quy tắc đính chính", is: "page" },
    ],
  },
  {
    key: "danh-gia",
    title: "Đánh giá",
    fields: [
      ...[1, 2, 3, 4, 5].map((level): SettingField => ({
        path: `ratings.labels.${level - 1}`,
        label: `Nhãn mức ${level}`,
        is: "line",
      })),
      {
        path: "ratings.minimumForAverage",
        label: "Số lượt tối thiểu để hiện điểm trung bình",
        is: "number",
        min: 1,
        max: 10_000,
      },
      {
        path: "ratings.perReaderPerHour",
        label: "Giới hạn mỗi bạn đọc trong một giờ",
        is: "number",
        min: 1,
        max: 100_000,
      },
      {
        path: "ratings.perNetworkPerHour",
        label: "Giới hạn mỗi mạng trong một giờ",
        is: "number",
        min: 1,
        max: 1_000_000,
      },
      {
        path: "ratings.perArticlePerMinute",
        label: "Giới hạn mỗi bài trong một phút",
        is: "number",
        min: 1,
        max: 1_000_000,
      },
    ],
  },
  {
    key: "quy-trinh",
    title: "Quy trình xuất bản",
    fields: [
      { path: "workflow.fourEyes", label: "Người viết không tự duyệt bài của mình", is: "check" },
      {
        path: "apologyPinnedDays",
        label: "Số ngày giữ thông tin cải chính, xin lỗi ở trang chủ",
        is: "number",
        min: 0,
        max: 60,
      },
    ],
  },
  {
    key: "dia-chi",
    title: "Địa chỉ và máy đọc",
    fields: [
      {
        path: "origin",
        label: "Địa chỉ của báo",
        is: "line",
        hint: "Dạng https://bao.example.vn. Biến APP_URL, nếu có, được dùng trước.",
      },
      {
        path: "idAuthority",
        label: "Tên miền cũ",
        is: "line",
        hint: "Khi chuyển tên miền: để người theo dõi không nhận lại mọi bài.",
      },
      {
        path: "refusedCrawlers",
        label: "Trình thu thập bị từ chối",
        is: "lines",
        hint: "Mỗi dòng một tên, ghi vào robots.txt.",
      },
    ],
  },
];

export function settingGroup(key: string): SettingGroup | null {
  return SETTING_GROUPS.find((group) => group.key === key) ?? null;
}

export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, step) => (at !== null && typeof at === "object" ? (at as Record<string, unknown>)[step] : undefined),
      value,
    );
}

/** A copy of the value with another at the path. */
export function withValueAt(value: unknown, path: string, set: unknown): unknown {
  const [step = "", ...rest] = path.split(".");
  const next = (old: unknown) => (rest.length === 0 ? set : withValueAt(old, rest.join("."), set));
  if (Array.isArray(value)) return value.map((old: unknown, at) => (String(at) === step ? next(old) : old));
  const object = value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  return { ...object, [step]: next(object[step]) };
}
