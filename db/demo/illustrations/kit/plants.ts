import type { Canvas } from "./canvas";
import { curve, disc, lens, type Point, type Points, ribbon, turned } from "./geometry";

/** A clump of bamboo bowing outward. */
export function bamboo(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  stems = 6,
  tone = cv.ink.leaf,
  light = cv.ink.sprout,
): void {
  const { rng } = cv;
  const leaves: [Points[], Points[]] = [[], []];
  for (let i = 0; i < stems; i++) {
    const side = stems === 1 ? 0.3 : (i / (stems - 1)) * 2 - 1;
    const h = height * rng.between(0.78, 1.05);
    const bow = side * h * 0.34 + rng.wobble(16);
    const spine = curve(
      [
        [x + side * height * 0.1, y],
        [x + side * height * 0.13 + bow * 0.18, y - h * 0.5],
        [x + side * height * 0.14 + bow * 0.55, y - h * 0.84],
        [x + bow + side * height * 0.14, y - h * 0.97],
      ],
      false,
      4,
    );
    cv.shape(ribbon(spine, [height * 0.022, height * 0.018, height * 0.006]), i % 2 ? light : tone, { rough: 0.5 });
    spine.forEach(([sx, sy], k) => {
      if (k < 5) return;
      for (let leaf = 0; leaf < 4; leaf++) {
        const angle = rng.between(0.1, 1.5) * (leaf % 2 ? 1 : -1);
        const reach = height * rng.between(0.08, 0.15);
        leaves[leaf % 3 ? 0 : 1].push(
          lens([sx, sy], [sx + Math.sin(angle) * reach, sy + Math.cos(angle) * reach * 0.75], reach * 0.17),
        );
      }
    });
  }
  cv.marks(leaves[0], tone);
  cv.marks(leaves[1], light);
}

/** A broad-leaved tree; `spread` above 1 gives the umbrella of a phượng or a rain tree. */
export function tree(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  {
    tone = cv.ink.leaf,
    light = cv.ink.sprout,
    trunk = cv.ink.deep,
    spread = 1,
    flecks: strewn,
  }: {
    tone?: string;
    light?: string;
    trunk?: string;
    spread?: number;
    flecks?: string;
  } = {},
): void {
  const { rng } = cv;
  const [rx, ry] = [height * 0.36 * spread, height * (0.36 - 0.09 * (spread - 1))];
  const cy = y - height + ry;
  const fork = y - height * 0.36;
  cv.shape(
    ribbon(
      [
        [x, y],
        [x + 3, fork],
        [x - rx * 0.1, cy],
      ],
      [height * 0.075, height * 0.05, height * 0.03],
    ),
    trunk,
    { rough: 1 },
  );
  cv.shape(
    ribbon(
      [
        [x + 2, fork + 10],
        [x + rx * 0.42, cy + ry * 0.2],
      ],
      [height * 0.04, height * 0.02],
    ),
    trunk,
    { rough: 0.6 },
  );
  cv.shape(
    ribbon(
      [
        [x + 2, fork + 16],
        [x - rx * 0.5, cy + ry * 0.3],
      ],
      [height * 0.035, height * 0.018],
    ),
    trunk,
    { rough: 0.6 },
  );
  const lobes = 11;
  const crown = Array.from({ length: lobes }, (_, i): Point => {
    const turn = (i / lobes) * Math.PI * 2;
    const k = rng.between(0.84, 1.1) * (Math.sin(turn) > 0.3 ? 0.82 : 1);
    return [x + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k];
  });
  cv.shape(curve(crown, true, 4), tone, { rough: 1.4, shade: { from: "above", tone: light, reach: 0.66 } });
  const cuts = Array.from({ length: Math.round(height / 11) }, () => {
    const [turn, k] = [rng.unit() * Math.PI * 2, Math.sqrt(rng.unit()) * 0.86];
    const at: Point = [x + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k * 0.86];
    return lens(at, [at[0] + rng.between(9, 18), at[1] + rng.wobble(9)], 5.5);
  });
  cv.marks(cuts, strewn ?? light);
}

export function pine(cv: Canvas, x: number, y: number, height: number, tone: string): void {
  const layers: Point[] = [[x, y - height]];
  const back: Point[] = [];
  for (let i = 1; i <= 4; i++) {
    const [w, level] = [height * 0.075 * (i + 0.6), y - height * (1 - i * 0.22)];
    layers.push([x + w, level], [x + w * 0.42, level - height * 0.03]);
    back.unshift([x - w * 0.42, level - height * 0.03], [x - w, level]);
  }
  cv.shape([...layers, [x + 5, y - height * 0.1], [x + 5, y], [x - 5, y], [x - 5, y - height * 0.1], ...back], tone, {
    rough: 1,
  });
}

/** A round bush, for orchards and tea. */
export function bush(cv: Canvas, x: number, y: number, width: number, tone: string, light: string): void {
  const dome = disc(x, y, width / 2, width * 0.44, 180, 360);
  cv.shape([...dome, [x + width * 0.46, y + 6], [x - width * 0.46, y + 6]], tone, {
    rough: 2.2,
    shade: { from: "above", tone: light, reach: 0.6 },
  });
}

export function lotusLeaf(cv: Canvas, x: number, y: number, r: number, tone: string, light: string): void {
  const leaf = disc(x, y, r, r * 0.34, 20, 340);
  cv.shape([...leaf, [x + r * 0.25, y]], tone, { rough: 1.2, shade: { from: "left", tone: light, reach: 0.7 } });
  cv.marks(
    [40, 100, 160, 220, 280].map((turn) => {
      const a = (turn * Math.PI) / 180;
      return lens([x, y], [x + Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.28], 2.4);
    }),
    light,
  );
}

export function lotus(cv: Canvas, x: number, y: number, size: number, stem: number, tone: string, light: string): void {
  if (stem > 0) cv.marks([lens([x, y], [x + 4, y + stem], 7, 6)], cv.ink.leaf);
  const petal = (turn: number, length: number, width: number) =>
    turned(lens([x, y], [x, y - length], width), turn, x, y);
  for (const turn of [-78, 78, -50, 50])
    cv.shape(petal(turn, size * 0.9, size * 0.4), tone, {
      rough: 0.6,
      shade: { from: "below", tone: light, reach: 0.7 },
    });
  for (const turn of [-22, 22])
    cv.shape(petal(turn, size, size * 0.44), light, { rough: 0.6, shade: { from: "above", tone, reach: 0.6 } });
  cv.shape(petal(0, size * 1.02, size * 0.46), light, { rough: 0.6, shade: { from: "above", tone, reach: 0.5 } });
}

/** A branch of lenses, for framing a corner. */
export function spray(
  cv: Canvas,
  from: Point,
  to: Point,
  leaves: number,
  size: number,
  tone: string,
  stem = tone,
): void {
  const { rng } = cv;
  const bend = rng.wobble(30);
  cv.marks([lens(from, to, 9, bend)], stem);
  cv.marks(
    Array.from({ length: leaves }, (_, i) => {
      const t = (i + 0.5) / leaves;
      const at: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      const base = Math.atan2(to[1] - from[1], to[0] - from[0]) + (i % 2 ? 0.85 : -0.85) + rng.wobble(0.3);
      const reach = size * rng.between(0.75, 1.15);
      return lens(at, [at[0] + Math.cos(base) * reach, at[1] + Math.sin(base) * reach], reach * 0.36, rng.wobble(6));
    }),
    tone,
  );
}
