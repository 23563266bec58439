import { cleanLine } from "./clean";

const collator = new Intl.Collator("vi");

/** Dictionary order of Vietnamese: a ă â … d đ …, tones ngang huyền hỏi ngã sắc nặng, small before capital. */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

/** CLDR 'vi' order, a space between primary weights; members of one group differ at the second level only. */
const ORDER =
  "_ -‐‑ ‒ – — ― , ; : ! ¡ ? ¿ . · '‘’‚‛ ‹ › \"“”„‟ « » ( ) [ ] { } § ¶ @ * / \\ & # % ‰ † ‡ • ′ ″ ` ^ ° © ® ← → + ± ÷ × < = > ¬ | ¦ ~ − √ ≈ ≤ ≥ ■ ► ● ★ ☆ ✓ ¤ ¢ $ £ ¥ ₫ € 0 1 2 3 4 5 6 7 8 9 a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z";
/** Combining marks in the order of the second level; the five tones first among them. */
const MARKS = "\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0342\u0308\u030b\u0307\u0338\u0327\u0328\u0304";

/** Above the five members of the largest group of ORDER: curly quotes weigh less than any mark. */
const FIRST_MARK = 6;

type Weight = { primary: string; secondary: string; tertiary: string };
const COMMON = "1";
/** Weights of the first level never begin with the "0" that ends a level. */
const FIRST_PRIMARY = 36;
const weights = weightTable();

/**
 * A key of digits and small ASCII letters: sorting by it (SQLite BINARY, PostgreSQL in any collation, JavaScript)
 * gives the order of `compareVi` for Vietnamese text. Store it beside the name.
 */
export function sortKey(s: string): string {
  let primary = "";
  let secondary = "";
  let tertiary = "";
  for (const part of cleanLine(s).match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    for (const weight of weightsOf(part)) {
      primary += weight.primary;
      secondary += weight.secondary;
      tertiary += weight.tertiary;
    }
  }
  return `${primary}0${trimCommon(secondary)}0${trimCommon(tertiary)}`;
}

/** A letter with its marks: the shape marks belong to the letter (ă â đ ê ô ơ ư), the rest are second level. */
function weightsOf(part: string): Weight[] {
  const composed = part.normalize("NFC");
  const [first = ""] = composed;
  const decomposed = first.normalize("NFD");
  const shape = /[\u0302\u0306\u031b]/.exec(decomposed)?.[0] ?? "";
  const base = (decomposed.charAt(0) + shape).normalize("NFC");
  const letter = weights.has(base) ? base : decomposed.charAt(0);
  const known = weights.get(letter);
  if (!known) return [unknownWeight(first), ...marksOf(composed.slice(first.length))];
  const rest = letter === base ? decomposed.slice(1).replace(shape, "") : decomposed.slice(1);
  return [known, ...marksOf(rest + composed.slice(first.length))];
}

function marksOf(marks: string): Weight[] {
  return [...marks.normalize("NFD")].map((mark) => {
    const rank = MARKS.indexOf(mark);
    return { primary: "", secondary: rank < 0 ? "z" : digit(FIRST_MARK + rank), tertiary: COMMON };
  });
}

/** Letters of other scripts come after z, by code point. */
function unknownWeight(character: string): Weight {
  const lower = character.toLowerCase();
  const code = (lower.codePointAt(0) ?? 0).toString(36).padStart(4, "0");
  return { primary: `zz${code}`, secondary: COMMON, tertiary: lower === character ? COMMON : "2" };
}

function weightTable(): Map<string, Weight> {
  const table = new Map<string, Weight>([
    [" ", { primary: digit(FIRST_PRIMARY), secondary: COMMON, tertiary: COMMON }],
  ]);
  ORDER.split(" ").forEach((group, index) => {
    const primary = digit(FIRST_PRIMARY + 1 + index);
    [...group].forEach((character, member) => {
      const secondary = member === 0 ? COMMON : digit(1 + member);
      table.set(character, { primary, secondary, tertiary: COMMON });
      const upper = character.toUpperCase();
      if (upper !== character) table.set(upper, { primary, secondary, tertiary: "2" });
    });
  });
  return table;
}

function digit(value: number): string {
  return value.toString(36);
}

function trimCommon(level: string): string {
  return level.replace(/1+$/, "");
}

/** [given, family, middle]: Vietnamese people are listed by the given name, the last syllable. */
export function nameKey(fullName: string): [given: string, family: string, middle: string] {
  const parts = cleanLine(fullName).split(" ");
  if (parts.length === 1) return [parts[0] ?? "", "", ""];
  return [parts.at(-1) ?? "", parts[0] ?? "", parts.slice(1, -1).join(" ")];
}

export function compareNames(a: string, b: string): number {
  const x = nameKey(a);
  const y = nameKey(b);
  return compareVi(x[0], y[0]) || compareVi(x[1], y[1]) || compareVi(x[2], y[2]);
}

/** Key to store beside a person's name: sorting by it gives the order of `compareNames`. */
export function nameSortKey(fullName: string): string {
  return nameKey(fullName).map(sortKey).join("00");
}
