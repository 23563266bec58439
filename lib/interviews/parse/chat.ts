const TIME = String.raw`\d{1,2}(?::\d{2}(?::\d{2})?|h\d{2})(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH)(?!\p{L}))?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?`;
const STAMP = String.raw`[[(<]?(?:(?:lúc\s)?${TIME}(?:[,\s]+(?:ngày\s)?${DATE})?|${DATE}[,\s]+(?:lúc\s)?${TIME})[\])>]?(?![\d\])>]|:\d)`;
const NAME = String.raw`([^\s.?!:;“”"<>|[\]()\d–—-][^.?!:;“”"<>|[\]()–—]{0,40}?[\p{L}\p{N}]|\p{L})`;
const BETWEEN = String.raw`[\s,|·•–—-]+`;

/** Where the time and the name stand before a message; how a program writes it does not matter, only that it recurs. */
const SHAPES: readonly RegExp[] = [
  String.raw`^${STAMP}[\s,|·•–—-]*${NAME}$`,
  String.raw`^${STAMP}\s*<${NAME}>:?\s+(?=\S)`,
  String.raw`^${STAMP}${BETWEEN}${NAME}\s*(?:[|>:]|\s[–—-])\s+(?=\S)`,
  String.raw`^${NAME}${BETWEEN}${STAMP}\s*[:|>–—-]?\s+(?=\S)`,
  String.raw`^${NAME}\s*[|>–—-]\s*${STAMP}$`,
].map((source) => new RegExp(source, "du"));
const NAME_ALONE = new RegExp(`^${NAME}$`, "du");
const STAMP_ALONE = new RegExp(`^${STAMP}$`, "u");
const LEAST_ROWS = 4;
const MOST_SPEAKERS = 6;

/** Before a message: its name, and where the message begins. Offsets count in the row. */
export type Head = { from: number; to: number; length: number };

type Found = Map<number, Head & { name: string }>;

/** By row: the heads of the shape that most messages have; empty unless two people at least write again and again. */
export function headsOf(rows: readonly string[]): ReadonlyMap<number, Head> {
  const readings = [...SHAPES.map((shape) => inShape(rows, (row) => shape.exec(row))), overTimes(rows)];
  return readings.filter(isChat).toSorted((a, b) => b.size - a.size)[0] ?? new Map<number, Head>();
}

/** A name on one row, its time alone on the next. */
function overTimes(rows: readonly string[]): Found {
  return inShape(rows, (row, i) => (STAMP_ALONE.test(rows[i + 1] ?? "") ? NAME_ALONE.exec(row) : null));
}

function inShape(rows: readonly string[], match: (row: string, i: number) => RegExpExecArray | null): Found {
  const found: Found = new Map();
  rows.forEach((row, i) => {
    const head = match(row, i);
    const place = head?.indices?.[1];
    if (head?.[1] && place)
      found.set(i, { from: place[0], to: place[1], length: head[0].length, name: head[1].toLowerCase() });
  });
  return found;
}

function isChat(found: Found): boolean {
  const counts = new Map<string, number>();
  for (const { name } of found.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count >= 2);
  return found.size >= LEAST_ROWS && again.length >= 2 && counts.size <= Math.min(MOST_SPEAKERS, found.size / 2);
}
