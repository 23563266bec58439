import type { Canvas } from "./canvas";
import { curve, disc, lens, outline, type Point } from "./geometry";

/** Half-profiles of pots, from the foot up: [half width, height], both as parts of the pot's height. */
const PROFILES = {
  vase: outline("0.16 0, 0.2 0.04, 0.34 0.34, 0.38 0.56, 0.28 0.76, 0.12 0.86, 0.13 0.95, 0.18 1"),
  jar: outline("0.24 0, 0.3 0.06, 0.46 0.36, 0.48 0.62, 0.36 0.84, 0.26 0.92, 0.3 1"),
  bottle: outline("0.2 0, 0.3 0.1, 0.34 0.3, 0.26 0.48, 0.1 0.62, 0.08 0.88, 0.13 1"),
  bowl: outline("0.3 0, 0.32 0.1, 0.56 0.4, 0.78 0.8, 0.84 1"),
  lidded: outline("0.22 0, 0.26 0.05, 0.42 0.34, 0.42 0.56, 0.34 0.7, 0.4 0.72, 0.2 0.88, 0.06 0.92, 0.07 1"),
} as const;

export type Pot = keyof typeof PROFILES;

/** A glazed pot standing on (x, y), with painted bands and, if asked, a sprig. */
export function pottery(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  kind: Pot,
  glaze: string,
  paint: string,
  { sprig = false, shade = cv.ink.wallShade }: { sprig?: boolean; shade?: string } = {},
): void {
  const half = PROFILES[kind].map(([w, h]): Point => [w * height, -h * height]);
  const right = curve(
    half.map(([w, h]): Point => [x + w, y + h]),
    false,
    4,
  );
  const left = curve(
    half.map(([w, h]): Point => [x - w, y + h]),
    false,
    4,
  );
  const body = [...right, ...left.toReversed()];
  cv.shape(body, glaze, { rough: 0.8, shade: { from: "right", tone: shade, reach: 0.55 } });
  const wide = (t: number) => {
    const i = half.findIndex(([, h]) => -h / height >= t);
    const [a, b] = [half[Math.max(0, i - 1)] ?? [0, 0], half[Math.max(0, i)] ?? [0, 0]];
    const span = b[1] - a[1] || 1;
    return a[0] + ((b[0] - a[0]) * (-t * height - a[1])) / span;
  };
  for (const t of kind === "bowl" ? [0.72, 0.86] : [0.2, 0.26, 0.7, 0.76]) {
    const w = wide(t);
    cv.marks([lens([x - w, y - t * height], [x + w, y - t * height], height * 0.022, height * 0.04)], paint);
  }
  if (!sprig) return;
  const petals = Array.from({ length: 6 }, (_, i) => {
    const turn = (i / 6) * Math.PI * 2;
    return lens(
      [x, y - height * 0.48],
      [x + Math.cos(turn) * height * 0.11, y - height * 0.48 + Math.sin(turn) * height * 0.11],
      height * 0.06,
    );
  });
  cv.marks(
    [
      ...petals,
      lens([x - height * 0.26, y - height * 0.4], [x - height * 0.1, y - height * 0.5], height * 0.05),
      lens([x + height * 0.26, y - height * 0.4], [x + height * 0.1, y - height * 0.5], height * 0.05),
      lens([x - height * 0.22, y - height * 0.56], [x - height * 0.1, y - height * 0.5], height * 0.04),
      lens([x + height * 0.22, y - height * 0.56], [x + height * 0.1, y - height * 0.5], height * 0.04),
    ],
    paint,
  );
  cv.marks([disc(x, y - height * 0.48, height * 0.025)], glaze);
}
