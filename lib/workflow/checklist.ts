import { type Block, inlineText, plainText } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import { readPlaceholder } from "@/lib/interviews/placeholder";
import { fold } from "@/lib/text/fold";
import { misquotes } from "./quotes";

/** What the program sees by itself, in the order of the page. */
export const AUTOMATIC = {
  sapo: "Có sapo",
  "sapo-length": "Sapo không quá dài",
  body: "Có nội dung; phỏng vấn có câu hỏi và câu trả lời",
  speakers: "Mỗi câu trả lời có người nói",
  questions: "Không có câu hỏi trống",
  alt: "Ảnh có mô tả, khác với tiêu đề",
  caption: "Ảnh có chú thích",
  credit: "Ảnh có nguồn hoặc ghi “Ảnh minh họa”",
  placeholders: "Không còn chỗ chờ ảnh",
  quotes: "Lời trích trong tiêu đề, sapo đúng với câu trả lời",
  consent: "Phát biểu tại hội nghị đã được người nói đồng ý",
  notes: "Không còn góp ý chưa xử lý",
  conflicts: "Không còn đoạn hai người sửa chưa chọn",
  section: "Chuyên mục còn dùng",
  topics: "Chủ đề đã chọn còn dùng",
  "no-topic": "Bài thuộc một chủ đề",
} as const;

/** What only a person can vouch for. */
export const VOUCHED = {
  sources: "Thông tin có từ hai nguồn độc lập trở lên",
  figures: "Số liệu đã đối chiếu",
  names: "Tên, chức danh đã kiểm tra",
  rights: "Có quyền dùng ảnh",
  children: "Trẻ em, nạn nhân đã được che hình và tên",
  review: "Lời phỏng vấn đã gửi xem lại, nếu nhân vật yêu cầu",
  spelling: "Đã soát lỗi chính tả",
} as const;

export const CHECKS = { ...AUTOMATIC, ...VOUCHED };
export type AutomaticCheck = keyof typeof AUTOMATIC;
export type VouchedCheck = keyof typeof VOUCHED;
export type Check = keyof typeof CHECKS;

export const CHECK_NAMES = Object.keys(CHECKS) as [Check, ...Check[]];

/** For whom what blocks; a chief is who may override (permissions.ts), everybody else at the desk is an editor. */
export type Level = "block" | "warn";
type Desk = "editor" | "chief";

const ALWAYS = { editor: "block", chief: "block" } as const;
const FOR_EDITORS = { editor: "block", chief: "warn" } as const;
const NEVER = { editor: "warn", chief: "warn" } as const;

const LEVELS: Record<Check, Record<Desk, Level>> = {
  sapo: ALWAYS,
  "sapo-length": NEVER,
  body: ALWAYS,
  speakers: ALWAYS,
  questions: ALWAYS,
  alt: FOR_EDITORS,
  caption: FOR_EDITORS,
  credit: FOR_EDITORS,
  placeholders: ALWAYS,
  quotes: FOR_EDITORS,
  consent: ALWAYS,
  notes: FOR_EDITORS,
  conflicts: ALWAYS,
  section: ALWAYS,
  topics: FOR_EDITORS,
  "no-topic": NEVER,
  sources: ALWAYS,
  figures: ALWAYS,
  names: ALWAYS,
  rights: ALWAYS,
  children: ALWAYS,
  review: ALWAYS,
  spelling: FOR_EDITORS,
};

export function levelOf(check: Check, desk: Desk): Level {
  return LEVELS[check][desk];
}

/** What is wrong, and where: the ids of the blocks. */
export type Finding = { check: AutomaticCheck; say: string; blockIds: string[] };

export type Facts = {
  openNotes: number;
  openConflicts: number;
  /** Remarks of a conference that nobody consented to. */
  lacksConsent: boolean;
  /** The section of the article is no longer there. */
  isSectionGone: boolean;
  /** Topics that were chosen and are no longer there. */
  goneTopics: number;
};

/** Of an article of which nothing is known but its words. */
export const NOTHING_AGAINST: Facts = {
  openNotes: 0,
  openConflicts: 0,
  lacksConsent: false,
  isSectionGone: false,
  goneTopics: 0,
};

export const SAPO_MAX = 160;

/** Everything that the program finds wrong with this content. */
export function findings(content: ArticleContent, facts: Facts): Finding[] {
  return [
    ...ofHead(content),
    ...ofTurns(content),
    ...ofPictures(content),
    ...ofPlaceholders(content),
    ...ofQuotes(content),
    ...ofDesk(facts),
    ...ofPlace(content, facts),
  ];
}

function ofHead({ sapo, kind, body }: ArticleContent): Finding[] {
  const found: Finding[] = [];
  if (sapo === "") found.push({ check: "sapo", say: "Chưa có sapo.", blockIds: [] });
  if (sapo.length > SAPO_MAX)
    found.push({ check: "sapo-length", say: `Sapo dài ${sapo.length} ký tự, nên dưới ${SAPO_MAX}.`, blockIds: [] });
  const turns = body.content.filter((block) => block.type === "interviewTurn");
  const has = (role: string) => turns.some((t) => t.attrs.role === role && plainText(t.content).trim() !== "");
  if (kind === "interview" || kind === "roundtable") {
    if (!has("question") || !has("answer"))
      found.push({ check: "body", say: "Chưa có lượt hỏi – đáp nào đủ câu hỏi và câu trả lời.", blockIds: [] });
  } else if (plainText(body.content).trim() === "") {
    found.push({ check: "body", say: "Chưa có nội dung.", blockIds: [] });
  }
  return found;
}

function ofTurns({ body, speakers }: ArticleContent): Finding[] {
  const known = new Set(speakers.map(({ id }) => id));
  const nameless: string[] = [];
  const empty: string[] = [];
  for (const block of body.content) {
    if (block.type !== "interviewTurn") continue;
    const { id, role, speakerId } = block.attrs;
    if (role === "answer" && (speakerId === null || !known.has(speakerId))) nameless.push(id);
    if (role === "question" && plainText(block.content).trim() === "") empty.push(id);
  }
  return [
    ...some("speakers", nameless, (n) => `${n} câu trả lời chưa có người nói.`),
    ...some("questions", empty, (n) => `${n} câu hỏi còn trống.`),
  ];
}

type Shown = { alt: string; caption: string; credit: string; isIllustration: boolean; id?: string | undefined };

function ofPictures({ lead, title, body }: ArticleContent): Finding[] {
  const pictures: Shown[] = [...(lead ? [lead] : []), ...figures(body.content)];
  const ids = (wrong: (picture: Shown) => boolean) => pictures.filter(wrong).map(({ id }) => id ?? "lead");
  const headline = fold(title);
  return [
    ...some(
      "alt",
      ids(({ alt }) => alt.trim() === "" || fold(alt) === headline),
      (n) => `${n} ảnh chưa có mô tả, hoặc mô tả chép lại tiêu đề.`,
    ),
    ...some(
      "caption",
      ids(({ caption }) => caption.trim() === ""),
      (n) => `${n} ảnh chưa có chú thích.`,
    ),
    ...some(
      "credit",
      ids(({ credit, isIllustration }) => credit.trim() === "" && !isIllustration),
      (n) => `${n} ảnh chưa ghi nguồn.`,
    ),
  ];
}

function figures(blocks: readonly Block[]): Shown[] {
  return blocks.flatMap((block) => {
    if (block.type === "figure") return [block.attrs];
    return block.type === "interviewTurn" ? figures(block.content) : [];
  });
}

/** "[Ảnh: …]" of a pasted transcript, where a picture was to be put. */
function ofPlaceholders({ body }: ArticleContent): Finding[] {
  const waiting = (blocks: readonly Block[]): boolean =>
    blocks.some((block) => {
      if (block.type === "paragraph") return readPlaceholder(inlineText(block.content)) !== null;
      return "content" in block && block.type === "interviewTurn" && waiting(block.content);
    });
  const ids = body.content.flatMap((block) => (waiting([block]) ? (block.attrs?.id ?? "") : []));
  return some("placeholders", ids, (n) => `${n} chỗ còn chờ ảnh: đặt ảnh vào, hoặc bỏ dòng “[Ảnh: …]”.`);
}

function ofPlace({ topicIds }: ArticleContent, { isSectionGone, goneTopics }: Facts): Finding[] {
  const found: Finding[] = [];
  if (isSectionGone)
    found.push({ check: "section", say: "Chuyên mục của bài không còn. Chọn chuyên mục khác.", blockIds: [] });
  if (goneTopics > 0)
    found.push({ check: "topics", say: `${goneTopics} chủ đề đã chọn không còn. Bỏ hoặc chọn lại.`, blockIds: [] });
  if (topicIds.length === 0)
    found.push({ check: "no-topic", say: "Bài chưa thuộc chủ đề nào nên chỉ có ở chuyên mục.", blockIds: [] });
  return found;
}

function ofQuotes(content: ArticleContent): Finding[] {
  const wrong = misquotes(content);
  const [first] = wrong;
  if (first === undefined) return [];
  const more = wrong.length > 1 ? ` Còn ${wrong.length - 1} chỗ khác.` : "";
  return [{ check: "quotes", say: `Không tìm thấy “${first}” trong câu trả lời.${more}`, blockIds: [] }];
}

function ofDesk({ openNotes, openConflicts, lacksConsent }: Facts): Finding[] {
  const found: Finding[] = [];
  const say = "Lời phát biểu tại hội nghị chỉ thành bài phỏng vấn khi người nói đồng ý.";
  if (lacksConsent) found.push({ check: "consent", say, blockIds: [] });
  if (openNotes > 0) found.push({ check: "notes", say: `Còn ${openNotes} góp ý chưa xử lý.`, blockIds: [] });
  if (openConflicts > 0)
    found.push({
      check: "conflicts",
      say: `Còn ${openConflicts} đoạn hai người cùng sửa, chưa chọn bản.`,
      blockIds: [],
    });
  return found;
}

function some(check: AutomaticCheck, blockIds: string[], say: (n: number) => string): Finding[] {
  return blockIds.length === 0 ? [] : [{ check, say: say(blockIds.length), blockIds }];
}

/** One line of the checklist, as it stands for one person. */
export type CheckView = {
  check: Check;
  label: string;
  isAutomatic: boolean;
  /** ok: nothing found, or somebody vouched. */
  ok: boolean;
  level: Level;
  say: string;
  blockIds: string[];
  mark: { kind: "checked" | "overridden"; by: string; reason: string; at: Date } | null;
};
