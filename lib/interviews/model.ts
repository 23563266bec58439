/** How an interview was held (press-rules 2.4). */
export const INTERVIEW_MODES = ["in-person", "phone", "online", "written", "roundtable"] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

export const MODE_NAMES: Record<InterviewMode, string> = {
  "in-person": "Trực tiếp",
  phone: "Điện thoại",
  online: "Trực tuyến",
  written: "Trả lời bằng văn bản",
  roundtable: "Tọa đàm",
};

export const INTERVIEW_SOURCES = ["interview", "conference"] as const;
export type InterviewSource = (typeof INTERVIEW_SOURCES)[number];

export const SOURCE_NAMES: Record<InterviewSource, string> = {
  interview: "Phỏng vấn",
  conference: "Phát biểu tại hội nghị, cuộc họp",
};

/** What the desk keeps of how an interview was held; readers never see it. */
export type InterviewRecord = {
  mode: InterviewMode;
  place: string;
  heldAt: Date | null;
  purpose: string;
  noticeSentAt: Date | null;
  noticeChannel: string;
  source: InterviewSource;
  hasConsent: boolean;
};

export const EMPTY_RECORD: InterviewRecord = {
  mode: "in-person",
  place: "",
  heldAt: null,
  purpose: "",
  noticeSentAt: null,
  noticeChannel: "",
  source: "interview",
  hasConsent: false,
};

/** What the press law asks of an interview that this record does not show; sentences for the checklist. */
export function gapsOf(record: InterviewRecord): string[] {
  const gaps: string[] = [];
  if (record.purpose === "") gaps.push("Chưa ghi mục đích, yêu cầu của cuộc phỏng vấn.");
  if (record.noticeSentAt === null) gaps.push("Chưa ghi lúc báo trước mục đích và câu hỏi cho người trả lời.");
  if (record.source === "conference" && !record.hasConsent)
    gaps.push("Phát biểu tại hội nghị chỉ được dùng làm bài phỏng vấn khi người phát biểu đồng ý.");
  return gaps;
}

/** Of a file that turns are read from: Word keeps photographs in it. */
export const LARGEST_FILE = {
  bytes: 20_000_000,
  say: "Tệp lớn hơn 20 MB. Vui lòng bớt ảnh trong tệp, hoặc sao chép chữ rồi dán.",
} as const;
