import { fold } from "@/lib/text/fold";
import { bareLabels } from "./bare-labels";
import { type Cues, cuesOf } from "./cues";
import { type Label, labelOf, type Marker } from "./labels";
import { BRACKETED_PICTURE, CREDIT, INLINE_LINK, NUMBERED_CAPTION } from "./lexicon/meta";
import { signOf, spokenSigns } from "./signs";
import type { SourceBlock } from "./source";

/** A block with everything that can be read off it alone. */
export type Line = {
  index: number;
  block: SourceBlock;
  marker: Marker | null;
  /** A candidate: whether it is a speaker's label is decided over the whole text. */
  label: Label | null;
  /** Where the words begin when only the marker is taken off. */
  textAt: number;
  /** Where the words begin when the label, and a dash after it, are taken off too. */
  speechAt: number;
  /** Of the words after the marker. */
  cues: Cues;
  /** Of the words after the label. */
  speech: Cues;
  isPicture: boolean;
  /** The headline, or a lead cut with "...", that the text says again whole. */
  isRepeated: boolean;
  /** Leads elsewhere ("Mời bạn đọc xem …"). */
  isLink: boolean;
};

export function linesOf(blocks: SourceBlock[], paperNames: readonly string[]): Line[] {
  const taught = spokenSigns(blocks);
  const signs = blocks.map(({ text }) => signOf(text, taught));
  const labels = blocks.map((block, i) =>
    block.image || block.caption || block.quote ? null : labelOf(block.text, paperNames, signs[i]?.length ?? 0),
  );
  const repeated = repeatedOf(blocks, labels[0] ?? null);
  const colonless = bareLabels(blocks, labels, paperNames);
  return blocks.map((block, index) =>
    lineOf(
      goesOnQuoting(blocks, index) ? { ...block, quote: true } : block,
      index,
      signs[index] ?? null,
      colonless.get(index) ?? labels[index] ?? null,
      repeated.has(index),
    ),
  );
}

function lineOf(
  block: SourceBlock,
  index: number,
  opening: Marker | null,
  label: Label | null,
  isRepeated: boolean,
): Line {
  const isPicture = block.image !== null || block.caption || isCaptionText(block.text);
  const sign = block.quote && block.text.startsWith(">") ? null : opening;
  const marker = block.item && !sign ? { kind: "•", length: 0 } : sign;
  const textAt = marker?.length ?? 0;
  const speechAt = label ? label.restAt + innerDash(block.text.slice(label.restAt)) : textAt;
  const cues = cuesOf(block.text.slice(textAt));
  return {
    index,
    block,
    marker,
    label,
    textAt,
    speechAt,
    cues,
    speech: label ? cuesOf(block.text.slice(speechAt)) : cues,
    isPicture,
    isRepeated,
    isLink: INLINE_LINK.test(block.text) && !cues.endsInQuestion && !marker?.isTaught,
  };
}

/** The second line of a quoted question in a letter: "> 3. … quay đầu." and "> Vì sao vậy?" */
function goesOnQuoting(blocks: SourceBlock[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!before || !block || block.prevBlank) return false;
  return /^>\s?(?!\d)\S/u.test(block.text) && /^>\s?\S/u.test(before.text);
}

const HEAD_BLOCKS = 8;

/** Crawled pages say the headline twice, and the lead first cut with "..." and then whole. */
function repeatedOf(blocks: SourceBlock[], opening: Label | null): Set<number> {
  const repeated = new Set<number>();
  const keys = blocks.slice(0, HEAD_BLOCKS * 2).map(({ text }) => fold(text));
  const isTalk = opening !== null && ["interviewer", "answer", "host", "person"].includes(opening.class);
  const title = isTalk ? "" : bare(keys[0] ?? "");
  for (let i = 1; i < Math.min(HEAD_BLOCKS, blocks.length); i += 1) {
    const key = bare(keys[i] ?? "");
    if (key === "") continue;
    const isTitle =
      title.length > 15 && (key === title || bare(key.replace(/\s\d{1,2}[/:-]\d{1,2}.*$/u, "")) === title);
    const start = key.slice(0, Math.max(30, key.length - 12));
    const isCut = /(?:\.\.\.|…)$/u.test(blocks[i]?.text ?? "") && key.length > 40;
    if (isTitle || (isCut && keys.slice(i + 1).some((other) => other.includes(start)))) repeated.add(i);
  }
  return repeated;
}

function bare(key: string): string {
  return key.replace(/^\([^()]*\)\s*[-–]?\s*/u, "").replace(/[\s.…]+$/u, "");
}

/** "Ông A: - Đúng vậy." */
function innerDash(rest: string): number {
  return /^[-–—]\s*(?=\S)/u.exec(rest)?.[0].length ?? 0;
}

/** A line that ends in a picture's credit and is no speech. */
export function isCaptionText(text: string): boolean {
  if (BRACKETED_PICTURE.test(text) || NUMBERED_CAPTION.test(text)) return true;
  const credit = CREDIT.exec(text);
  return credit !== null && text.split(/\s+/).length <= 60 && !/\?\s/.test(text);
}

/** Words of the line without marker. */
export function textOf(line: Line): string {
  return line.block.text.slice(line.textAt);
}

/** Neither picture, heading nor link: a line in which somebody can begin to speak. */
export function maySpeak(line: Line): boolean {
  return !line.isPicture && !line.block.heading && !line.isRepeated && !line.isLink;
}
