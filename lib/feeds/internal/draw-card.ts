import { INK, PAPER, RULE } from "@/lib/feeds/palette";
import { CARD_SIZE, type ShareCard } from "@/lib/feeds/share-pictures";
import { breakLines, cutToLines, type Measure } from "./break-lines";
import { type Face, setLine, widthOf } from "./type";

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 64;
/** Where the lead picture stands, when there is one: the whole height at the right. */
export const PANEL = { left: 712, top: 0, width: WIDTH - 712, height: HEIGHT } as const;

const NAME_BASE = 84;
const HIGHEST_LABEL = 172;
const FOOT_BASE = HEIGHT - 58;
/** Room for Ẵ above a line that has a g or a dot below. */
const LINE_HEIGHT = 1.23;
/** Sizes of the headline, and in how many lines each may stand: large words are few. */
const SIZES = {
  alone: [[124, 1], [104, 2], [88, 3], [80, 3], [72, 4], [64, 4], [58, 5], [52, 6], [46, 7]],
  besidePicture: [[92, 1], [84, 2], [74, 3], [66, 4], [60, 4], [54, 5], [48, 6], [43, 7], [38, 8]],
} as const; // prettier-ignore

/** The card as SVG, every letter an outline: it looks the same wherever it is made into a picture. */
export function drawCard(card: ShareCard): string {
  const right = card.picture ? PANEL.left - 48 : WIDTH - MARGIN;
  const width = right - MARGIN;
  const hasFoot = card.guests.length > 0;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>` +
    masthead(card.paper, width) +
    headline(card, width, hasFoot ? FOOT_BASE - 88 : HEIGHT - 74) +
    (hasFoot ? guests(card, width) : "") +
    `</svg>`
  );
}

/** The name over a Scotch rule, thick and thin, as at the head of a printed page. */
function masthead(paper: string, width: number): string {
  const size = Math.max(20, Math.min(42, (42 * width) / Math.max(1, widthOf(paper, "serif-700", 42))));
  return (
    line(paper, "serif-700", size, { x: MARGIN, y: NAME_BASE, width, colour: INK }) +
    bar(MARGIN, NAME_BASE + 22, width, 4, INK) +
    bar(MARGIN, NAME_BASE + 30, width, 1, INK)
  );
}

/** As large as it fits, standing on `base` with the label over it; too long for the smallest size, it is cut at a word. */
function headline({ headline: text, label, picture, accent }: ShareCard, width: number, base: number): string {
  const em = measuredOnce("serif-600");
  const inSize =
    (size: number): Measure =>
    (words) =>
      em(words) * size;
  const room = (size: number, most: number) =>
    Math.min(most, Math.floor((base - HIGHEST_LABEL - 22) / (size * LINE_HEIGHT)));
  const sizes = picture ? SIZES.besidePicture : SIZES.alone;
  const [size, most] = sizes.find(([it, lines]) => breakLines(text, width, inSize(it)).length <= room(it, lines)) ??
    sizes[sizes.length - 1] ?? [40, 6];
  const lines = cutToLines(text, width, room(size, most), inSize(size));
  const baseline = (n: number) => base - (lines.length - 1 - n) * size * LINE_HEIGHT;
  return (
    line(label, "sans-600", 28, { x: MARGIN, y: baseline(0) - size - 16, width, colour: accent }) +
    lines.map((words, n) => outlined(words, "serif-600", size, MARGIN, baseline(n), INK)).join("")
  );
}

function guests({ guests: names, accent }: ShareCard, width: number): string {
  const room = width - 20;
  const said = names.map((_, n) => named(names, names.length - n));
  const fitting = said.find((it) => widthOf(it, "sans-600", 29) <= room) ?? names[0] ?? "";
  return (
    bar(MARGIN, FOOT_BASE - 48, width, 1, RULE) +
    bar(MARGIN, FOOT_BASE - 23, 5, 28, accent) +
    line(fitting, "sans-600", 29, { x: MARGIN + 20, y: FOOT_BASE, width: room, colour: INK })
  );
}

/** "Bà Trần Thị Sáu, Ông Đoàn Văn Kiểm và 2 người khác" */
function named(names: readonly string[], shown: number): string {
  const others = names.length - shown;
  return names.slice(0, shown).join(", ") + (others > 0 ? ` và ${others} người khác` : "");
}

/** One line of text; what does not fit is cut at a word. */
function line(
  text: string,
  face: Face,
  size: number,
  at: { x: number; y: number; width: number; colour: string },
): string {
  const [words = ""] = cutToLines(text, at.width, 1, (it) => widthOf(it, face, size));
  return outlined(words, face, size, at.x, at.y, at.colour);
}

function outlined(words: string, face: Face, size: number, x: number, y: number, colour: string): string {
  return `<g fill="${colour}" transform="translate(${x} ${y.toFixed(1)})">${setLine(words, face, size)}</g>`;
}

function bar(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
}

/** Widths grow with the size, so each word is set once however many sizes are tried. */
function measuredOnce(face: Face): Measure {
  const known = new Map<string, number>();
  return (words) => {
    const width = known.get(words) ?? widthOf(words, face, 1);
    known.set(words, width);
    return width;
  };
}
