import type { Canvas } from "./canvas";
import { box, curve, disc, lens, moved, outline, type Points, ribbon, turned } from "./geometry";

export function curtains(cv: Canvas, tone: string, dark: string): void {
  for (const side of [-1, 1]) {
    for (let i = 0; i < 4; i++) {
      const outer = 800 + side * (860 - i * 74);
      const inner = 800 + side * (770 - i * 74);
      cv.shape(
        curve(
          [
            [outer, -40],
            [inner, -40],
            [inner - side * -10, 300],
            [inner + side * 40, 640],
            [inner + side * 30, 960],
            [outer, 960],
          ],
          true,
          4,
        ),
        i % 2 ? dark : tone,
        { rough: 1.5, shade: { from: "below", tone: dark, reach: 0.7 } },
      );
    }
  }
  for (let i = 0; i < 7; i++)
    cv.shape(
      [...disc(115 + i * 229, 60, 124, 110, 0, 180), [-9 + i * 229, -30], [239 + i * 229, -30]],
      i % 2 ? dark : tone,
      { rough: 1.5, shade: { from: "below", tone: cv.ink.lamp, reach: 0.3 } },
    );
}

/** A general of tuồng: painted face, pheasant plumes, flags at his back. */
export function general(cv: Canvas, x: number, y: number, k: number): void {
  const { ink } = cv;
  const put = (points: Points, tone: string, look = {}) =>
    cv.shape(moved(points, x, y, k), tone, { rough: 1, ...look });
  for (const [turn, tone] of [
    [-52, ink.accent],
    [-24, ink.sprout],
    [24, ink.sprout],
    [52, ink.accent],
  ] as const) {
    put(turned(box(-3, -520, 6, 260), turn, 0, -260), ink.deep);
    put(turned(outline("0 -520, 70 -480, 0 -420"), turn, 0, -260), tone);
  }
  for (const s of [-1, 1])
    put(
      ribbon(
        curve(
          [
            [s * 20, -470],
            [s * 60, -600],
            [s * 190, -620],
            [s * 270, -520],
          ],
          false,
          6,
        ),
        [12, 16, 14, 3],
      ),
      ink.cloth,
    );
  put(outline("-70 -300, 70 -300, 130 0, -130 0"), ink.accent, {
    shade: { from: "below", tone: ink.deep, reach: 0.6 },
  });
  put(outline("-44 -300, 44 -300, 56 -10, -56 -10"), ink.lamp);
  cv.marks(
    [0, 1, 2, 3, 4].flatMap((i) => [moved(disc(0, -270 + i * 56, 20), x, y, k)]),
    ink.roof,
  );
  cv.marks(
    [0, 1, 2, 3, 4].flatMap((i) => [moved(disc(0, -270 + i * 56, 10), x, y, k)]),
    ink.near,
  );
  for (const s of [-1, 1]) {
    put(
      ribbon(
        [
          [s * 66, -310],
          [s * 140, -300],
          [s * 190, -380],
        ],
        [70, 80, 110],
      ),
      ink.near,
    );
    put(
      ribbon(
        [
          [s * 186, -372],
          [s * 204, -420],
        ],
        [116, 110],
      ),
      ink.cloth,
    );
    put(disc(s * 200, -424, 20), ink.skin);
    put(
      curve(
        [
          [s * 40, -330],
          [s * 110, -340],
          [s * 112, -280],
          [s * 60, -270],
        ],
        true,
        3,
      ),
      ink.lamp,
    );
  }
  put(ribbon(outline("196 -430, 330 -600"), [9, 7]), ink.deep);
  put(curve(outline("330 -600, 370 -620, 380 -690, 330 -650, 314 -612"), true, 3), ink.far);
  put(box(-90, -200, 180, 34), ink.near);
  put(disc(0, -395, 66, 80), ink.cloth);
  put(curve(outline("-66 -410, -30 -440, -6 -400, -14 -350, -56 -360"), true, 3), ink.accent);
  put(curve(outline("66 -410, 30 -440, 6 -400, 14 -350, 56 -360"), true, 3), ink.accent);
  for (const s of [-1, 1]) {
    put(lens([s * 56, -440], [s * 10, -408], 16, s * -10), ink.deep);
    put(lens([s * 48, -404], [s * 14, -398], 20), ink.cloth);
    put(disc(s * 30, -400, 8), ink.deep, { rough: 0.3 });
  }
  put(outline("-8 -400, 8 -400, 14 -366, -14 -366"), ink.lamp);
  put(
    curve(
      outline("-60 -350, -20 -358, 0 -348, 20 -358, 60 -350, 64 -270, 30 -190, 0 -170, -30 -190, -64 -270"),
      true,
      3,
    ),
    ink.deep,
  );
  cv.marks(
    [-36, -18, 0, 18, 36].map((dx) => moved(lens([dx * 0.8, -330], [dx, -200 - Math.abs(dx)], 5), x, y, k)),
    ink.mid,
  );
  put(lens([-24, -344], [24, -344], 12), ink.roof);
  put(outline("-84 -440, -60 -500, -30 -480, 0 -540, 30 -480, 60 -500, 84 -440, 40 -456, -40 -456"), ink.lamp);
  for (const dx of [-58, 0, 58]) put(disc(dx, dx ? -500 : -540, 15), ink.accent);
  put(lens([-80, -446], [80, -446], 18), ink.near);
}

export function waterDragon(cv: Canvas, x: number, y: number, k: number, flip: boolean): void {
  const { ink } = cv;
  const put = (points: Points, tone: string) => cv.shape(moved(points, x, y, k, flip), tone, { rough: 1 });
  for (const [dx, r] of [
    [-190, 60],
    [-60, 80],
  ] as const) {
    put([...disc(dx, 20, r, r * 0.9, 180, 360), ...disc(dx, 20, r * 0.5, r * 0.44, 360, 180)], ink.lamp);
    for (const turn of [210, 250, 290, 330])
      put(turned(lens([dx, 20 - r * 0.86], [dx + 6, 20 - r * 1.24], 20), turn - 270, dx, 20), ink.accent);
  }
  put(ribbon(curve(outline("60 40, 50 -40, 90 -110, 150 -120"), false, 5), [70, 62, 54, 50]), ink.lamp);
  put(
    curve(
      outline("120 -90, 110 -150, 160 -180, 230 -160, 270 -150, 236 -136, 214 -124, 260 -110, 220 -90, 160 -80"),
      true,
      3,
    ),
    ink.lamp,
  );
  put(lens([140, -170], [80, -230], 22), ink.accent);
  put(lens([110, -130], [40, -170], 24), ink.accent);
  put(lens([100, -90], [30, -100], 22), ink.accent);
  put(lens([250, -128], [330, -140], 14), ink.accent);
  cv.dots(moved([[190, -146]], x, y, k, flip), ink.deep, 18);
}

export function puppet(cv: Canvas, x: number, y: number, tone: string): void {
  const { ink } = cv;
  cv.shape(
    curve(
      [
        [x - 50, y + 20],
        [x - 30, y - 70],
        [x, y - 90],
        [x + 30, y - 70],
        [x + 50, y + 20],
      ],
      false,
      3,
    ),
    tone,
    { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.5 } },
  );
  cv.shape(
    ribbon(
      [
        [x - 30, y - 66],
        [x - 70, y - 70],
        [x - 84, y - 110],
      ],
      [20, 16, 12],
    ),
    tone,
    { rough: 0.6 },
  );
  cv.shape(
    ribbon(
      [
        [x + 30, y - 66],
        [x + 70, y - 70],
        [x + 84, y - 110],
      ],
      [20, 16, 12],
    ),
    tone,
    { rough: 0.6 },
  );
  cv.shape(disc(x, y - 120, 28, 32), ink.cloth, { rough: 0.6 });
  cv.shape([...disc(x, y - 132, 30, 28, 180, 360)], ink.deep, { rough: 0.6 });
  for (const s of [-1, 1]) cv.shape(disc(x + s * 24, y - 160, 12), ink.deep, { rough: 0.4 });
  cv.marks(
    [disc(x - 10, y - 116, 3), disc(x + 10, y - 116, 3), disc(x - 17, y - 106, 5, 3), disc(x + 17, y - 106, 5, 3)],
    ink.accent,
  );
  cv.marks([lens([x - 60, y + 22], [x + 60, y + 22], 9)], ink.foam);
}
