/** Kém, Bình thường, Hứa hẹn, Tốt, Rất tốt; the labels are settings, the values are these. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** Ratings per level, from 1 to 5. */
export type Counts = readonly [number, number, number, number, number];

/** What readers are shown: the counted ratings, or those of the moment at which some began to be looked at. */
export type RatingSummary = { articleId: string; counts: Counts; total: number; checking: number };

export type RatingStatus = "counted" | "quarantined" | "void";

export const NO_RATINGS: Counts = [0, 0, 0, 0, 0];

/** The mean of the levels, or null below `minimum` ratings: a few votes say little and would read as much. */
export function average(counts: Counts, minimum: number): number | null {
  const total = sum(counts);
  return total < Math.max(1, minimum) ? null : weighted(counts) / total;
}

/** Two imagined ratings on each level: an article without ratings stands at the middle of the scale, unsure. */
export const PRIOR = 2;
export const ONE_SIDED_95 = 1.645;

/**
 * The lower 5 % bound of the mean level under a Dirichlet posterior (normal approximation of its mean's distribution).
 * Lists are ordered by it, so that two votes of five never outrank a hundred mostly good ones.
 */
export function lowerBound(counts: Counts): number {
  const posterior = counts.map((n) => n + PRIOR);
  const weight = posterior.reduce((a, b) => a + b, 0);
  const mean = posterior.reduce((a, n, i) => a + n * (i + 1), 0) / weight;
  const square = posterior.reduce((a, n, i) => a + n * (i + 1) ** 2, 0) / weight;
  return mean - ONE_SIDED_95 * Math.sqrt((square - mean ** 2) / (weight + 1));
}

export function sum(counts: Counts): number {
  return counts.reduce((a, b) => a + b, 0);
}

function weighted(counts: Counts): number {
  return counts.reduce((a, n, i) => a + n * (i + 1), 0);
}

/** The counts with `by` more on one level; null is no level. */
export function moved(counts: Counts, level: Level | null, by: 1 | -1): Counts {
  const [a, b, c, d, e] = counts;
  const on = (value: Level) => (value === level ? by : 0);
  return [a + on(1), b + on(2), c + on(3), d + on(4), e + on(5)];
}

/** The job that lets the rules look at what was rated (lib/moderation), soon after it was. */
export const INSPECT_KIND = "ratings.inspect";
export const INSPECT_AFTER_MS = 15_000;

/** "Vì sao?": what a reader who rated low may say; the words are shown, the keys are kept. */
export const REASONS = {
  thin: "Thiếu thông tin",
  wrong: "Có chỗ chưa đúng",
  headline: "Tiêu đề không khớp bài",
  onesided: "Chỉ có một phía",
  hard: "Khó đọc, khó hiểu",
} as const;
export type Reason = keyof typeof REASONS;

/** Up to this level a rating is low, and the reader is asked why. */
export const LOW_LEVEL = 2;
/** With fewer than this, whoever knows one reader could guess who said what: the newsroom is shown nothing yet. */
export const LEAST_REASONS = 3;

/** What a reader may say of one answer of an interview; the words are shown, the keys are kept. */
export const SIGNAL_LABELS = {
  clear: "Rõ",
  dodged: "Chưa trả lời đúng câu hỏi",
  figures: "Cần số liệu",
} as const;
export type AnswerSignal = keyof typeof SIGNAL_LABELS;
export const SIGNALS = Object.keys(SIGNAL_LABELS) as [AnswerSignal, ...AnswerSignal[]];

export type SignalCounts = Record<AnswerSignal, number>;

/** With fewer than this a share says nothing, and one reader could be guessed. */
export const LEAST_SIGNALS = 5;

/** What readers said of one answer; `counts` is null below LEAST_SIGNALS. */
export type AnswerTally = {
  turnId: string;
  question: string;
  answeredBy: string;
  /** Of the answer on its article's page. */
  anchor: string;
  total: number;
  counts: SignalCounts | null;
};
