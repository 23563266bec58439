import { LEVELS } from "@/lib/ratings/model";

const COLOURS = [
  "var(--accent)",
  "color-mix(in srgb, var(--accent) 50%, var(--paper))",
  "var(--edge)",
  "color-mix(in srgb, var(--good) 50%, var(--paper))",
  "var(--good)",
];

/** One row of bars for each level, in the colours of all charts of ratings. */
export function levelSeries(labels: readonly string[], valuesOf: (level: number) => readonly number[]) {
  return LEVELS.map((level) => ({
    name: labels[level - 1] ?? "",
    colour: COLOURS[level - 1] ?? "var(--edge)",
    values: valuesOf(level),
  }));
}
