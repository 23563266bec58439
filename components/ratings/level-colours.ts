import { LEVELS } from "@/lib/ratings/model";

/** One row of bars for each level, in the colours of all charts of ratings. */
export function levelSeries(labels: readonly string[], valuesOf: (level: number) => readonly number[]) {
  return LEVELS.map((level) => ({
    name: labels[level - 1] ?? "",
    colour: `var(--level-${level})`,
    values: valuesOf(level),
  }));
}
