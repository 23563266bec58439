import type { Level } from "@/lib/ratings/model";
import { DAY, type Shares, type World } from "./world";

export type Crowd = { many: number; over: number; taste: Shares; start?: number; network?: string; newShare?: number };

/** Comes at once and goes slowly, as a shared link does. */
export function crowd(
  w: World,
  { many, over, taste, start = w.between(3, 6) * DAY, network, newShare = 0.88 }: Crowd,
): void {
  for (let i = 0; i < many; i++) {
    const at = start + Math.min(over * 1.5, (-Math.log(1 - w.between(0, 1)) * over) / 2.5);
    w.honest({ at, taste, newShare, ...(network === undefined ? {} : { network }) });
  }
}

export type Bomb = {
  many: number;
  over: number;
  start?: number;
  levels?: readonly Level[];
  network?: string;
  newShare?: number;
  isRegular?: boolean;
  jitter?: number;
  dwellMs?: () => number;
};

export function bomb(w: World, b: Bomb): void {
  const { many, over, start = w.between(3, 6.5) * DAY, levels = [1], isRegular = false, jitter = 0.05 } = b;
  const { network, newShare = 0.95, dwellMs } = b;
  const step = over / many;
  for (let i = 0; i < many; i++) {
    const at = isRegular ? start + step * (i + w.between(-jitter, jitter)) : start + w.between(0, over);
    w.attack({
      at,
      level: levels[w.int(0, levels.length)] ?? 1,
      newShare,
      ...(network === undefined ? {} : { network }),
      ...(dwellMs === undefined ? {} : { dwellMs: dwellMs() }),
    });
  }
}

/** A crowd of which so many are on the two low levels. */
export function angry(w: World, least: number, most: number): Shares {
  const low = w.between(least, most);
  return [low * 0.7, low * 0.3, (1 - low) * 0.3, (1 - low) * 0.4, (1 - low) * 0.3];
}

type Days = Crowd & { start: number; days: number };

/** Comes over days, at the hours at which people read. */
export function days(w: World, { many, days: lasting, start, taste, newShare = 0.8 }: Omit<Days, "over">): void {
  for (let i = 0; i < many; i++) w.honest({ at: w.wakeful(start + w.between(0, lasting * DAY)), taste, newShare });
}

/** The same readers' shares, leaning up or down by so much a level. */
export function leaning(taste: Shares, by: number): Shares {
  const at = (i: 0 | 1 | 2 | 3 | 4) => taste[i] * Math.exp(by * i);
  return [at(0), at(1), at(2), at(3), at(4)];
}
