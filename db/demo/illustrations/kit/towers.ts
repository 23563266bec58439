import type { Canvas } from "./canvas";
import { box, curve, outline, type Point, standing } from "./geometry";
import { panes } from "./houses";

export type TowerStyle = "slab" | "stepped" | "lotus" | "needle" | "fins";

/** A high building; `lotus` is the tower with a helipad, `needle` the stepped bundle with a spire. */
export function tower(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  style: TowerStyle,
  tone: string,
  shade: string,
  lit: string,
  skip = 0.25,
): void {
  const half = width / 2;
  const face = { shade: { from: "right" as const, tone: shade, reach: 0.6 }, rough: 1 };
  const rows = Math.round(height / 17);
  if (style === "lotus") {
    const body = curve(
      [
        [x - half * 0.7, y],
        [x - half * 0.86, y - height * 0.3],
        [x - half, y - height * 0.62],
        [x - half * 0.62, y - height * 0.88],
        [x + half * 0.1, y - height],
        [x + half * 0.5, y - height * 0.84],
        [x + half * 0.92, y - height * 0.56],
        [x + half * 0.8, y - height * 0.25],
        [x + half * 0.7, y],
      ],
      false,
      4,
    );
    cv.shape(body, tone, face);
    cv.shape(
      curve(
        [
          [x + half * 0.3, y - height * 0.72],
          [x + half * 1.5, y - height * 0.75],
          [x + half * 1.7, y - height * 0.73],
          [x + half * 0.6, y - height * 0.68],
        ],
        true,
        3,
      ),
      shade,
      { rough: 0.4 },
    );
    return cv.marks(
      Array.from({ length: rows }, (_, i) => box(x - half * 0.6, y - height * 0.84 + i * 14, width * 0.58, 4)).filter(
        () => cv.rng.chance(0.8),
      ),
      lit,
    );
  }
  if (style === "needle") {
    outline("1 0.55, 0.74 0.72, 0.5 0.86, 0.26 0.95").forEach(([w, h]) =>
      cv.shape(standing(x, y, width * w, height * h), tone, face),
    );
    cv.shape(
      [
        [x - 4, y - height * 0.94],
        [x, y - height * 1.16],
        [x + 4, y - height * 0.94],
      ],
      tone,
      { rough: 0 },
    );
    return panes(
      cv,
      { x: x - half * 0.44, y: y - height * 0.9, width: half * 0.88, height: height * 0.88 },
      4,
      rows,
      lit,
      skip,
      0.5,
    );
  }
  if (style === "stepped") cv.shape(standing(x - width * 0.1, y, width * 0.6, height * 1.12), tone, face);
  if (style === "fins")
    cv.shape(
      [
        [x - half, y],
        [x - half, y - height],
        [x + half, y - height * 1.14],
        [x + half, y],
      ],
      tone,
      face,
    );
  else cv.shape(standing(x, y, width, height), tone, face);
  if (style === "fins")
    return cv.marks(
      Array.from({ length: 6 }, (_, i) =>
        box(x - half + (width * (i + 0.4)) / 6, y - height * (0.94 + i * 0.022), width * 0.05, height * 0.9),
      ),
      lit,
    );
  panes(
    cv,
    { x: x - half + 5, y: y - height + 10, width: width - 10, height: height - 14 },
    Math.max(3, Math.round(width / 20)),
    rows,
    lit,
    skip,
    0.55,
  );
}

/** A skyline of plain blocks as background. */
export function blocks(cv: Canvas, y: number, height: number, tone: string, lit = "", from = -20, to = 1620): void {
  const { rng } = cv;
  const cells: Point[] = [];
  const roofs: Point[] = [[from, y + 10]];
  for (let x = from; x < to;) {
    const [w, h] = [rng.between(38, 96), height * rng.between(0.3, 1)];
    roofs.push([x, y - h], [x + w, y - h]);
    if (rng.chance(0.2)) roofs.splice(-1, 0, [x + w * 0.4, y - h], [x + w * 0.44, y - h - 36], [x + w * 0.48, y - h]);
    if (lit)
      for (let row = 0; row < h / 24 - 1; row++)
        for (let col = 0; col < w / 22 - 1; col++)
          if (rng.chance(0.42)) cells.push([x + 14 + col * 20, y - h + 12 + row * 24]);
    x += w + (rng.chance(0.3) ? rng.between(0, 16) : 0);
  }
  cv.shape([...roofs, [to, y + 10]], tone, { rough: 0.8 });
  if (lit) cv.bars(cells, 8, 11, lit);
}
