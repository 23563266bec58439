import { type Canvas, HEIGHT, WIDTH } from "./canvas";
import { box, curve, disc, lens, type Point, type Points } from "./geometry";

/** The whole sheet in the tone of the sky, lit from the horizon at `horizon`. */
export function sky(cv: Canvas, horizon = 620, tone = cv.ink.sky, glow = cv.ink.glow): void {
  cv.shape(box(-20, -20, WIDTH + 40, HEIGHT + 40), tone, { rough: 0 });
  cv.shape(box(-20, horizon - 420, WIDTH + 40, 440), tone, {
    rough: 0,
    shade: { from: "below", tone: glow, reach: 1 },
  });
}

export type SunStyle = "plain" | "barred" | "rings" | "rays" | "halo";

export function sun(cv: Canvas, x: number, y: number, r: number, style: SunStyle = "plain", tone = cv.ink.sun): void {
  if (style === "rays") rays(cv, x, y, r * 1.12, 1900, 22, cv.ink.glow);
  if (style === "halo") cv.shape(disc(x, y, r * 1.55), cv.ink.glow, { rough: 3 });
  if (style === "rings") for (const k of [2.3, 1.85, 1.42]) ring(cv, x, y, r * k, r * 0.07, cv.ink.glow);
  cv.shape(disc(x, y, r), tone, { rough: 2, shade: { from: "below", tone: cv.ink.glow, reach: 0.5 } });
  if (style !== "barred") return;
  [0.15, 0.4, 0.62, 0.8].forEach((t, i) => {
    const half = r * Math.sqrt(1 - t * t) + 30;
    cv.marks([lens([x - half, y + r * t], [x + half, y + r * t + 2], r * (0.05 + i * 0.025))], cv.ink.sky);
  });
}

export function rays(cv: Canvas, x: number, y: number, from: number, to: number, count: number, tone: string): void {
  const beam = (Math.PI * 2) / count;
  const wedge = (i: number): Points => {
    const [a, b] = [i * beam, i * beam + beam * 0.46];
    const on = (turn: number, r: number): Point => [x + Math.cos(turn) * r, y + Math.sin(turn) * r];
    return [on(a + 0.01, from), on(a, to), on(b, to), on(b - 0.01, from)];
  };
  cv.marks(
    Array.from({ length: count }, (_, i) => wedge(i + 0.25)),
    tone,
  );
}

export function ring(cv: Canvas, x: number, y: number, r: number, width: number, tone: string): void {
  cv.line([...disc(x, y, r), [x + r, y]], tone, width);
}

export function moon(cv: Canvas, x: number, y: number, r: number): void {
  cv.shape(disc(x, y, r * 1.5), cv.ink.glow, { rough: 3 });
  cv.shape(disc(x, y, r), cv.ink.sun, { shade: { from: "left", tone: cv.ink.lamp, reach: 0.5 } });
}

export function stars(cv: Canvas, count: number, depth: number, tone = cv.ink.sun): void {
  const { rng } = cv;
  const places = Array.from({ length: count }, (): Point => [rng.whole(20, WIDTH - 20), rng.whole(20, depth)]);
  cv.dots(places.slice(0, count >> 1), tone, 3);
  cv.dots(places.slice(count >> 1), tone, 5);
}

/** Level clouds as in an old woodcut: capsules lying on one another. */
export function streaks(cv: Canvas, x: number, y: number, width: number, tone: string, rows = 3, thick = 26): void {
  const { rng } = cv;
  for (let row = 0; row < rows; row++) {
    const w = width * rng.between(0.45, 1);
    const left = x + rng.wobble(width * 0.32) - w / 2;
    const t = thick * rng.between(0.75, 1.15);
    const top = y + row * thick * 0.92;
    cv.shape(pill(left, top, w, t), tone, { rough: 1.5 });
  }
}

export function pill(x: number, y: number, width: number, height: number): Point[] {
  const r = height / 2;
  return [...disc(x + width - r, y + r, r, r, -90, 90), ...disc(x + r, y + r, r, r, 90, 270)];
}

/** A heaped cloud with a level foot. */
export function cloud(cv: Canvas, x: number, y: number, width: number, tone: string, shade?: string): void {
  const { rng } = cv;
  const lobes = rng.whole(4, 5);
  const top: Point[] = [];
  for (let i = 0; i < lobes; i++) {
    const middle = Math.sin(((i + 0.5) / lobes) * Math.PI);
    const r = width * (0.1 + 0.08 * middle) * rng.between(0.9, 1.15);
    const cx = x - width / 2 + (width * (i + 0.5)) / lobes;
    top.push(...disc(cx, y - r * (0.35 + middle * 0.75), r, r, 170, 370));
  }
  const foot: Point[] = [
    [x + width * 0.56, y],
    [x - width * 0.56, y],
  ];
  cv.shape([...top, ...foot], tone, shade ? { shade: { from: "below", tone: shade, reach: 0.6 } } : {});
}

/** Falling rain over the whole sheet; the strokes lean with the wind. */
export function rain(cv: Canvas, count: number, tone: string, lean = -34): void {
  const { rng } = cv;
  const drops = Array.from({ length: count }, () => {
    const [x, y, k] = [rng.whole(-40, WIDTH + 60), rng.whole(-60, HEIGHT), rng.between(0.6, 1.5)];
    return [
      [x, y],
      [x + lean * k * 0.5 + 2 * k, y + 46 * k],
      [x + lean * k, y + 92 * k],
      [x + lean * k * 0.5 - 2 * k, y + 46 * k],
    ] as const;
  });
  cv.marks(drops, tone);
}

/** Smoke that leans and swells away from (x, y). */
export function smoke(cv: Canvas, x: number, y: number, height: number, drift: number, tone: string): void {
  const spine: Point[] = [];
  for (let i = 0; i <= 6; i++) {
    const t = i / 6;
    spine.push([x + drift * t * t + Math.sin(t * 9) * 14 * t, y - height * t]);
  }
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach(([sx, sy], i) => {
    const half = 7 + (i / 6) ** 0.8 * height * 0.16 + (i % 2 ? 9 : -3) * (i / 6);
    left.push([sx - half, sy]);
    right.unshift([sx + half, sy + 12]);
  });
  cv.shape(curve([...left, ...right], true, 4), tone, { rough: 1 });
}
