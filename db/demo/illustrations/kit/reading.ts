import type { Canvas } from "./canvas";
import { curve, disc, lens, ribbon } from "./geometry";

/** A reader across the table, bent over the page. */
export function readerFacing(
  cv: Canvas,
  x: number,
  y: number,
  k: number,
  top: string,
  head: "hair" | "long" | "bun" | "bald",
): void {
  const { ink } = cv;
  if (head === "long")
    cv.shape(
      curve(
        [
          [x - 44 * k, y - 40 * k],
          [x - 42 * k, y - 140 * k],
          [x, y - 180 * k],
          [x + 42 * k, y - 140 * k],
          [x + 44 * k, y - 40 * k],
        ],
        true,
        3,
      ),
      ink.deep,
    );
  cv.shape(
    curve(
      [
        [x - 96 * k, y + 10],
        [x - 84 * k, y - 64 * k],
        [x - 34 * k, y - 92 * k],
        [x + 34 * k, y - 92 * k],
        [x + 84 * k, y - 64 * k],
        [x + 96 * k, y + 10],
      ],
      false,
      3,
    ),
    top,
    { shade: { from: "right", tone: ink.deep, reach: 0.4 } },
  );
  cv.marks(
    [
      ribbon(
        [
          [x, y - 84 * k],
          [x, y - 108 * k],
        ],
        [26 * k],
      ),
    ],
    ink.skin,
  );
  cv.shape(disc(x, y - 124 * k, 33 * k, 40 * k), ink.skin, {
    rough: 1,
    shade: { from: "below", tone: ink.roof, reach: 0.5 },
  });
  if (head === "bald")
    cv.marks(
      [
        lens([x - 34 * k, y - 124 * k], [x - 26 * k, y - 96 * k], 14 * k),
        lens([x + 34 * k, y - 124 * k], [x + 26 * k, y - 96 * k], 14 * k),
      ],
      ink.cloth,
    );
  else cv.shape([...disc(x, y - 132 * k, 35 * k, 36 * k, 175, 365)], ink.deep, { rough: 1 });
  if (head === "bun") cv.shape(disc(x, y - 176 * k, 16 * k), ink.deep);
  cv.marks(
    [
      lens([x - 22 * k, y - 122 * k], [x - 6 * k, y - 119 * k], 4 * k),
      lens([x + 6 * k, y - 119 * k], [x + 22 * k, y - 122 * k], 4 * k),
      lens([x - 7 * k, y - 99 * k], [x + 7 * k, y - 99 * k], 4 * k),
    ],
    ink.deep,
  );
  cv.marks(
    [
      ribbon(
        [
          [x - 84 * k, y - 40 * k],
          [x - 60 * k, y + 4],
          [x - 20 * k, y],
        ],
        [28 * k, 24 * k, 16 * k],
      ),
      ribbon(
        [
          [x + 84 * k, y - 40 * k],
          [x + 60 * k, y + 4],
          [x + 20 * k, y],
        ],
        [28 * k, 24 * k, 16 * k],
      ),
    ],
    top,
  );
}

export function openBook(cv: Canvas, x: number, y: number, k: number): void {
  const { ink } = cv;
  cv.shape(
    curve(
      [
        [x, y],
        [x - 40 * k, y - 14 * k],
        [x - 84 * k, y - 4 * k],
        [x - 92 * k, y + 34 * k],
        [x - 44 * k, y + 24 * k],
        [x, y + 38 * k],
      ],
      true,
      2,
    ),
    ink.cloth,
    { rough: 0.8 },
  );
  cv.shape(
    curve(
      [
        [x, y],
        [x + 40 * k, y - 14 * k],
        [x + 84 * k, y - 4 * k],
        [x + 92 * k, y + 34 * k],
        [x + 44 * k, y + 24 * k],
        [x, y + 38 * k],
      ],
      true,
      2,
    ),
    ink.wall,
    { rough: 0.8 },
  );
  cv.marks(
    [0, 1, 2].flatMap((i) => [
      lens([x - 76 * k, y + (4 + i * 9) * k], [x - 14 * k, y + (4 + i * 10) * k], 2.6),
      lens([x + 14 * k, y + (4 + i * 10) * k], [x + 76 * k, y + (4 + i * 9) * k], 2.6),
    ]),
    ink.far,
  );
}
