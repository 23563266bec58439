import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import { box, curve, disc, lens, outline, ribbon, turned } from "@/db/demo/illustrations/kit/geometry";
import { curvedRoof } from "@/db/demo/illustrations/kit/houses";
import { lanterns } from "@/db/demo/illustrations/kit/lanterns";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo } from "@/db/demo/illustrations/kit/plants";
import { room, stool } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays } from "@/db/demo/illustrations/kit/sky";
import { curtains, general, puppet, waterDragon } from "@/db/demo/illustrations/kit/stage";
import { glitter, ripples } from "@/db/demo/illustrations/kit/water";

function tuong(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  cv.shape(disc(800, 500, 400), ink.lamp, { rough: 3, shade: { from: "below", tone: ink.accent, reach: 0.7 } });
  rays(cv, 800, 500, 410, 1500, 30, ink.mid);
  general(cv, 800, 980, 1.5);
  cv.shape(box(-20, 940, 1640, 160), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  general(cv, 800, 980, 1.5);
  curtains(cv, ink.accent, ink.roof);
}

function waterPuppets(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  cv.shape(box(140, 330, 1320, 330), ink.near, { shade: { from: "below", tone: ink.accent, reach: 0.7 } });
  cv.marks(
    Array.from({ length: 44 }, (_, i) => box(150 + i * 30, 380, 16, 280)),
    ink.mid,
  );
  for (const x of [200, 560, 1040, 1400]) cv.shape(box(x - 17, 300, 34, 400), ink.accent, { rough: 1 });
  curvedRoof(cv, 800, 310, 1240, 150, ink.roof, ink.lamp);
  curvedRoof(cv, 800, 190, 620, 110, ink.roof, ink.lamp);
  lanterns(cv, [200, 350], [1400, 350], 8, 66, 30);
  cv.shape(box(-20, 650, 1640, 450), ink.leaf, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 1 } });
  ripples(cv, 660, 1060, ink.foam, 60);
  for (const x of [330, 800, 1270]) glitter(cv, x, 680, 900, 150, ink.lamp);
  waterDragon(cv, 420, 820, 1, false);
  waterDragon(cv, 1180, 820, 1, true);
  for (const [x, y, tone] of [
    [700, 770, ink.accent],
    [800, 830, ink.lamp],
    [910, 770, ink.accent],
  ] as const)
    puppet(cv, x, y, tone);
  audience(cv, 1000, 84, ink.deep, { gap: 2, light: ink.mid });
}

function monochord(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  cv.shape(disc(800, 440, 350), ink.sun, { rough: 3 });
  for (const [x, y] of [
    [180, 830],
    [1440, 860],
  ] as const)
    bamboo(cv, x, y, 760, 5, ink.mid, ink.far);
  cv.shape(box(-20, 830, 1640, 270), ink.near, { shade: { from: "above", tone: ink.mid, reach: 0.8 } });
  cv.shape(disc(800, 900, 520, 80), ink.deep, { rough: 2 });
  person(cv, 700, 940, 720, { pose: "sit", wear: "aodai", head: "long", top: ink.accent, legs: ink.cloth });
  stool(cv, 650, 950, 230, ink.roof);
  person(cv, 700, 940, 720, { pose: "sit", wear: "aodai", head: "long", top: ink.accent, legs: ink.cloth });
  cv.shape(outline("690 690, 1180 700, 1180 760, 690 740"), ink.roof, {
    shade: { from: "right", tone: ink.deep, reach: 0.6 },
  });
  cv.marks([box(730, 740, 16, 200), box(1130, 756, 16, 190)], ink.roof);
  cv.shape(ribbon(curve(outline("720 690, 716 600, 690 520, 640 470"), false, 5), [12, 8, 5]), ink.deep);
  cv.shape(disc(717, 650, 26, 34), ink.lamp);
  cv.line(outline("714 620, 1150 704"), ink.cloth, 2.4);
  cv.marks([lens([700, 720], [1160, 732], 5)], ink.lamp);
  for (const [x, y] of [
    [300, 260],
    [420, 180],
    [1180, 220],
    [1300, 320],
    [1080, 130],
  ] as const)
    cv.marks([lens([x, y], [x + 60, y - 30], 8, 16), lens([x + 20, y + 40], [x + 80, y + 10], 6, 14)], ink.lamp);
}

function cheoTroupe(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 700, ink.sky, ink.wallShade, { light: ink.far, shade: ink.roof });
  for (const x of [120, 480, 1120, 1480])
    cv.shape(box(x - 26, -20, 52, 760), ink.roof, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  curvedRoof(cv, 800, 110, 1500, 120, ink.roof, ink.wallShade);
  cv.shape(disc(800, 420, 210), ink.glow, { rough: 2 });
  cv.shape(outline("160 850, 1440 850, 1580 1010, 20 1010"), ink.accent, {
    shade: { from: "below", tone: ink.roof, reach: 0.7 },
  });
  cv.line(outline("190 864, 1410 864, 1530 994, 70 994, 190 864"), ink.lamp, 6);
  for (const [x, pose, top, legs, f] of [
    [560, "reach", ink.lamp, ink.accent, false],
    [800, "cheer", ink.accent, ink.cloth, false],
    [1040, "reach", ink.sprout, ink.near, true],
  ] as const) {
    person(cv, x, 940, 460, { pose, wear: "aodai", head: "turban", hat: ink.near, top, legs, flip: f });
    const [hx, hy] = pose === "cheer" ? [x + 69, 450] : [x + (f ? -115 : 115), 622];
    for (const turn of [-66, -44, -22, 0, 22, 44, 66])
      cv.marks(
        [
          turned(
            [
              [hx, hy],
              [hx - 16, hy - 96],
              [hx + 16, hy - 96],
            ],
            turn + (pose === "cheer" ? 0 : f ? -40 : 40),
            hx,
            hy,
          ),
        ],
        turn % 44 ? ink.roof : ink.lamp,
      );
  }
  for (const [x, head, f] of [
    [250, "bald", false],
    [1350, "hair", true],
  ] as const) {
    person(cv, x, 1010, 420, { pose: "kneel", wear: "coat", head, top: ink.near, legs: ink.deep, flip: f });
    cv.shape(disc(x + (f ? -150 : 150), 930, 66, 74), ink.roof, {
      shade: { from: "right", tone: ink.deep, reach: 0.6 },
    });
    cv.shape(disc(x + (f ? -150 : 150), 868, 62, 18), ink.wall);
  }
}

export const SAN_KHAU: SceneArt = [
  ["clay", tuong],
  ["night", waterPuppets],
  ["indigo", monochord],
  ["ochre", cheoTroupe],
];
