import { fold } from "@/lib/text/fold";

/** What a sentence or paragraph shows of who says it. */
export type Cues = {
  words: number;
  endsInQuestion: boolean;
  /** Speaks to the interviewee ("thưa ông", "theo bà", "anh đánh giá"). */
  addresses: boolean;
  /** Asks without a question mark ("Xin ông cho biết về …"). */
  asks: boolean;
  /** Speaks of himself ("tôi", "chúng tôi"). */
  firstPerson: boolean;
  /** Thanks at the end of the talk. */
  thanks: boolean;
  terminal: boolean;
  /** A few words that stop in the middle ("Hai em…"). */
  trailsOff: boolean;
};

const PERSON =
  "(?:ông|bà|anh|chị|em|cô|chú|bác|thầy|bạn|cậu|cháu|cụ|mẹ|ngài|đồng chí|quý vị|giáo sư|gs|pgs|tiến sĩ|ts|bác sĩ|bs|luật sư|ls|kiến trúc sư|kts|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|tổng bí thư|bí thư|phó giáo sư|đại sứ|đại biểu|chủ tịch|phó chủ tịch|giám đốc|tổng giám đốc|viện trưởng|cục trưởng|hiệu trưởng|hlv|huấn luyện viên|nghệ sĩ|nhạc sĩ|ca sĩ|đạo diễn|họa sĩ|hoạ sĩ|nhà văn|nhà thơ|nhà báo|nsnd|nsưt|chuyên gia|tướng|thiếu tướng|trung tướng|thượng tướng|đại tá|thượng tá|hòa thượng|thượng tọa|linh mục|các (?:ông|bà|anh|chị|bạn|em|vị|thầy|cô|bác|đồng chí)|hai (?:ông|bà|anh|chị|bạn|vị)|gia đình|vợ chồng)";
const BEFORE = "(?<![\\p{L}\\p{M}])";
const AFTER = "(?![\\p{L}\\p{M}])";

const ADDRESSES = new RegExp(
  `${BEFORE}(?:(?:thưa|xin|chào|mời|theo|với|nhờ|mong|đề nghị|xin hỏi|xin phép hỏi|được biết|nghe nói|vậy|còn|khi|để|giúp|cho|của|khiến|là|điều gì khiến|vì sao|tại sao|sao|liệu) ${PERSON}|${PERSON} (?:có|đánh giá|nhìn nhận|nghĩ|cho biết|cho rằng|thấy|sẽ|đã|đang|từng|muốn|chia sẻ|cảm thấy|cảm nhận|làm|bình luận|lý giải|lí giải|suy nghĩ|nhận định|nhận xét|giải thích|quan niệm|mong|kỳ vọng|dự|định|chọn|nói|tự|vẫn|còn|phải|gặp|hãy|bắt đầu|học|lo|sợ|vừa|cũng|bị|được|ơi|à|nhỉ|ạ)|phải không|đúng không)${AFTER}`,
  "iu",
);
/** "bạn" speaks to readers in every piece of advice; it counts only in what interviewers say. */
const PERSON_NOT_READER = PERSON.replace("|bạn|", "|");
const STRONGLY_ADDRESSES = new RegExp(
  `${BEFORE}(?:(?:thưa|chào|mời|đề nghị|xin hỏi) ${PERSON}|(?:xin|theo) ${PERSON_NOT_READER}|bạn (?:có thể chia sẻ|chia sẻ|cảm thấy|cảm nhận|nghĩ gì|nghĩ sao|nghĩ thế nào|nghĩ như thế nào|đánh giá|nhìn nhận|suy nghĩ)|${PERSON_NOT_READER} (?:có thể|có suy nghĩ|có cho rằng|có nghĩ|có kỷ niệm|có lời khuyên|có bình luận|có nhận xét|có nhận định|có đánh giá|có kỳ vọng|có dự định|có bao giờ|có thấy|có cảm thấy|có chia sẻ|có tin|có lo|có sợ|có muốn|đánh giá|nhìn nhận|nghĩ|cho biết|cảm thấy|chia sẻ|bình luận|lý giải|suy nghĩ|nhận định|nhận xét|giải thích|quan niệm|kỳ vọng|mong muốn|dự định|muốn nhắn|từng|đã từng))${AFTER}`,
  "iu",
);
const ASKS = new RegExp(
  `${BEFORE}(?:(?:xin|mong|đề nghị|nhờ|mời|xin mời|kính mời|muốn) (?:được )?(?:nghe )?(?:${PERSON}|cho biết|hỏi|chia sẻ)|${PERSON} (?:có thể|hãy|vui lòng|nói gì|nghĩ gì|nghĩ sao|nhận xét gì|đánh giá|nhìn nhận|lý giải)|(?:thế nào|như thế nào|ra sao|làm sao|vì sao|tại sao|bao giờ|bao lâu|điều gì|những gì|là gì|hay không|được không|phải không|thì sao)[\\s.…]*$)${AFTER}`,
  "iu",
);
const FIRST_PERSON = new RegExp(
  `${BEFORE}(?:tôi|chúng tôi|bản thân tôi|chúng em|tụi tôi|bọn tôi|tui|tụi mình|bọn mình)${AFTER}`,
  "iu",
);
const THANKS = new RegExp(
  `^(?:(?:vâng|dạ|rồi|và|vậy|thay mặt[^,.!]{0,60}|một lần nữa|cuối cùng|trước khi kết thúc)[,.!]?\\s+)*(?:(?:xin|chúng tôi|tôi|báo|tòa soạn|${PERSON})\\s+){0,3}(?:xin\\s+)?(?:được\\s+)?(?:trân trọng|chân thành|rất|thành thật|vô cùng)?\\s*(?:cảm|cám)\\s+ơn${AFTER}`,
  "iu",
);
const THANKS_INSIDE = new RegExp(
  `${BEFORE}(?:xin|trân trọng|chân thành)\\s+(?:trân trọng |chân thành )?(?:cảm|cám) ơn${AFTER}|${BEFORE}(?:cảm|cám) ơn (?:${PERSON}|(?:những|sự|các) chia sẻ|cuộc (?:trò chuyện|trao đổi|phỏng vấn))`,
  "iu",
);
/** A reader's signature may follow: "… không? (Hoàng Hải, Hà Nội)". */
const QUESTION_END = /\?[\s!.…”"'’)\]?]*(?:\([^()?]{2,80}\)\.?)?$/u;
const TERMINAL = /[.!?…;:][\s”"'’)\]]*$|[.!?…]$/u;

/** A question's end and a signature behind it; whoever pastes ten thousand "?" must not hold up the desk. */
const LONGEST_END = 120;

/** Longest closing line in words; a longer thank-you opens an answer or a further question. */
const CLOSING_WORDS = 45;

export function wordCount(text: string): number {
  return text === "" ? 0 : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Worked out when first asked for: most paragraphs of an article are never asked. */
export function cuesOf(text: string): Cues {
  return new TextCues(text);
}

/** The same for texts that were typed without marks: "Xin cam on ong!" */
function unmarked({ source, flags }: RegExp): RegExp {
  return new RegExp(
    source.replace(/[^\x20-\x7e]+/gu, (letters) => fold(letters)),
    flags,
  );
}

const MARKED_CUES = {
  addresses: ADDRESSES,
  asks: ASKS,
  firstPerson: FIRST_PERSON,
  thanks: THANKS,
  inside: THANKS_INSIDE,
};
const UNMARKED_CUES = {
  addresses: unmarked(ADDRESSES),
  asks: unmarked(ASKS),
  firstPerson: unmarked(FIRST_PERSON),
  thanks: unmarked(THANKS),
  inside: unmarked(THANKS_INSIDE),
};
const STRONG_UNMARKED = unmarked(STRONGLY_ADDRESSES);
const HAS_MARKS = /[^\x20-\x7e“”‘’…–—]/u;

class TextCues implements Cues {
  private readonly text: string;
  private readonly known = new Map<string, boolean>();
  private count = -1;

  constructor(text: string) {
    this.text = text;
  }

  private get cue(): typeof MARKED_CUES {
    return HAS_MARKS.test(this.text) ? MARKED_CUES : UNMARKED_CUES;
  }

  get words(): number {
    if (this.count < 0) this.count = wordCount(this.text);
    return this.count;
  }

  get endsInQuestion(): boolean {
    return this.text.includes("?") && this.once("question", () => QUESTION_END.test(this.text.slice(-LONGEST_END)));
  }

  get addresses(): boolean {
    return this.once("addresses", () => this.cue.addresses.test(this.text));
  }

  get asks(): boolean {
    return !this.endsInQuestion && this.once("asks", () => this.cue.asks.test(this.text));
  }

  get firstPerson(): boolean {
    return this.once("firstPerson", () => this.cue.firstPerson.test(this.text));
  }

  get thanks(): boolean {
    if (!/[ơo]n/iu.test(this.text) || this.text.includes("?") || this.words > CLOSING_WORDS) return false;
    return this.once(
      "thanks",
      () => this.cue.thanks.test(this.text) || (this.words <= 25 && this.cue.inside.test(this.text)),
    );
  }

  get terminal(): boolean {
    return this.once("terminal", () => TERMINAL.test(this.text));
  }

  get trailsOff(): boolean {
    return this.words <= 8 && /(?:…|\.{3})$/u.test(this.text);
  }

  private once(name: string, test: () => boolean): boolean {
    let answer = this.known.get(name);
    if (answer === undefined) {
      answer = test();
      this.known.set(name, answer);
    }
    return answer;
  }
}

/** A word by which the guest may be spoken to. It proves nothing alone: the same words speak of others. */
export const TO_YOU =
  /(?<![\p{L}\p{M}])(?:ông|bà|anh|chị|cô|chú|bác|em|bạn|thầy|cụ|ngài|sư|cháu|con|giáo sư|bác sĩ|đạo diễn)(?![\p{L}\p{M}])/iu;

/** What a text says itself: whom it quotes says "tôi" and asks too. */
export function unquoted(text: string): string {
  return text.replace(/[“«][^“”"«»]*(?:[”"»]|$)|"[^“”"«»]*(?:["”]|$)/gu, "");
}

/** Begins in a quotation, or its question is one: "Ông nhớ mãi câu hỏi: “Bao giờ có điện?”". */
export function isQuoted(text: string): boolean {
  if (/^[“"‘'«]/u.test(text)) return true;
  return QUESTION_END.test(text.slice(-LONGEST_END)) && !unquoted(text).includes("?");
}

const LONGEST_THANKS = 120;

/** Begins with thanks and asks nothing, at any length: it ends a talk only as the last labelled words of one who asks. */
export function opensInThanks(text: string): boolean {
  if (text.includes("?") || wordCount(text) > LONGEST_THANKS) return false;
  return (HAS_MARKS.test(text) ? MARKED_CUES : UNMARKED_CUES).thanks.test(text);
}

const LEAVE = new RegExp(
  `${BEFORE}(?:tri ân|cảm tạ|đa tạ|đội ơn|biết ơn|kính chúc|chúc|hẹn gặp|hẹn|tạm biệt|kính chào|xin chào|chào|cảm ơn|cám ơn)${AFTER}`,
  "iu",
);
const LEAVE_UNMARKED = unmarked(LEAVE);
const LONGEST_FAREWELL = 40;

/** Good wishes and thanks in other words; they end a talk only where nobody speaks after them. */
export function takesLeave(text: string): boolean {
  const isShort = !text.includes("?") && wordCount(text) <= LONGEST_FAREWELL;
  return isShort && (HAS_MARKS.test(text) ? LEAVE : LEAVE_UNMARKED).test(text);
}

/** Strict enough to tell a question to a person from a rhetorical one. */
export function addressesStrongly(text: string): boolean {
  return (HAS_MARKS.test(text) ? STRONGLY_ADDRESSES : STRONG_UNMARKED).test(text);
}

/** Speaks to the guest, or holds a word that may. */
export function mayBeToYou(text: string): boolean {
  return addressesStrongly(text) || TO_YOU.test(text);
}

/** Sentences with their offsets, for splitting a question from the answer that follows it on one line. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+[”"’)\]]*(?=\s+[“"‘([]?[\p{Lu}\d-]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    found.push({ start: start + leadingSpaces(text.slice(start, end)), end });
    start = end;
  }
  if (text.slice(start).trim() !== "")
    found.push({ start: start + leadingSpaces(text.slice(start)), end: text.length });
  return found;
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}
