/** One letter as it counts for a match: without its marks, which are kept beside it. */
export type Letter = {
  base: string;
  shape: string;
  tone: string;
  /** Half-open, in UTF-16 units of the text as it was given. */
  start: number;
  end: number;
};

/** A run of letters, digits and what stands for letters. `gap` is what comes before it. */
export type Token = { letters: Letter[]; start: number; end: number; gap: "none" | "joint" | "space" };

// oxlint-disable-next-line no-misleading-character-class, no-control-regex -- what cannot be seen is what is looked for
const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u009f\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f]/u;
const TONES = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
const SHAPES = new Set(["\u0302", "\u0306", "\u031b"]);
/** Letters of other alphabets that look like ours. */
const LOOKALIKES: Record<string, string> = {
  ...{ а: "a", е: "e", о: "o", с: "c", р: "p", х: "x", у: "y", і: "i", ѕ: "s", ԁ: "d", һ: "h", к: "k", м: "m", т: "t" },
  ...{ в: "b", н: "h", ο: "o", α: "a", ι: "i", ν: "v", ɡ: "g", ı: "i", ł: "l", ø: "o", ð: "đ" },
};
/** They stand for letters inside a word ("l0n", "$ao"); elsewhere they are signs. */
const SIGNS = new Set(["@", "$", "!", "|", "+", "*"]);

/**
 * The text as letters with their places: case, combining order, width and invisible characters are gone, marks stand
 * apart. Works on any text, cleaned or not.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let token: Token | null = null;
  let gap: Token["gap"] = "none";
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (INVISIBLE.test(character)) continue;
    if (/\p{Mn}/u.test(character)) {
      const last = token?.letters.at(-1);
      if (token && last) {
        addMark(last, character);
        last.end = token.end = at;
      }
      continue;
    }
    if (!isWordlike(character, text, start, at)) {
      token = null;
      gap = gap === "space" || /\s/.test(character) ? "space" : "joint";
      continue;
    }
    if (token === null) {
      token = { letters: [], start, end: at, gap };
      tokens.push(token);
      gap = "none";
    }
    token.letters.push(...lettersOf(character, start, at));
    token.end = at;
  }
  return tokens.filter(({ letters }) => letters.length > 0);
}

function isWordlike(character: string, text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(character)) return true;
  if (!SIGNS.has(character)) return false;
  // A sign belongs to a word only with a letter after it and, unless it can begin one, before it.
  const after = /[\p{L}\p{N}]|[*@$]/u.test(text[end] ?? "");
  const before = /[\p{L}\p{N}\p{M}]|[*@$]/u.test(text[start - 1] ?? "");
  return after && (before || character === "$" || character === "@");
}

function lettersOf(character: string, start: number, end: number): Letter[] {
  const letters: Letter[] = [];
  for (const part of (LOOKALIKES[character.toLowerCase()] ?? character).normalize("NFKD").toLowerCase()) {
    const base = LOOKALIKES[part] ?? part;
    const last = letters.at(-1);
    if (/\p{Mn}/u.test(part)) {
      if (last) addMark(last, part);
    } else if (base === "đ") letters.push({ base: "d", shape: "-", tone: "", start, end });
    else if (/^[\p{L}\p{N}@$!|+*]$/u.test(base)) letters.push({ base, shape: "", tone: "", start, end });
  }
  return letters;
}

function addMark(letter: Letter, mark: string): void {
  if (TONES.has(mark)) letter.tone ||= mark;
  else if (SHAPES.has(mark)) letter.shape ||= mark;
}
