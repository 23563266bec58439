import type { Canvas } from "./canvas";
import { box, curve, disc, ribbon } from "./geometry";
import { ring } from "./sky";

export function blackboard(cv: Canvas, x: number, y: number, w: number, h: number, chalk: () => void): void {
  const { ink } = cv;
  cv.shape(box(x - 16, y - 16, w + 32, h + 32), ink.roof, { rough: 1 });
  cv.shape(box(x, y, w, h), ink.deep, { rough: 1, shade: { from: "left", tone: ink.near, reach: 0.8 } });
  chalk();
  cv.shape(box(x - 20, y + h + 12, w + 40, 14), ink.wallShade, { rough: 1 });
}

export const geometryLesson = (cv: Canvas, x: number, y: number, k: number) => {
  const chalk = cv.ink.foam;
  cv.line(
    [
      [x, y + 150 * k],
      [x + 110 * k, y],
      [x + 230 * k, y + 150 * k],
      [x, y + 150 * k],
    ],
    chalk,
    5,
  );
  cv.line(
    [
      [x + 110 * k, y],
      [x + 110 * k, y + 150 * k],
    ],
    chalk,
    3,
  );
  ring(cv, x + 360 * k, y + 80 * k, 72 * k, 5, chalk);
  cv.line(
    [
      [x + 288 * k, y + 80 * k],
      [x + 432 * k, y + 80 * k],
    ],
    chalk,
    3,
  );
  cv.line(
    curve(
      [
        [x + 480 * k, y + 150 * k],
        [x + 540 * k, y + 20 * k],
        [x + 600 * k, y + 110 * k],
        [x + 670 * k, y + 10 * k],
      ],
      false,
      6,
    ),
    chalk,
    5,
  );
};

export function desk(
  cv: Canvas,
  x: number,
  y: number,
  k: number,
  pupils: readonly string[],
  hands: readonly number[] = [],
): void {
  const { ink } = cv;
  pupils.forEach((hair, i) => {
    const px = x + (i - (pupils.length - 1) / 2) * 130 * k;
    cv.shape(
      curve(
        [
          [px - 54 * k, y],
          [px - 50 * k, y - 80 * k],
          [px - 22 * k, y - 108 * k],
          [px + 22 * k, y - 108 * k],
          [px + 50 * k, y - 80 * k],
          [px + 54 * k, y],
        ],
        false,
        3,
      ),
      ink.cloth,
      { rough: 1, shade: { from: "right", tone: ink.wallShade, reach: 0.5 } },
    );
    if (hands.includes(i)) {
      cv.marks(
        [
          ribbon(
            [
              [px + 40 * k, y - 70 * k],
              [px + 62 * k, y - 150 * k],
              [px + 54 * k, y - 216 * k],
            ],
            [26 * k, 20 * k, 16 * k],
          ),
        ],
        ink.cloth,
      );
      cv.marks([disc(px + 54 * k, y - 226 * k, 11 * k, 14 * k)], ink.skin);
    }
    cv.marks(
      [
        ribbon(
          [
            [px, y - 96 * k],
            [px, y - 130 * k],
          ],
          [24 * k],
        ),
      ],
      ink.skin,
    );
    cv.shape(disc(px, y - 150 * k, 33 * k, 40 * k), ink.deep, { rough: 1 });
    if (hair === "tail")
      cv.shape(
        curve(
          [
            [px - 12 * k, y - 160 * k],
            [px + 12 * k, y - 160 * k],
            [px + 14 * k, y - 90 * k],
            [px, y - 62 * k],
            [px - 14 * k, y - 90 * k],
          ],
          true,
          3,
        ),
        ink.deep,
      );
    if (hair === "two")
      for (const s of [-1, 1])
        cv.shape(
          curve(
            [
              [px + s * 26 * k, y - 150 * k],
              [px + s * 46 * k, y - 120 * k],
              [px + s * 40 * k, y - 84 * k],
              [px + s * 26 * k, y - 118 * k],
            ],
            true,
            3,
          ),
          ink.deep,
        );
    if (hair !== "boy") cv.marks([disc(px, y - 168 * k, 9 * k, 7 * k)], ink.accent);
    cv.marks(
      [
        [
          [px - 24 * k, y - 104 * k],
          [px, y - 78 * k],
          [px + 24 * k, y - 104 * k],
          [px, y - 92 * k],
        ],
      ],
      ink.accent,
    );
  });
  cv.shape(box(x - 190 * k, y - 30 * k, 380 * k, 26 * k), ink.roof, { rough: 1 });
  cv.shape(box(x - 180 * k, y - 4 * k, 360 * k, 120 * k), ink.near, {
    rough: 1,
    shade: { from: "below", tone: ink.deep, reach: 0.7 },
  });
}
