import { type Head, headsOf } from "./chat";
import { markerOf } from "./labels";
import { BRACKETED_PICTURE } from "./lexicon/meta";
import type { Mapped, Rewrite } from "./mapped";

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH)(?!\p{L}))?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const STAMP = String.raw`[[(<]?(?:${DATE}[,\s]+)?${TIME}(?:[,\s]+${DATE})?(?:\s*(?:-->|[-–—])\s*${TIME})?[\])>]?`;
/** "00:00:03.120 --> 00:00:06.480 align:start" of subtitles. */
const CUE = new RegExp(String.raw`^${TIME}\s*-->\s*${TIME}(?:\s.*)?$`, "u");
const ALONE = new RegExp(`^${STAMP}$`, "u");
/** "[00:01:20] Host: …", "10:02 Lan: …", "12/3/2026, 10:02 - Lan: …". */
const BEFORE = new RegExp(String.raw`^${STAMP}\s*(?:[-–—]\s)?\s*(?=\S)`, "u");
/** "Lan Phương 0:04", "Speaker 1 (00:02)", "Lan, [12/03/2026 10:02]:". */
const BEHIND = new RegExp(String.raw`^(\p{Lu}[^.?!:;“”"]{0,58}?)(,?\s${STAMP}:?)$`, "u");
const VOICE = /^<v(?:\.[\w.]+)?\s+([^>]{1,60})>/u;
const TAG = /<\/?(?:v|c|i|b|u|lang|ruby|rt)(?:[.\s][^>]*)?>|<\d[\d:.]*>/gu;
const HEADER = /^(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:)(?:\s.*)?$/u;
const LABEL = /^(?:[-–—]\s*)?([^:?!.;“”"]{1,60}?)\s*:(?=\s|\p{Lu}|$)\s*/u;
/** What the chat program says itself: "[Nhãn dán]". */
const EVENT = /^\[[^[\]]{1,60}\]$/u;
const LONGEST_PARAGRAPH = 120;

type Row = { at: number; text: string };
type Kind = "cue" | "line";

/**
 * What machines and chats write down, without its times: a speaker's name at each change of speaker, sentences whole
 * again. Null when the text has no times. Unless subtitles say so, only the parser can tell whether it is a talk.
 */
export function withoutTimes({ text }: Mapped): { changes: Rewrite; hasTitle: boolean; isSure: boolean } | null {
  const rows = rowsOf(text);
  const heads = headsOf(rows.map((row) => row.text));
  const timed = rows.map((row, i) => heads.has(i) || CUE.test(row.text) || ALONE.test(row.text) || isStamped(row.text));
  const first = timed.indexOf(true);
  const count = timed.filter(Boolean).length;
  const isSure = rows.filter(({ text: row }) => CUE.test(row)).length >= 2;
  if (!isSure && (count < 3 || count * 5 < rows.length - first)) return null;
  const page = new Page(text);
  rows.forEach((row, i) => {
    const isNumber = CUE.test(rows[i + 1]?.text ?? "") && /^\S{1,60}$/u.test(row.text);
    if (HEADER.test(row.text) && i <= first) page.putAside(row.at, row.text.length);
    else if (isNumber) page.putAside(row.at, row.text.length);
    else if (i < first) page.head(row);
    else if (heads.size > 0 && EVENT.test(row.text) && !BRACKETED_PICTURE.test(row.text))
      page.putAside(row.at, row.text.length);
    else page.row(row, heads.get(i));
  });
  return { changes: page.changes, hasTitle: page.hasHead, isSure };
}

function rowsOf(text: string): Row[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const row = { at, text: line };
    at += line.length + 1;
    return line === "" ? [] : [row];
  });
}

function isStamped(text: string): boolean {
  return BEFORE.test(text) || BEHIND.test(text);
}

/** Rows in order, and what has to change so that they read as a talk. */
class Page {
  readonly changes = new Map<number, string | null>();
  hasHead = false;
  private kind: Kind = "line";
  private speaker = "";
  private paragraph = "";
  /** A name stood on a line of its own: the next words are what it said. */
  private isNamed = false;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  putAside(at: number, length: number): void {
    for (let i = at; i < at + length; i += 1) this.changes.set(i, null);
  }

  head({ at }: Row): void {
    this.hasHead = true;
    this.separate(at, "\n");
  }

  row({ at, text }: Row, head?: Head): void {
    if (head) {
      this.headed(at, text, head);
      return;
    }
    if (CUE.test(text) || ALONE.test(text)) {
      this.kind = "cue";
      this.putAside(at, text.length);
      return;
    }
    const behind = BEHIND.exec(text);
    if (behind?.[1] !== undefined) this.name(at, behind[1], text.length);
    else this.said(at, text);
  }

  /** "20:14 | Lan | Vâng." becomes "Lan: Vâng."; what the same person writes next goes on. */
  private headed(at: number, text: string, { from, to, length }: Head): void {
    this.kind = "line";
    const name = text.slice(from, to);
    const words = text.slice(length);
    this.separate(at, "\n");
    if (name === this.speaker) this.putAside(at, length);
    else {
      this.putAside(at, from);
      this.putAside(at + to, length - to);
      // Alone on its row the name has no sign behind it that could become the colon.
      if (length > to) this.changes.set(at + to, words === "" ? ":" : ": ");
      else this.changes.set(at + to - 1, `${name.slice(-1)}:`);
      this.speaker = name;
    }
    this.paragraph = words;
    this.isNamed = words === "" || this.isNamed;
  }

  /** "Lan Phương 0:04" becomes "Lan Phương:"; said again, it goes. */
  private name(at: number, name: string, length: number): void {
    this.kind = "line";
    if (name === this.speaker) this.putAside(at, length);
    else {
      this.separate(at, "\n");
      this.putAside(at + name.length, length - name.length);
      this.changes.set(at + name.length, ":");
      this.speaker = name;
      this.paragraph = "";
      this.isNamed = true;
    }
  }

  private said(at: number, row: string): void {
    const stamp = BEFORE.exec(row)?.[0] ?? "";
    if (stamp !== "") {
      this.kind = stamp.includes("-->") ? "cue" : "line";
      this.putAside(at, stamp.length);
    }
    const from = at + stamp.length;
    const voiced = this.voice(from, row.slice(stamp.length));
    const label = voiced ?? this.label(from, row.slice(stamp.length));
    const words = row.slice(stamp.length + label.length).replace(TAG, "");
    const isNew = label.isNew || this.isNamed || (label.length === 0 && this.opensParagraph(words));
    this.separate(from, isNew || this.paragraph === "" ? "\n" : this.kind === "cue" ? " " : "\n");
    this.paragraph = isNew || this.kind === "line" ? words : `${this.paragraph} ${words}`;
    this.isNamed = false;
  }

  /** "<v Lan Phương>" becomes "Lan Phương:"; other tags of subtitles go. */
  private voice(at: number, row: string): { length: number; isNew: boolean } | null {
    for (const { index, 0: tag } of row.matchAll(TAG)) this.putAside(at + index, tag.length);
    const match = VOICE.exec(row);
    const name = match?.[1]?.trim();
    if (!match || !name) return null;
    const isNew = name !== this.speaker;
    if (isNew) {
      const nameAt = at + match[0].indexOf(name);
      for (let i = nameAt; i < nameAt + name.length; i += 1) this.changes.delete(i);
      this.changes.set(nameAt + name.length, ": ");
      this.speaker = name;
    }
    return { length: match[0].length, isNew };
  }

  private label(at: number, row: string): { length: number; isNew: boolean } {
    const match = LABEL.exec(row);
    const name = match?.[1];
    if (!match || !name || !/^\p{Lu}/u.test(name)) return { length: 0, isNew: false };
    if (name === this.speaker) {
      this.putAside(at, match[0].trimEnd().length);
      return { length: match[0].length, isNew: this.kind === "line" };
    }
    this.speaker = name;
    return { length: match[0].length, isNew: true };
  }

  /** Without a name, a dash, a question or a capital after no full stop begins anew. */
  private opensParagraph(words: string): boolean {
    const last = this.paragraph;
    if (markerOf(words) !== null || /\?/u.test(words) || /\?[”"’')\]]*$/u.test(last)) return true;
    const isEnded = /[.!…][”"’')\]]*$/u.test(last);
    return isEnded ? last.split(" ").length > LONGEST_PARAGRAPH : /^[“"]?\p{Lu}/u.test(words);
  }

  /** The spaces before the row become one line's end, or one space. */
  private separate(at: number, border: string): void {
    let from = at;
    while (from > 0 && (this.changes.get(from - 1) === null || this.text.charAt(from - 1) === "\n")) {
      from -= 1;
      if (this.text.charAt(from) === "\n") this.changes.set(from, "");
    }
    for (let i = from; i < at; i += 1)
      if (this.text.charAt(i) === "\n") {
        this.changes.set(i, border);
        return;
      }
  }
}
