/** What the owner can change, as the forms of "Cài đặt" show it: the name of a field is its path in the settings. */
export type SettingField = {
  path: string;
  label: string;
  hint?: string;
  is:
    | "line"
    | "lines"
    | "number"
    | "decimal"
    | "seconds"
    | "check"
    | "choice"
    | "sections"
    | "colour"
    | "page"
    | "picture";
  options?: readonly { value: string; label: string }[];
  /** In the unit that is kept: of "seconds" that is a thousandth. */
  min?: number;
  max?: number;
  /** Where readers see a page. */
  seenAt?: `/${string}`;
};

export type SettingGroup = { key: string; title: string; fields: readonly SettingField[] };

const HIGHER = "Số càng cao càng ít khi giữ nhầm, nhưng dễ bỏ sót; số càng thấp thì ngược lại.";
const CHANCE = "1 là chuyện tình cờ 10 lần mới gặp một, 2 là 100 lần, 3 là 1.000 lần.";
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
      {
        ...integrity("minimumVotes", 4, 1000),
        label: "Ít nhất bao nhiêu lượt thì mới xét",
        is: "number",
        hint: "Nhóm ít lượt hơn số này không bị giữ. Hạ xuống thì bắt được nhóm nhỏ, nhưng dễ giữ nhầm vài người quen cùng ý.",
      },
      {
        ...integrity("direction", 1, 10),
        label: "Lệch về một phía: hiếm đến mức nào thì nghi",
        is: "decimal",
        hint: `Nhiều lượt cùng thấp hoặc cùng cao bất ngờ. ${CHANCE} ${HIGHER}`,
      },
      {
        ...integrity("total", 3, 20),
        label: "Mọi dấu hiệu cộng lại: bao nhiêu điểm thì giữ",
        is: "decimal",
        hint: `Cộng điểm lệch một phía, đông bất thường, cùng mạng, giống máy bấm. ${HIGHER}`,
      },
      {
        ...integrity("machine", 1, 10),
        label: "Giống máy bấm: hiếm đến mức nào thì nghi",
        is: "decimal",
        hint: `Bấm đều như đồng hồ, bấm khi chưa kịp đọc. ${CHANCE} ${HIGHER}`,
      },
      {
        ...integrity("directionByMachine", 0, 10),
        label: "Lệch về một phía khi đã giống máy bấm",
        is: "decimal",
        hint: "Đã giống máy bấm thì lệch ít hơn cũng bị giữ, nên số này thấp hơn mức lệch thường ở trên. Tăng lên thì giữ ít đi.",
      },
      {
        ...integrity("hastyMs", 0, 60_000),
        label: "Đánh giá trong bao nhiêu giây sau khi mở bài là chưa đọc",
        is: "seconds",
        hint: "Tính bằng giây, ví dụ 4 hoặc 2,5. Tăng lên thì nhiều lượt bị coi là chưa đọc hơn.",
      },
      {
        ...integrity("serialArticles", 3, 100),
        label: "Một bạn đọc chấm thấp bao nhiêu bài của một tác giả thì nghi",
        is: "number",
        hint: "Chỉ xét khi chấm quá nhanh hoặc quá nhiều bài, và gần như không có lượt nào cao. Hạ xuống thì bắt sớm hơn, nhưng dễ giữ nhầm người chê thật.",
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
          { value: "verified", label: "Có, duyệt trước khi đăng" },
          { value: "off", label: "Không nhận ý kiến" },
        ],
        hint: "Người viết dùng tài khoản, hoặc bấm xác nhận trong thư gửi đến địa chỉ của mình.",
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
        hint: "Mỗi dòng một từ, viết đúng dấu. Ý kiến có đúng từ ấy bị từ chối ngay, người viết được báo lý do và khiếu nại được; viết tránh (bỏ dấu, chèn ký tự, teencode) thì được đánh dấu cho người duyệt xem.",
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
        hint: "Địa chỉ đầy đủ mà bạn đọc gõ, ví dụ https://bao.example.vn. Nếu người vận hành đã đặt địa chỉ trên máy chủ thì địa chỉ ấy được dùng.",
      },
      {
        path: "idAuthority",
        label: "Tên miền cũ",
        is: "line",
        hint: "Chỉ điền khi báo đã đổi tên miền, ví dụ baocu.example.vn, để người theo dõi nguồn tin không nhận lại mọi bài cũ. Chưa đổi thì để trống.",
      },
      {
        path: "refusedCrawlers",
        label: "Máy không được đọc báo",
        is: "lines",
        hint: "Mỗi dòng tên một máy tự động (tìm kiếm, gom bài, huấn luyện AI) mà báo không cho đọc, ví dụ GPTBot. Máy tử tế sẽ tuân theo; để trống thì máy nào cũng được đọc. Bạn đọc không bị ảnh hưởng.",
      },
    ],
  },
];

export function settingGroup(key: string): SettingGroup | null {
  return SETTING_GROUPS.find((group) => group.key === key) ?? null;
}
