/** What the owner can change, as the forms of "Cài đặt" show it: the name of a field is its path in the settings. */
export type SettingField = {
  path: string;
  label: string;
  hint?: string;
  is: "line" | "lines" | "number" | "decimal" | "check" | "choice" | "sections" | "colour" | "page" | "picture";
  options?: readonly { value: string; label: string }[];
  min?: number;
  max?: number;
  /** Where readers see a page. */
  seenAt?: `/${string}`;
};

export type SettingGroup = { key: string; title: string; fields: readonly SettingField[] };

const ZEROS = "Số chữ số 0 sau dấu phẩy của xác suất: 3 là một phần nghìn.";
const integrity = (key: string, min: number, max: number) => ({ path: `ratings.integrity.${key}`, min, max });

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    key: "chung",
    title: "Tên và diện mạo",
    fields: [
      { path: "name", label: "Tên báo", is: "line" },
      { path: "tagline", label: "Dòng giới thiệu ngắn", is: "line" },
      { path: "logoMediaId", label: "Logo", is: "picture", hint: "Chưa chọn thì in tên báo." },
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
      { path: "pages.about", label: "Giới thiệu", is: "page", seenAt: "/gioi-thieu" },
      { path: "pages.contact", label: "Liên hệ", is: "page", seenAt: "/lien-he" },
      { path: "pages.ethics", label: "Quy tắc đính chính", is: "page", seenAt: "/gioi-thieu#quy-tac" },
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
      { path: "ratings.answerSignals", label: "Dưới mỗi câu trả lời phỏng vấn, bạn đọc phản hồi được", is: "check" },
    ],
  },
  {
    key: "giu-danh-gia",
    title: "Giữ đánh giá đáng ngờ",
    fields: [
      { path: "ratings.integrity.isOn", label: "Giữ lại lượt đánh giá đáng ngờ để xem xét", is: "check" },
      { ...integrity("minimumVotes", 4, 1000), label: "Số lượt ít nhất để thành dấu hiệu", is: "number" },
      { ...integrity("direction", 1, 10), label: "Ngưỡng lệch về một phía", is: "decimal", hint: ZEROS },
      { ...integrity("total", 3, 20), label: "Ngưỡng của mọi dấu hiệu cộng lại", is: "decimal", hint: ZEROS },
      { ...integrity("machine", 1, 10), label: "Ngưỡng dấu hiệu máy", is: "decimal", hint: ZEROS },
      {
        ...integrity("directionByMachine", 0, 10),
        label: "Ngưỡng lệch khi có dấu hiệu máy",
        is: "decimal",
        hint: "Thấp hơn ngưỡng lệch thường.",
      },
      {
        ...integrity("hastyMs", 0, 60_000),
        label: "Đánh giá sớm hơn chừng này sau khi mở bài là chưa đọc (mili giây)",
        is: "number",
      },
      {
        ...integrity("serialArticles", 3, 100),
        label: "Một bạn đọc chấm thấp chừng này bài của một tác giả",
        is: "number",
      },
    ],
  },
  {
    key: "y-kien",
    title: "Ý kiến bạn đọc",
    fields: [
      {
        path: "comments.mode",
        label: "Nhận ý kiến",
        is: "choice",
        options: [
          { value: "verified", label: "Có: địa chỉ đã xác nhận hoặc tài khoản, duyệt trước khi đăng" },
          { value: "off", label: "Không nhận ý kiến" },
        ],
      },
      {
        path: "comments.closedSections",
        label: "Chuyên mục không nhận ý kiến",
        hint: "Chuyên mục con được chọn riêng.",
        is: "sections",
      },
      {
        path: "comments.closeAfterDays",
        label: "Số ngày nhận ý kiến sau khi đăng",
        is: "number",
        min: 0,
        max: 3650,
        hint: "0 là không có hạn.",
      },
      { path: "comments.minLength", label: "Số ký tự ít nhất", is: "number", min: 1, max: 200 },
      { path: "comments.maxLength", label: "Số ký tự nhiều nhất", is: "number", min: 100, max: 5000 },
      {
        path: "comments.linksAllowed",
        label: "Số liên kết được phép",
        is: "number",
        min: 0,
        max: 10,
        hint: "Nhiều hơn thì người duyệt được báo.",
      },
      {
        path: "comments.perReaderPerHour",
        label: "Giới hạn mỗi bạn đọc trong một giờ",
        is: "number",
        min: 1,
        max: 1000,
      },
      {
        path: "comments.perNetworkPerHour",
        label: "Giới hạn mỗi mạng trong một giờ",
        is: "number",
        min: 1,
        max: 10_000,
      },
      { path: "comments.holdNewWriters", label: "Báo người duyệt khi người viết là người mới", is: "check" },
      {
        path: "comments.bannedWords",
        label: "Từ ngữ bị chặn",
        is: "lines",
        hint: "Mỗi dòng một từ, viết đúng dấu; cách viết tránh (bỏ dấu, chèn ký tự, teencode) tự được nhận ra.",
      },
    ],
  },
  {
    key: "bao-loi",
    title: "Báo lỗi của bạn đọc",
    fields: [
      { path: "reports.isOn", label: "Nhận “Báo lỗi nội dung”; yêu cầu cải chính luôn được nhận", is: "check" },
      {
        path: "reports.perReaderPerDay",
        label: "Giới hạn mỗi bạn đọc trong một ngày",
        is: "number",
        min: 1,
        max: 1000,
      },
      {
        path: "reports.correctionDeadlineDays",
        label: "Số ngày để trả lời yêu cầu cải chính",
        is: "number",
        min: 1,
        max: 90,
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
