import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import { flag, star } from "@/db/demo/illustrations/kit/flag";
import { box, curve, disc, lens, outline, type Point, ribbon, turned } from "@/db/demo/illustrations/kit/geometry";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { ball, crowd, floodlight } from "@/db/demo/illustrations/kit/stadium";

function theShot(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  sun(cv, 1180, 150, 74, "halo");
  cv.shape(outline("-20 210, 1620 130, 1620 560, -20 560"), ink.near, {
    rough: 1.5,
    shade: { from: "below", tone: ink.deep, reach: 0.9 },
  });
  crowd(cv, 240, 520, [ink.accent, ink.accent, ink.accent, ink.lamp, ink.cloth, ink.roof]);
  cv.shape(outline("-20 130, 1620 40, 1620 130, -20 214"), ink.cloth, {
    shade: { from: "below", tone: ink.wallShade, reach: 0.8 },
  });
  cv.shape(box(-20, 520, 1640, 60), ink.cloth, { rough: 1 });
  cv.marks(
    Array.from({ length: 8 }, (_, i) => box(i * 210, 530, 130, 40)),
    ink.roof,
  );
  cv.shape(box(-20, 570, 1640, 530), ink.sprout, { rough: 1 });
  for (let i = 0; i < 5; i++)
    cv.marks(
      [
        [
          [-20 + i * 400, 576],
          [180 + i * 400, 576],
          [140 + i * 520 - 260, 1090],
          [-120 + i * 520 - 260, 1090],
        ],
      ],
      ink.leaf,
    );
  cv.line(outline("-20 860, 1620 830"), ink.cloth, 9);
  cv.line([...disc(1240, 900, 330, 120, 100, 260)], ink.cloth, 8);
  cv.marks([ribbon(outline("1210 740, 1210 420, 1540 400, 1540 800"), [14])], ink.cloth);
  for (let i = 0; i < 9; i++)
    cv.line(
      [
        [1216 + i * 40, 426 - i * 2],
        [1290 + i * 34, 540],
        [1300 + i * 34, 760],
      ],
      ink.cloth,
      1.6,
    );
  for (let i = 0; i < 6; i++)
    cv.line(
      [
        [1220, 460 + i * 52],
        [1300, 540 + i * 40],
        [1600, 530 + i * 44],
      ],
      ink.cloth,
      1.6,
    );
  person(cv, 620, 980, 560, { pose: "kick", wear: "shorts", head: "hair", top: ink.accent, legs: ink.accent });
  person(cv, 1000, 900, 420, { pose: "run", wear: "shorts", head: "hair", top: ink.cloth, legs: ink.near, flip: true });
  person(cv, 1370, 800, 330, {
    pose: "cheer",
    wear: "shirt",
    head: "cap",
    hat: ink.deep,
    top: ink.lamp,
    legs: ink.deep,
  });
  ball(cv, 940, 720, 40);
  cv.marks([lens([840, 800], [900, 752], 7), lens([826, 776], [890, 734], 6)], ink.cloth);
}

function bowlFromAbove(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(FULL, ink.far, { rough: 0 });
  for (const [x, y] of [
    [110, 120],
    [240, 60],
    [60, 300],
    [1480, 110],
    [1560, 260],
    [1380, 50],
    [90, 960],
    [230, 1030],
    [1500, 980],
    [1400, 1040],
    [60, 780],
    [1560, 800],
  ] as const) {
    cv.shape(
      curve(
        Array.from({ length: 9 }, (_, i): Point => [
          x + Math.cos(i * 0.7) * 84 * rng.between(0.8, 1.1),
          y + Math.sin(i * 0.7) * 84 * rng.between(0.8, 1.1),
        ]),
        true,
        3,
      ),
      ink.leaf,
      { shade: { from: "left", tone: ink.sprout, reach: 0.7 } },
    );
  }
  cv.shape(disc(812, 552, 700, 500), ink.deep, { rough: 0 });
  cv.shape(disc(800, 530, 690, 490), ink.cloth, {
    rough: 2,
    shade: { from: "right", tone: ink.wallShade, reach: 0.7 },
  });
  cv.shape(disc(800, 530, 560, 376), ink.roof, { rough: 2 });
  const fans: [Point[], Point[], Point[]] = [[], [], []];
  for (let ringAt = 0; ringAt < 7; ringAt++)
    for (let i = 0; i < 96; i++) {
      const turn = (i / 96) * Math.PI * 2 + ringAt * 0.03;
      if (rng.chance(0.86))
        fans[rng.whole(0, 2) as 0 | 1 | 2].push([
          800 + Math.cos(turn) * (440 + ringAt * 18),
          530 + Math.sin(turn) * (276 + ringAt * 14),
        ]);
    }
  [ink.accent, ink.lamp, ink.cloth].forEach((tone, i) => cv.dots(fans[i as 0 | 1 | 2], tone, 10));
  for (let i = 0; i < 24; i++) {
    const turn = (i / 24) * Math.PI * 2;
    cv.marks(
      [
        ribbon(
          [
            [800 + Math.cos(turn) * 562, 530 + Math.sin(turn) * 378],
            [800 + Math.cos(turn) * 688, 530 + Math.sin(turn) * 488],
          ],
          [4],
        ),
      ],
      ink.wallShade,
    );
  }
  cv.shape(disc(800, 530, 428, 262), ink.accent, { rough: 1.5 });
  for (let i = 0; i < 4; i++) ringLine(cv, 800, 530, 416 - i * 14, 250 - i * 14, ink.cloth, 2);
  cv.shape(disc(800, 530, 360, 200), ink.sprout, { rough: 1 });
  cv.within(disc(800, 530, 358, 198), () =>
    cv.marks(
      Array.from({ length: 6 }, (_, i) => box(440 + i * 130, 300, 65, 460)),
      ink.leaf,
    ),
  );
  cv.line(outline("540 400, 1060 400, 1060 660, 540 660, 540 400"), ink.cloth, 5);
  cv.line(outline("800 400, 800 660"), ink.cloth, 4);
  ringLine(cv, 800, 530, 48, 48, ink.cloth, 4);
  for (const x of [540, 990])
    cv.line(
      [
        [x, 470],
        [x + 70, 470],
        [x + 70, 590],
        [x, 590],
        [x, 470],
      ],
      ink.cloth,
      4,
    );
  cv.dots(
    Array.from({ length: 11 }, (_, i): Point => [580 + ((i * 137) % 450), 420 + ((i * 89) % 220)]),
    ink.accent,
    12,
  );
  cv.dots(
    Array.from({ length: 11 }, (_, i): Point => [570 + ((i * 211) % 460), 424 + ((i * 61) % 220)]),
    ink.deep,
    12,
  );
}

function ringLine(cv: Canvas, x: number, y: number, rx: number, ry: number, tone: string, width: number): void {
  cv.line([...disc(x, y, rx, ry), [x + rx, y]], tone, width);
}

function nightMatch(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  cv.marks(
    [outline("250 130, 330 130, 960 1090, 40 1090"), outline("1350 130, 1270 130, 640 1090, 1560 1090")],
    ink.glow,
  );
  cv.shape(outline("-20 330, 380 420, 1220 420, 1620 330, 1620 700, -20 700"), ink.near, {
    shade: { from: "below", tone: ink.deep, reach: 0.8 },
  });
  crowd(cv, 440, 640, [ink.accent, ink.accent, ink.lamp, ink.cloth, ink.far]);
  floodlight(cv, 240, 480, 330);
  floodlight(cv, 1360, 480, 330, true);
  cv.shape(box(-20, 640, 1640, 460), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 1 } });
  cv.line(outline("-20 660, 1620 660"), ink.cloth, 6);
  ringLine(cv, 800, 800, 300, 80, ink.cloth, 6);
  cv.line(outline("800 660, 800 1090"), ink.cloth, 6);
  person(cv, 560, 960, 470, { pose: "run", wear: "shorts", head: "hair", top: ink.accent, legs: ink.accent });
  person(cv, 820, 930, 440, { pose: "run", wear: "shorts", head: "hair", top: ink.cloth, legs: ink.near });
  person(cv, 1150, 900, 400, {
    pose: "run",
    wear: "shorts",
    head: "hair",
    top: ink.accent,
    legs: ink.accent,
    flip: true,
  });
  ball(cv, 690, 960, 32);
  audience(cv, 980, 80, ink.deep, { gap: 2.1, light: ink.mid });
  flag(cv, 330, 800, 220);
  cv.marks([box(324, 800, 9, 240), box(1216, 830, 9, 210)], ink.deep);
  flag(cv, 1220, 834, 200);
}

function celebration(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  rays(cv, 800, 330, 120, 1700, 24, ink.glow);
  cv.shape(disc(800, 330, 290), ink.sun, { shade: { from: "below", tone: ink.lamp, reach: 0.6 } });
  for (const [x, y, h, top, pose, f] of [
    [150, 1240, 640, ink.cloth, "cheer", false],
    [1460, 1240, 640, ink.cloth, "raise", true],
    [400, 1280, 720, ink.accent, "cheer", false],
    [1210, 1280, 720, ink.accent, "cheer", true],
    [600, 1330, 800, ink.accent, "raise", false],
    [1010, 1330, 800, ink.accent, "raise", true],
  ] as const)
    person(cv, x, y, h, { pose, wear: "shorts", head: "hair", top, legs: ink.deep, flip: f });
  cv.line(curve(outline("716 160, 640 150, 640 240, 742 280"), false, 5), ink.roof, 20);
  cv.line(curve(outline("884 160, 960 150, 960 240, 858 280"), false, 5), ink.roof, 20);
  cv.shape(
    curve(outline("700 120, 900 120, 890 210, 850 290, 820 316, 780 316, 750 290, 710 210"), true, 3),
    ink.lamp,
    { rough: 1, shade: { from: "right", tone: ink.roof, reach: 0.7 } },
  );
  cv.shape(outline("784 310, 816 310, 826 362, 774 362"), ink.roof);
  cv.shape(box(740, 360, 120, 34), ink.deep);
  cv.marks([star(796, 206, 48)], ink.accent);
  person(cv, 800, 1400, 970, { pose: "cheer", wear: "shorts", head: "hair", top: ink.accent, legs: ink.cloth });
  for (const tone of [ink.accent, ink.lamp, ink.near, ink.cloth])
    cv.marks(
      Array.from({ length: 26 }, () => {
        const [x, y] = [rng.whole(0, 1600), rng.whole(0, 700)];
        return turned(box(x, y, 18, 9), rng.whole(0, 180), x, y);
      }),
      tone,
    );
}

export const SAN_VAN_DONG: SceneArt = [
  ["noon", theShot],
  ["clay", bowlFromAbove],
  ["night", nightMatch],
  ["ochre", celebration],
];
