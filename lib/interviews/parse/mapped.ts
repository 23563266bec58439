/** A text and, for each of its UTF-16 units, where it stood in what was handed in. */
export type Mapped = { text: string; origin: number[] };

/** A change of single units: put aside (null), or written otherwise. */
export type Rewrite = ReadonlyMap<number, string | null>;

export type Rewritten = Mapped & {
  /** For each unit of the text, its place in the text before. */
  before: number[];
};

/**
 * The text with these units changed, tidied again. What is put aside stands behind the rest, from `bodyLength` on, so
 * that every sign of the source is still somewhere.
 */
export function rewrite(mapped: Mapped, changes: Rewrite): Rewritten & { bodyLength: number } {
  const body: Mapped = { text: "", origin: [] };
  const aside: Mapped = { text: "", origin: [] };
  const texts: [string[], string[]] = [[], []];
  let last = -2;
  for (let i = 0; i < mapped.text.length; i += 1) {
    const change = changes.get(i);
    const kept = change === undefined ? mapped.text.charAt(i) : change;
    for (const _ of kept ?? "") body.origin.push(i);
    if (kept !== null) texts[0].push(kept);
    // What is written otherwise stays among what is put aside too, unless it was a line's end or space.
    if (change === undefined || /\s/u.test(mapped.text.charAt(i))) continue;
    if (last !== i - 1) {
      texts[1].push(" ");
      aside.origin.push(i);
    }
    last = i;
    texts[1].push(mapped.text.charAt(i));
    aside.origin.push(i);
  }
  body.text = texts[0].join("");
  aside.text = texts[1].join("").replace(/^ /, "");
  if (texts[1][0] === " ") aside.origin.shift();
  const tidy = tidyLines(body);
  const border = aside.text === "" || tidy.text === "" ? "" : "\n\n";
  const before = [
    ...tidy.origin,
    ...Array.from({ length: border.length }, () => aside.origin[0] ?? 0),
    ...aside.origin,
  ];
  return {
    text: tidy.text + border + aside.text,
    before,
    origin: before.map((at) => mapped.origin[at] ?? 0),
    bodyLength: tidy.text.length,
  };
}

/** Runs of spaces become one, lines are trimmed, blank lines follow one another at most once. */
export function tidyLines({ text, origin }: Mapped): Mapped {
  const out: string[] = [];
  const kept: number[] = [];
  const push = (from: number, piece: string): void => {
    for (let i = 0; i < piece.length; i += 1) kept.push(origin[from + i] ?? 0);
    out.push(piece);
  };
  let at = 0;
  let blank = false;
  for (const line of text.split("\n")) {
    if (line.trim() === "") blank = out.length > 0;
    else {
      if (out.length > 0) push(Math.max(0, at - 1), blank ? "\n\n" : "\n");
      let isFirst = true;
      for (const word of line.matchAll(/\S+/g)) {
        if (!isFirst) push(at + word.index - 1, " ");
        push(at + word.index, word[0]);
        isFirst = false;
      }
      blank = false;
    }
    at += line.length + 1;
  }
  return { text: out.join(""), origin: kept };
}
