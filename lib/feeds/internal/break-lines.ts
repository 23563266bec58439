export type Measure = (text: string) => number;

/** How much closer to even a line counts when it ends where a reader breathes, and how much farther where it hangs. */
const FULL_STOP = { pattern: /[.:;!?…]”?$|^[–—-]$/, worth: -0.08 };
const COMMA = { pattern: /[,”)]$/, worth: -0.02 };
/** A number, an opening quote, or a word that leans on the next one. */
const LEANING = {
  pattern:
    /^[“(]|^[\d.,]+$|^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|mỗi|mọi|từng|của|và|hoặc|hay|ở|tại|trong|ngoài|trên|dưới|giữa|cho|với|cùng|không|chưa|chẳng|đã|đang|sẽ|để|là|thì|mà|từ|đến|tới|vì|do|bởi|nếu|khi|bị|được|rất|hơn|như|về|theo|số|ông|bà|anh|chị)$/iu,
  worth: 0.08,
};

/**
 * Breaks a headline into the fewest lines that hold it, as even as they can be, rather where a reader breathes than
 * after a word that leans on the next. A word wider than a line is broken inside.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return linesOf(fittedWords(text, width, measure), width, measure);
}

/** The text cut at a word, with "…", so that it takes at most `most` lines. */
export function cutToLines(text: string, width: number, most: number, measure: Measure): string[] {
  const words = fittedWords(text, width, measure);
  const whole = linesOf(words, width, measure);
  if (whole.length <= most) return whole;
  for (let kept = words.length - 1; kept > 0; kept--) {
    const last = `${(words[kept - 1] ?? "").replace(/[,.:;!?…–-]+$/, "")}…`;
    const lines = linesOf([...words.slice(0, kept - 1), last], width, measure);
    if (lines.length <= most) return lines;
  }
  return [];
}

function linesOf(words: readonly string[], width: number, measure: Measure): string[] {
  const wide = words.map(measure);
  const space = measure(" ");
  const count = fewest(wide, space, width);
  if (count <= 1) return words.length > 0 ? [words.join(" ")] : [];
  const ideal = (wide.reduce((sum, it) => sum + it, 0) + space * (words.length - count)) / count;
  const ends = bestEnds(words, wide, { space, width, ideal, count });
  return ends.map((end, n) => words.slice(n === 0 ? 0 : ends[n - 1], end).join(" "));
}

function fewest(wide: readonly number[], space: number, width: number): number {
  let lines = wide.length > 0 ? 1 : 0;
  let x = 0;
  for (const word of wide) {
    if (x > 0 && x + space + word > width) {
      lines++;
      x = word;
    } else x += (x > 0 ? space : 0) + word;
  }
  return lines;
}

type Column = { space: number; width: number; ideal: number; count: number };

/** Dynamic programming over (line, word): the least sum of squared deviations from the ideal width. */
function bestEnds(words: readonly string[], wide: readonly number[], { space, width, ideal, count }: Column): number[] {
  const n = words.length;
  const table = Array.from({ length: count + 1 }, () =>
    Array.from({ length: n + 1 }, () => ({ cost: Number.POSITIVE_INFINITY, start: 0 })),
  );
  const cell = (line: number, end: number) => table[line]?.[end] ?? { cost: Number.POSITIVE_INFINITY, start: 0 };
  cell(0, 0).cost = 0;
  for (let line = 1; line <= count; line++) {
    for (let end = line; end <= n; end++) {
      let x = -space;
      for (let start = end - 1; start >= line - 1; start--) {
        x += space + (wide[start] ?? 0);
        if (x > width) break;
        const cost =
          cell(line - 1, start).cost + ((x - ideal) / width) ** 2 + (end < n ? endCost(words[end - 1] ?? "") : 0);
        const best = cell(line, end);
        if (cost < best.cost) Object.assign(best, { cost, start });
      }
    }
  }
  const ends: number[] = [];
  for (let line = count, end = n; line > 0; line--) {
    ends.unshift(end);
    end = cell(line, end).start;
  }
  return ends;
}

function endCost(word: string): number {
  return [FULL_STOP, COMMA, LEANING].find(({ pattern }) => pattern.test(word))?.worth ?? 0;
}

/** A figure and its unit are read as one. */
const FIGURE =
  /(\d) (?=(?:%|m|m²|m³|km|km²|ha|kg|tấn|tạ|tỷ|tỉ|triệu|nghìn|ngàn|đồng|tuổi|năm|tháng|ngày|giờ|phút|người|độ)(?![\p{L}\p{N}]))/giu;

function fittedWords(text: string, width: number, measure: Measure): string[] {
  return text
    .replaceAll(FIGURE, "$1\u00a0")
    .split(/[ \t\n]+/)
    .filter((word) => word !== "" && measure(word) > 0)
    .flatMap((word) => (measure(word) <= width ? [word] : pieces(word, width, measure)));
}

function pieces(word: string, width: number, measure: Measure): string[] {
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}
