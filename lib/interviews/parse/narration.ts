import type { Line } from "./lines";
import type { Speaker } from "./model";

/** The label under which this parser's own export, and radio scripts, put what nobody of the talk says. */
export const NARRATOR = "Lời dẫn";
const NARRATORS = new Set(["lời dẫn", "dẫn chuyện", "lời bình", "người kể chuyện"]);
const ADDRESS =
  "(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ụ|[Ee]m|[Nn]ghệ sĩ|[Nn]ghệ nhân|[Bb]ác sĩ|[Đđ]ạo diễn|HLV)";
const QUOTED = /[“"«][^“”"«»]*[”"»]/gu;
const OF_ME = /(?<![\p{L}\p{M}])(?:tôi|chúng tôi|mình|tui|tao|chúng ta|bọn tôi)(?![\p{L}\p{M}])/iu;
/** "Anh im lặng khá lâu.", "Bà nhìn ra cửa sổ." */
const GESTURE =
  /^(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Thầy|Cụ|Em|Cậu|Nghệ sĩ|Nghệ nhân)(?:\s\p{Lu}[\p{L}]*){0,4}\s(?:lại |khẽ |bỗng |chợt |hơi |ngồi |đứng |liền |chỉ )?(?:im|lặng|trầm|cười|mỉm|bật|ngừng|dừng|ngưng|nhìn|thở|gật|lắc|suy|nghĩ|nhấp|rót|uống|đặt|quay|xoay|cầm|đưa|lấy|mở|với|ngước|cúi|lau|khóc|rưng|nghẹn|chậm|đứng|ngồi|ngả|chỉ|vỗ|vuốt|kéo|châm|tựa|giơ|xua|nhíu|nheo|nhún|ngẫm|ngập|bối|hướng|trả lời|đáp|kể|nói|gõ|bước|đi)(?![\p{L}\p{M}])/u;
/** Words in which "bà" or "cô" is somebody else. */
const KIN =
  /(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ụ)\s(?:nội|ngoại|con|em|chị|cháu|già|trẻ|bà|chủ|giáo|dâu|rể|út|cả|cố|vợ|chồng|bạn|ấy|ta|kia|này|nào|trai|gái|mụ|đỡ|hàng|trời|sĩ|thuốc|đồ|ruột|họ|nuôi|bé|\p{Lu}[\p{L}]*)(?![\p{L}\p{M}])/gu;
/** One who speaks, not one who writes. */
const SPOKEN = /(?<![\p{L}\p{M}])(?:ạ|nhé|nghen|chứ|chớ|hén|nè|nhỉ|lắm|thôi|đâu|mà)[.!…]/u;
const BREAKS_OFF = /^(?:Nói đoạn|Dứt lời|(?:Nói|Kể|Nhắc) (?:đến|tới) đây),?\s/u;
const RESUMES = /\s(?:mới|rồi|lại|bắt đầu)\s(?:nói|kể|trả lời|đáp)(?:\stiếp)?[.…]$/u;
const BRACKETED = /^\([^()]+\)$/u;
/** "[BTV: số này gọi lại]", "[chèn ảnh 2]": square brackets, "//" and "NOTE:" are the newsroom's. */
const OF_THE_DESK = /^\[[^[\]|]+\]$|^(?:\/\/(?!\S*\/)|(?:NOTE|NB|TODO|BTV|BT|GHI CHÚ|LƯU Ý)\s?:)\s*\S/u;
const SHORTEST_ASIDE = 6;

export type Teller = { names: RegExp | null; pronoun: RegExp | null };

/** How the paper would speak of the guest: by name, with or without a word of address. */
export function tellerOf({ fullName, givenName, honorific }: Speaker): Teller {
  const whole = fullName.includes(" ") ? `|(?<![\\p{L}\\p{M}])${escaped(fullName)}` : "";
  const word = /^(?:ông|bà|anh|chị|cô|chú|bác|thầy|cụ)$/iu.test(honorific) ? honorific.toLowerCase() : "";
  return {
    names:
      givenName === ""
        ? null
        : new RegExp(`(?:(?<![\\p{L}\\p{M}])${ADDRESS} ${escaped(givenName)}${whole})(?![\\p{L}\\p{M}])`, "u"),
    pronoun:
      word === "" ? null : new RegExp(`(?<![\\p{L}\\p{M}])(?:${word}|${upperFirst(word)})(?![\\p{L}\\p{M}])`, "u"),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Index of the "Lời dẫn:" line among the lines of a turn; -1 when there is none. */
export function announced(lines: Line[]): number {
  return lines.findIndex(({ label }, i) => i > 0 && label !== null && NARRATORS.has(label.key));
}

/** "(Hết băng một. Băng hai: nói chuyện với bà ở nhà)": a paragraph in brackets that speaks of nobody's self. */
export function isAside({ block, cues }: Line): boolean {
  if (OF_THE_DESK.test(block.text)) return cues.words >= 2;
  return BRACKETED.test(block.text) && cues.words >= SHORTEST_ASIDE && !OF_ME.test(block.text);
}

/** "Nói đoạn, nghệ sĩ già đứng dậy …", "Ông ngừng tay … tàu đi xa hẳn ông mới nói tiếp.": only a writer tells so. */
export function isScene(line: Line): boolean {
  const text = line.block.text;
  if (!isProse(line) || line.cues.endsInQuestion || OF_ME.test(text.replace(QUOTED, ""))) return false;
  return BREAKS_OFF.test(text) || (GESTURE.test(text) && RESUMES.test(text));
}

/** Whether the paper tells this of the guest, who says "tôi": his name in the third person. */
export function isToldOf(line: Line, { names }: Teller): boolean {
  if (!isProse(line)) return false;
  const plain = line.block.text.replace(QUOTED, "");
  return names !== null && names.test(plain) && !OF_ME.test(plain) && !plain.includes("?");
}

/** Where the paper tells scenes, one may also only say "cô". */
export function mayBeToldOf(line: Line, { pronoun }: Teller): boolean {
  const plain = line.block.text.replace(QUOTED, "").replace(KIN, "");
  if (SPOKEN.test(plain)) return false;
  return pronoun !== null && isProse(line) && pronoun.test(plain) && !OF_ME.test(plain) && !plain.includes("?");
}

/** After a question and before its answer: what he does before he speaks. */
export function isGesture(line: Line): boolean {
  const text = line.block.text;
  return (
    isProse(line) && !line.cues.endsInQuestion && !OF_ME.test(text) && (GESTURE.test(text) || BRACKETED.test(text))
  );
}

function isProse({ block, label, marker, isPicture, cues }: Line): boolean {
  return !isPicture && !block.heading && !marker && label?.class !== "meta" && cues.terminal;
}
