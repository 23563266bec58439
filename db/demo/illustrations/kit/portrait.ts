import type { Canvas } from "./canvas";
import { curve, disc, lens, moved, outline, type Point, type Points } from "./geometry";
import { bust, extras } from "./portrait-dress";
import { backHair, frontHair } from "./portrait-hair";
import type { Pen, Sitter } from "./sitter";

const JAWS = {
  broad: outline("0 -150, 72 -138, 108 -92, 116 -30, 110 40, 96 98, 64 142, 24 164, 0 167"),
  oval: outline("0 -152, 66 -140, 102 -94, 110 -34, 104 34, 82 94, 48 138, 18 160, 0 163"),
  lean: outline("0 -150, 64 -138, 100 -92, 108 -34, 98 34, 86 84, 66 132, 30 166, 0 171"),
} as const;

/** Head and shoulders with the face centred on (x, y); at scale 1 the head is about 360 high. */
export function sitter(cv: Canvas, x: number, y: number, scale: number, who: Sitter): void {
  const put = (points: Points, tone: string, look: Parameters<Canvas["shape"]>[2] = {}) =>
    cv.shape(moved(points, x, y, scale), tone, { rough: 1, ...look });
  const ink = (shapes: readonly Points[], tone: string) =>
    cv.marks(
      shapes.map((each) => moved(each, x, y, scale)),
      tone,
    );
  const rod = (points: Points, tone: string, width: number) => cv.line(moved(points, x, y, scale), tone, width * scale);
  const pen: Pen = { cv, put, ink, rod };
  const hair = who.hairTone ?? (who.age === "old" ? cv.ink.cloth : cv.ink.deep);

  backHair(pen, who, hair);
  bust(pen, who);
  const jaw = JAWS[who.face];
  const head = curve(
    [
      ...jaw,
      ...jaw
        .slice(1, -1)
        .map(([px, py]): Point => [-px, py])
        .toReversed(),
    ],
    true,
    3,
  );
  const coveredEars = who.hair === "long" || who.hair === "bob";
  for (const s of coveredEars ? [] : [-1, 1]) {
    put(disc(s * 114, -4, 19, 36), cv.ink.skin);
    ink([lens([s * 118, -24], [s * 114, 20], 8, s * -6)], cv.ink.flush);
  }
  put(disc(0, -112, 100, 74), cv.ink.skin);
  put(head, cv.ink.skin, { shade: { from: "right", tone: cv.ink.flush, reach: 0.5 } });
  put(
    curve(
      [
        ...jaw.slice(1),
        ...jaw
          .slice(2)
          .map(([px, py]): Point => [px * 0.78 - 2, py * 0.94])
          .toReversed(),
        [66, -120],
      ],
      true,
      2,
    ),
    cv.ink.flush,
  );
  features(pen, who, hair);
  frontHair(pen, who, hair);
  extras(pen, who, hair, x, y, scale);
}

function features(
  { cv, ink, put, rod }: Pen,
  { age, face, dress, smile = 5, glasses, hair: cutOf }: Sitter,
  hair: string,
): void {
  const { flush, deep, cloth, roof } = cv.ink;
  const woman = cutOf === "long" || cutOf === "bob" || cutOf === "tail" || cutOf === "knot" || cutOf === "turban";
  const brow = age === "old" && hair === cloth ? cv.ink.far : deep;
  const spread = face === "broad" ? 50 : face === "lean" ? 45 : 47;
  for (const s of [-1, 1]) {
    const cx = s * spread;
    ink([lens([cx - s * 30, -56 + (woman ? 2 : 0)], [cx + s * 34, -52], woman ? 8 : 13, s * (woman ? -9 : -6))], brow);
    put(
      curve(
        [
          [cx - 24, -18],
          [cx - 8, -27],
          [cx + 10, -27],
          [cx + 24, -18],
          [cx + 6, -10],
          [cx - 10, -10],
        ],
        true,
        3,
      ),
      cloth,
      { rough: 0.3 },
    );
    ink([disc(cx + 3, -19, 9.5, 9)], deep);
    ink([disc(cx + 6, -22, 2.4)], cloth);
    ink([lens([cx - 28, -16], [cx + 28, -17], woman ? 8 : 7, -13)], deep);
    if (woman) ink([lens([cx + s * 22, -19], [cx + s * 36, -29], 5)], deep);
    ink([lens([cx - 24, -32], [cx + 22, -33], 2.6, -9)], flush);
    if (age === "old")
      ink(
        [
          lens([cx - 20, 2], [cx + 20, 2], 3.4, 8),
          lens([cx + s * 34, -22], [cx + s * 54, -30], 3),
          lens([cx + s * 34, -14], [cx + s * 54, -12], 3),
          lens([s * 26, 40], [s * 50, 84], 4.4, s * 7),
        ],
        flush,
      );
  }
  ink([outline("7 -34, 16 -6, 25 34, 19 50, 4 54, 9 30")], flush);
  ink([lens([-20, 47], [-6, 54], 6, 3), lens([24, 47], [10, 54], 6, -3), lens([-10, 55], [14, 55], 5)], roof);
  const lips = woman ? cv.ink.accent : roof;
  ink(
    [
      [
        [-32, 91 - smile * 0.6],
        [-8, 83],
        [0, 86],
        [8, 83],
        [33, 91 - smile * 0.6],
        [0, 95],
      ],
    ],
    lips,
  );
  ink([lens([-30, 92 - smile * 0.5], [31, 92 - smile * 0.5], woman ? 15 : 13, smile + 5)], woman ? lips : flush);
  ink([lens([-36, 91 - smile], [37, 91 - smile], 4.6, smile + 3)], deep);
  ink([lens([-13, 122], [14, 122], 4, 3)], flush);
  if (age === "old")
    ink(
      [lens([-52, -96], [50, -98], 3.4, -7), lens([-40, -114], [42, -114], 3, -7), lens([-20, -80], [16, -81], 3)],
      flush,
    );
  if (face === "lean") ink([lens([72, 34], [60, 92], 5, -8), lens([-76, 34], [-66, 88], 4, 8)], flush);
  if (!glasses) return;
  for (const s of [-1, 1]) {
    const rim =
      glasses === "round"
        ? disc(s * spread, -16, 38, 36)
        : curve(
            [
              [s * spread - 39, -40],
              [s * spread + 39, -40],
              [s * spread + 35, 10],
              [s * spread - 35, 10],
            ],
            true,
            4,
          );
    rod([...rim, rim[0] ?? [0, 0]], dress === "coat" ? deep : roof, 5.5);
    rod(
      [
        [s * 86, -20],
        [s * 116, -26],
      ],
      dress === "coat" ? deep : roof,
      5,
    );
  }
  rod(outline("-11 -20, 0 -25, 11 -20"), dress === "coat" ? deep : roof, 5);
}
