import type { Canvas } from "./canvas";
import { disc, lens, outline, type Point, ribbon } from "./geometry";
import { conicalHat } from "./hats";

/** Joints of a figure 100 high that faces right and stands on (0, 0). */
const JOINTS = [
  "head",
  "neck",
  "hip",
  "farElbow",
  "farHand",
  "elbow",
  "hand",
  "farKnee",
  "farFoot",
  "knee",
  "foot",
] as const;

type Joints = Record<(typeof JOINTS)[number], Point>;

const POSES = {
  stand: "1 -92, 0 -82, 0 -50, 6 -66, 8 -51, -6 -66, -5 -50, 4 -26, 5 0, -3 -26, -4 0",
  walk: "3 -92, 2 -82, 0 -50, 9 -67, 15 -55, -6 -67, -9 -53, 8 -27, 14 -1, -4 -26, -15 -2",
  run: "13 -88, 9 -79, 0 -50, 19 -68, 29 -78, -7 -70, -13 -56, 19 -40, 15 -16, -8 -28, -29 -20",
  kick: "-7 -88, -4 -79, 0 -50, 10 -72, 23 -77, -15 -73, -27 -79, 14 -37, 37 -29, -4 -25, -8 0",
  bend: "27 -55, 18 -60, -10 -52, 27 -40, 31 -13, 21 -40, 23 -11, -3 -26, -1 0, -14 -26, -13 0",
  sit: "0 -68, -3 -58, -8 -27, 7 -44, 17 -39, 1 -42, 13 -35, 13 -28, 15 0, 10 -27, 9 0",
  squat: "8 -55, 3 -46, -9 -17, 15 -33, 24 -22, 10 -32, 19 -18, 17 -27, 8 0, 13 -25, 2 0",
  row: "13 -88, 9 -79, -2 -50, 20 -66, 31 -63, 15 -64, 27 -59, 8 -28, 15 0, -8 -26, -15 0",
  raise: "1 -92, 0 -82, 0 -50, 11 -86, 16 -103, -6 -66, -5 -50, 4 -26, 5 0, -3 -26, -4 0",
  cheer: "1 -92, 0 -82, 0 -50, 11 -88, 15 -106, -11 -88, -15 -106, 4 -26, 6 0, -4 -26, -6 0",
  reach: "3 -91, 1 -82, 0 -50, 11 -68, 25 -69, 6 -65, 21 -63, 5 -26, 7 0, -3 -26, -4 0",
  carry: "5 -91, 3 -81, 0 -50, 12 -68, 16 -79, -6 -66, -8 -53, 9 -27, 14 -1, -4 -26, -14 -2",
  hold: "2 -91, 0 -82, 0 -50, 8 -65, 14 -57, -5 -65, 9 -55, 4 -26, 5 0, -3 -26, -4 0",
  ride: "12 -84, 7 -75, -12 -50, 18 -62, 30 -58, 12 -60, 27 -56, 10 -34, 6 -10, 2 -42, -2 -18",
  set: "31 -43, 23 -47, -14 -56, 27 -26, 28 -2, 24 -24, 24 -1, 4 -30, -12 -8, -8 -24, -33 -5",
  kneel: "10 -62, 5 -53, -4 -25, 15 -41, 26 -34, 11 -40, 22 -30, 16 -25, 14 0, 2 -2, -22 -2",
} as const;

export type Pose = keyof typeof POSES;

export type Wear = "shirt" | "blouse" | "aodai" | "coat" | "shorts";

export type Head = "non" | "helmet" | "cap" | "hair" | "bun" | "long" | "bald" | "scrub" | "turban";

export type Dress = {
  pose?: Pose;
  wear?: Wear;
  head?: Head;
  top?: string;
  legs?: string;
  hat?: string;
  hair?: string;
  flip?: boolean;
};

/** A faceless figure with its feet on (x, y). */
export function person(cv: Canvas, x: number, y: number, height: number, dress: Dress = {}): void {
  const { pose = "stand", flip = false } = dress;
  const points = outline(POSES[pose]);
  const j = Object.fromEntries(JOINTS.map((name, i) => [name, points[i]])) as Joints;
  cv.at(x, y, { scale: height / 100, flip }, () => drawFigure(cv, j, dress));
}

function drawFigure(
  cv: Canvas,
  j: Joints,
  { wear = "shirt", head = "hair", top = cv.ink.cloth, legs = cv.ink.deep, ...rest }: Dress,
): void {
  const { skin, deep } = cv.ink;
  const knife = { rough: 0.3 };
  const bare = wear === "shorts";
  const shoulder = offset(j.neck, j.hip, 0.12);
  const arm = (elbow: Point, hand: Point) => {
    if (bare) cv.shape(ribbon([shoulder, elbow, hand], [5, 4, 3.2]), skin, knife);
    cv.shape(
      ribbon(bare ? [shoulder, mid(shoulder, elbow)] : [shoulder, elbow, mid(elbow, hand, 0.86)], [
        6.4,
        5.4,
        wear === "blouse" ? 6 : 4.6,
      ]),
      top,
      knife,
    );
    cv.marks([disc(hand[0], hand[1], 2.3)], skin);
  };
  const leg = (knee: Point, foot: Point) => {
    if (bare) cv.shape(ribbon([j.hip, knee, foot], [8, 5.4, 3.6]), skin, knife);
    const loose = wear === "blouse" || wear === "aodai";
    cv.shape(
      ribbon(
        bare ? [j.hip, mid(j.hip, knee, 0.7)] : [j.hip, knee, mid(knee, foot, 0.93)],
        loose ? [9.5, 8.6, 8.4] : [9.4, 7, 5.2],
      ),
      legs,
      knife,
    );
    cv.marks([lens([foot[0] - 3, foot[1] - 0.6], [foot[0] + 7, foot[1] - 0.4], 4.2)], deep);
  };

  arm(j.farElbow, j.farHand);
  leg(j.farKnee, j.farFoot);
  leg(j.knee, j.foot);
  cv.shape(ribbon([mid(j.neck, j.hip, 0.06), j.head], [4.6, 3.6]), skin, knife);
  cv.shape(torso(j, wear), top, knife);
  if (wear === "aodai") flaps(cv, j, top);
  if (wear === "coat")
    cv.shape(
      [
        [j.hip[0] - 8, j.hip[1] - 6],
        [j.hip[0] + 8, j.hip[1] - 6],
        [j.hip[0] + 10.5, j.hip[1] + 22],
        [j.hip[0] - 10.5, j.hip[1] + 22],
      ],
      top,
      knife,
    );
  drawHead(cv, j.head, head, rest);
  arm(j.elbow, j.hand);
}

function torso({ neck, hip }: Joints, wear: Wear): Point[] {
  const long = wear === "blouse" ? 1.2 : 1.06;
  const waist = wear === "aodai" ? 5.4 : 6.8;
  const hem = wear === "blouse" ? 10 : 7.8;
  const [dx, dy] = [hip[0] - neck[0], hip[1] - neck[1]];
  const length = Math.hypot(dx, dy) || 1;
  const on = (t: number, side: number): Point => [
    neck[0] + dx * t - (dy / length) * side,
    neck[1] + dy * t + (dx / length) * side,
  ];
  return [
    on(-0.03, 2.6),
    on(0.06, 8),
    on(0.22, 8.2),
    on(0.66, waist),
    on(long, hem),
    on(long, -hem),
    on(0.66, -waist),
    on(0.22, -8.2),
    on(0.06, -8),
    on(-0.03, -2.6),
  ];
}

function flaps(cv: Canvas, { hip, knee, farKnee }: Joints, tone: string): void {
  const [x, y] = hip;
  const front: Point[] = [
    [x - 1, y - 10],
    [x + 7, y - 8],
    [farKnee[0] + 7, -26],
    [farKnee[0] + 9, -9],
    [farKnee[0] - 2, -8],
    [x + 1, y + 2],
  ];
  const back: Point[] = [
    [x - 7, y - 8],
    [x + 2, y - 10],
    [x + 1, y + 4],
    [knee[0] - 2, -9],
    [knee[0] - 13, -11],
    [knee[0] - 9, -28],
  ];
  cv.shape(back, tone, { rough: 0.3 });
  cv.shape(front, tone, { rough: 0.3 });
}

function drawHead(cv: Canvas, [x, y]: Point, head: Head, { hat, hair = cv.ink.deep }: Dress): void {
  const { skin, accent, cloth } = cv.ink;
  const knife = { rough: 0.25 };
  if (head === "long")
    cv.shape(
      outline("-5 -5, 1 -7.4, 3 0, -2 4, -3 16, -9 17, -8 4").map(([a, b]): Point => [x + a, y + b]),
      hair,
      knife,
    );
  cv.shape(disc(x, y, 4.7, 6), skin, knife);
  if (head === "hair" || head === "long" || head === "bun") {
    cv.shape(
      outline("-5.6 3, -6 -3, -3 -7, 2 -7.4, 5.4 -4, 3 -3.2, -1 -2, -2.4 3").map(([a, b]): Point => [x + a, y + b]),
      hair,
      knife,
    );
  }
  if (head === "bun") cv.shape(disc(x - 6, y - 3.6, 3.6), hair, knife);
  if (head === "bald")
    cv.shape(
      outline("-5.4 2.6, -5.6 -1, -4 -3, -2.2 0, -2.8 3").map(([a, b]): Point => [x + a, y + b]),
      cloth,
      knife,
    );
  if (head === "non") conicalHat(cv, x, y - 1.5, 15.5, hat);
  if (head === "helmet")
    cv.shape([...disc(x, y - 1.6, 6.8, 7.2, 180, 360), [x + 10, y - 1], [x - 7, y - 0.6]], hat ?? accent, knife);
  if (head === "cap")
    cv.shape([...disc(x, y - 2, 5.6, 5.4, 180, 360), [x + 11, y - 1.4], [x - 5.6, y - 0.8]], hat ?? accent, knife);
  if (head === "scrub") cv.shape([...disc(x, y - 2, 5.8, 5.8, 175, 365)], hat ?? cloth, knife);
  if (head === "turban") cv.shape(disc(x - 0.5, y - 4.4, 7, 4), hat ?? accent, knife);
}

function mid(a: Point, b: Point, t = 0.5): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

const offset = mid;
