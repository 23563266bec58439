import type { Canvas } from "./canvas";
import { curve, disc, lens, outline, ribbon, standing } from "./geometry";
import { curvedRoof } from "./houses";

/** The dragon of Đà Nẵng's bridge, from edge to edge, breathing fire at the right. */
export function dragonSpan(cv: Canvas): void {
  const { ink } = cv;
  const back = curve(
    outline("-60 600, 90 520, 270 640, 480 470, 700 390, 920 470, 1080 640, 1190 540, 1270 420, 1330 350"),
    false,
    8,
  );
  cv.shape(ribbon(back, [30, 44, 54, 60, 58, 54, 50]), ink.lamp, {
    rough: 1,
    shade: { from: "below", tone: ink.roof, reach: 0.7 },
  });
  cv.marks(
    back.filter((_, i) => i % 2 === 0).map(([x, y]) => lens([x - 4, y - 18], [x - 22, y - 56], 17)),
    ink.accent,
  );
  cv.marks(
    back.filter((_, i) => i % 2).map(([x, y]) => lens([x - 12, y + 6], [x + 12, y + 2], 9, -8)),
    ink.roof,
  );
  for (const [x, y, dx, dy, w] of [
    [1310, 330, -96, -66, 26],
    [1290, 372, -110, -20, 28],
    [1286, 414, -96, 26, 26],
  ] as const)
    cv.marks([lens([x, y], [x + dx, y + dy], w, 12)], ink.accent);
  cv.marks([lens([1350, 300], [1250, 210], 17, 18), lens([1384, 296], [1310, 190], 15, 20)], ink.wallShade);
  cv.shape(
    curve(
      outline(
        "1280 420, 1282 350, 1320 304, 1370 290, 1404 300, 1430 318, 1480 322, 1512 306, 1526 324, 1510 344, 1440 352, 1410 362, 1400 376, 1440 386, 1490 384, 1500 396, 1470 410, 1410 412, 1370 408, 1340 440, 1310 452",
      ),
      true,
      2,
    ),
    ink.lamp,
    { rough: 0.8 },
  );
  cv.marks(
    [
      outline("1424 352, 1430 368, 1438 351"),
      outline("1456 349, 1462 364, 1470 347"),
      outline("1430 386, 1436 372, 1442 387"),
      outline("1464 384, 1470 371, 1476 385"),
    ],
    ink.cloth,
  );
  cv.marks(
    [
      lens([1504, 312], [1560, 270], 7, 12),
      lens([1496, 340], [1566, 322], 6, -14),
      lens([1350, 318], [1396, 312], 12, -8),
    ],
    ink.accent,
  );
  cv.marks([disc(1384, 326, 12, 10)], ink.cloth);
  cv.dots([[1387, 327]], ink.deep, 11);
  cv.shape(
    curve(
      outline("1500 366, 1530 330, 1540 360, 1580 330, 1580 366, 1640 360, 1600 392, 1650 420, 1580 412, 1520 400"),
      true,
      3,
    ),
    ink.accent,
  );
  cv.marks([lens([1494, 372], [1600, 384], 34)], ink.sun);
}

/** The little tower in the lake of Hà Nội, standing on (x, y). */
export function turtleTower(cv: Canvas, x: number, y: number): void {
  const { ink } = cv;
  for (const [dy, w, h] of [
    [0, 110, 70],
    [-70, 84, 56],
    [-126, 56, 44],
  ] as const) {
    cv.shape(standing(x, y + dy, w, h), ink.wallShade, { shade: { from: "right", tone: ink.mid, reach: 0.6 } });
    for (const dx of [-0.28, 0, 0.28])
      cv.shape(
        [
          ...disc(x + w * dx, y + dy - h * 0.42, w * 0.085, w * 0.085, 180, 360),
          [x + w * dx + w * 0.085, y + dy],
          [x + w * dx - w * 0.085, y + dy],
        ],
        ink.deep,
        { rough: 0.4 },
      );
  }
  curvedRoof(cv, x, y - 166, 70, 30);
}
