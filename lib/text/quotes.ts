const NBSP = "\u00a0";
/** Code, addresses and tags: their quotes are not the writer's. */
const UNTOUCHED = /```[\s\S]*?```|`[^`\n]*`|<\/?[a-z][^<>\n]*>|(?:https?:\/\/|www\.)\S+/giu;
const OPENS_AFTER = /(?:^|[\s([{«‘“–—/>-])$/u;
const OPENS_BEFORE = /^[\p{L}\p{N}\p{Sc}“‘("'<[{…#@+–—-]/u;

type Mark = { at: number; length: number; glyph: string };

/** "…" and ''…'' become “…” (‘…’ inside “…”), pairs within one line only, never in code, tags or addresses. */
export function typographicQuotes(s: string): string {
  return s.split("\n").map(quotesOfLine).join("\n");
}

function quotesOfLine(line: string): string {
  const marks = pairs(line);
  let out = "";
  let from = 0;
  for (const mark of marks) {
    out += line.slice(from, mark.at) + mark.glyph;
    from = mark.at + mark.length;
  }
  return out + line.slice(from);
}

function pairs(line: string): Mark[] {
  const skipped = [...line.matchAll(UNTOUCHED)].map((m) => [m.index, m.index + m[0].length] as const);
  const open: Mark[] = [];
  const done: Mark[] = [];
  for (const match of line.matchAll(/"|(?<!')''(?!')|[“”]/g)) {
    const at = match.index;
    if (skipped.some(([from, to]) => at >= from && at < to)) continue;
    const mark = { at, length: match[0].length, glyph: match[0] };
    if (match[0] === "“") open.push(mark);
    else if (match[0] === "”") open.pop();
    else if (opensAt(line, mark, open.length > 0)) open.push(mark);
    else closePair(open, done, mark);
  }
  return done.toSorted((a, b) => a.at - b.at);
}

function opensAt(line: string, mark: Mark, inside: boolean): boolean {
  if (!OPENS_BEFORE.test(line.slice(mark.at + mark.length))) return false;
  const before = line.slice(0, mark.at);
  return OPENS_AFTER.test(before) && (!inside || /[\s(“]$/u.test(before));
}

function closePair(open: Mark[], done: Mark[], close: Mark): void {
  const opener = open.at(-1);
  if (!opener || opener.glyph === "“") return;
  open.pop();
  const inner = open.length > 0;
  done.push({ ...opener, glyph: inner ? "‘" : "“" }, { ...close, glyph: inner ? "’" : "”" });
}

const BEFORE_NAME =
  /(?<![\p{L}\p{N}])(ông|bà|Ông|Bà|TP\.|TX\.|GS\.|PGS\.|TS\.|ThS\.|BS\.|KTS\.|LS\.|NSND|NSƯT) (?=\p{Lu})/gu;
const BEFORE_UNIT =
  /(\d) (?=(?:tỷ|tỉ|triệu|nghìn|ngàn|vạn|đồng|USD|EUR|VND|VNĐ|%|‰|km²?|m²|m³|m|cm|mm|kg|g|tấn|tạ|ha|lít|ml|kWh?|MW|GW|MWh|kV|độ|°C|giờ|phút|giây)(?![\p{L}\p{N}]))/gu;

/** For display only: a no-break space after Ông/Bà/TP./TS. before a name, and between a number and its unit. */
export function glue(s: string): string {
  return s.replace(BEFORE_NAME, `$1${NBSP}`).replace(BEFORE_UNIT, `$1${NBSP}`);
}

/** For text that stands between “ and ” of its own: those it has become ‘ and ’, and a pair around the whole goes. */
export function insideQuotes(s: string): string {
  const bare = s.startsWith("“") && s.endsWith("”") && !s.slice(1).includes("“") ? s.slice(1, -1) : s;
  return bare.replaceAll("“", "‘").replaceAll("”", "’");
}
