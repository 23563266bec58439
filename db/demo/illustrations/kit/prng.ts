export type Rng = {
  unit(): number;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  /** Within ±amount. */
  wobble(amount: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
};

/** A small seeded generator (mulberry32 over FNV-1a), so that a picture is the same on every machine. */
export function makeRng(seed: string): Rng {
  let state = fnv1a(seed);
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    unit,
    between: (low, high) => low + (high - low) * unit(),
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    wobble: (amount) => (unit() * 2 - 1) * amount,
    chance: (probability) => unit() < probability,
    pick: (list) => list[Math.floor(unit() * list.length)] ?? list[0],
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
