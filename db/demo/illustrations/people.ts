import type { Canvas } from "./canvas";
import { curve, disc, lens, outline, ribbon, type Point } from "./geometry";

/** Joints of a figure 100 high that faces right and stands on (0, 0). */
const JOINTS = ["head", "neck", "hip", "farElbow", "farHand", "elbow", "hand", "farKnee", "farFoot", "knee", "foot"] as const;
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

function drawFigure(cv: Canvas, j: Joints, { wear = "shirt", head = "hair", top = cv.ink.cloth, legs = cv.ink.deep, ...rest }: Dress): void {
  const { skin, deep } = cv.ink;
  const knife = { rough: 0.3 };
  const bare = wear === "shorts";
  const shoulder = offset(j.neck, j.hip, 0.12);
  const arm = (elbow: Point, hand: Point) => {
    if (bare) cv.shape(ribbon([shoulder, elbow, hand], [5, 4, 3.2]), skin, knife);
    cv.shape(ribbon(bare ? [shoulder, mid(shoulder, elbow)] : [shoulder, elbow, mid(elbow, hand, 0.86)], [6.4, 5.4, wear === "blouse" ? 6 : 4.6]), top, knife);
    cv.marks([disc(hand[0], hand[1], 2.3)], skin);
  };
  const leg = (knee: Point, foot: Point) => {
    if (bare) cv.shape(ribbon([j.hip, knee, foot], [8, 5.4, 3.6]), skin, knife);
    const loose = wear === "blouse" || wear === "aodai";
    cv.shape(ribbon(bare ? [j.hip, mid(j.hip, knee, 0.7)] : [j.hip, knee, mid(knee, foot, 0.93)], loose ? [9.5, 8.6, 8.4] : [9.4, 7, 5.2]), legs, knife);
    cv.marks([lens([foot[0] - 3, foot[1] - 0.6], [foot[0] + 7, foot[1] - 0.4], 4.2)], deep);
  };

  arm(j.farElbow, j.farHand);
  leg(j.farKnee, j.farFoot);
  leg(j.knee, j.foot);
  cv.shape(ribbon([mid(j.neck, j.hip, 0.06), j.head], [4.6, 3.6]), skin, knife);
  cv.shape(torso(j, wear), top, knife);
  if (wear === "aodai") flaps(cv, j, top);
  if (wear === "coat") cv.shape([[j.hip[0] - 8, j.hip[1] - 6], [j.hip[0] + 8, j.hip[1] - 6], [j.hip[0] + 10.5, j.hip[1] + 22], [j.hip[0] - 10.5, j.hip[1] + 22]], top, knife);
  drawHead(cv, j.head, head, rest);
  arm(j.elbow, j.hand);
}

function torso({ neck, hip }: Joints, wear: Wear): Point[] {
  const long = wear === "blouse" ? 1.2 : 1.06;
  const waist = wear === "aodai" ? 5.4 : 6.8;
  const hem = wear === "blouse" ? 10 : 7.8;
  const [dx, dy] = [hip[0] - neck[0], hip[1] - neck[1]];
  const length = Math.hypot(dx, dy) || 1;
  const on = (t: number, side: number): Point => [neck[0] + dx * t - (dy / length) * side, neck[1] + dy * t + (dx / length) * side];
  return [on(-0.03, 2.6), on(0.06, 8), on(0.22, 8.2), on(0.66, waist), on(long, hem), on(long, -hem), on(0.66, -waist), on(0.22, -8.2), on(0.06, -8), on(-0.03, -2.6)];
}

function flaps(cv: Canvas, { hip, knee, farKnee }: Joints, tone: string): void {
  const [x, y] = hip;
  const front: Point[] = [[x - 1, y - 10], [x + 7, y - 8], [farKnee[0] + 7, -26], [farKnee[0] + 9, -9], [farKnee[0] - 2, -8], [x + 1, y + 2]];
  const back: Point[] = [[x - 7, y - 8], [x + 2, y - 10], [x + 1, y + 4], [knee[0] - 2, -9], [knee[0] - 13, -11], [knee[0] - 9, -28]];
  cv.shape(back, tone, { rough: 0.3 });
  cv.shape(front, tone, { rough: 0.3 });
}

function drawHead(cv: Canvas, [x, y]: Point, head: Head, { hat, hair = cv.ink.deep }: Dress): void {
  const { skin, accent, cloth } = cv.ink;
  const knife = { rough: 0.25 };
  if (head === "long") cv.shape(outline("-5 -5, 1 -7.4, 3 0, -2 4, -3 16, -9 17, -8 4").map(([a, b]): Point => [x + a, y + b]), hair, knife);
  cv.shape(disc(x, y, 4.7, 6), skin, knife);
  if (head === "hair" || head === "long" || head === "bun") {
    cv.shape(outline("-5.6 3, -6 -3, -3 -7, 2 -7.4, 5.4 -4, 3 -3.2, -1 -2, -2.4 3").map(([a, b]): Point => [x + a, y + b]), hair, knife);
  }
  if (head === "bun") cv.shape(disc(x - 6, y - 3.6, 3.6), hair, knife);
  if (head === "bald") cv.shape(outline("-5.4 2.6, -5.6 -1, -4 -3, -2.2 0, -2.8 3").map(([a, b]): Point => [x + a, y + b]), cloth, knife);
  if (head === "non") conicalHat(cv, x, y - 1.5, 15.5, hat);
  if (head === "helmet") cv.shape([...disc(x, y - 1.6, 6.8, 7.2, 180, 360), [x + 10, y - 1], [x - 7, y - 0.6]], hat ?? accent, knife);
  if (head === "cap") cv.shape([...disc(x, y - 2, 5.6, 5.4, 180, 360), [x + 11, y - 1.4], [x - 5.6, y - 0.8]], hat ?? accent, knife);
  if (head === "scrub") cv.shape([...disc(x, y - 2, 5.8, 5.8, 175, 365)], hat ?? cloth, knife);
  if (head === "turban") cv.shape(disc(x - 0.5, y - 4.4, 7, 4), hat ?? accent, knife);
}

/** Nón lá seen level: light on one slope, straw rings round it. */
export function conicalHat(cv: Canvas, x: number, y: number, half: number, tone = cv.ink.wall): void {
  const tip: Point = [x, y - half * 0.82];
  const brim = curve([[x - half, y], [x - half * 0.5, y + half * 0.14], [x, y + half * 0.19], [x + half * 0.5, y + half * 0.14], [x + half, y]], false, 3);
  cv.shape([tip, ...brim.toReversed()], tone, { rough: half * 0.02 });
  cv.marks([[tip, [x - half, y], [x - half * 0.62, y + half * 0.13], [x - half * 0.2, y + half * 0.18]]], cv.ink.wallShade);
  for (const k of [0.42, 0.72]) {
    cv.marks([lens([x - half * k, tip[1] + half * 0.82 * k], [x + half * k, tip[1] + half * 0.82 * k], half * 0.05, -half * 0.15 * k)], cv.ink.roof);
  }
}

/** Nón lá from above: a round of straw. */
export function hatFromAbove(cv: Canvas, x: number, y: number, r: number, tone = cv.ink.wall): void {
  cv.shape(disc(x, y, r), tone, { rough: r * 0.03 });
  cv.shape([[x, y], ...disc(x, y, r, r, 95, 230)], cv.ink.wallShade, { rough: 0 });
  for (const k of [0.35, 0.66]) cv.line([...disc(x, y, r * k), [x + r * k, y]], cv.ink.roof, r * 0.035);
}

/** The carrying pole with its two baskets; goes with pose `carry`, facing right. */
export function yoke(cv: Canvas, x: number, y: number, height: number, goods: string, flip = false): void {
  const { wallShade, near, wall } = cv.ink;
  cv.at(x, y, { scale: height / 100, flip }, () => {
    for (const side of [-1, 1]) {
      const [bx, by] = [side * 44 + 4, -22];
      cv.marks([lens([bx, -79], [bx - 11, by], 1.3), lens([bx, -79], [bx + 11, by], 1.3)], near);
      cv.shape(disc(bx, by, 12.5, 7, 180, 360), goods, { rough: 0.5 });
      cv.shape([[bx - 14, by], [bx + 14, by], [bx + 9, by + 12], [bx - 9, by + 12]], wallShade, { rough: 0.4 });
      cv.marks([lens([bx - 12, by + 4], [bx + 12, by + 4], 1.4), lens([bx - 10.5, by + 8], [bx + 10.5, by + 8], 1.4)], wall);
    }
    cv.marks([lens([-44, -79], [52, -79], 3.4, 6)], near);
  });
}

/** Heads and shoulders of an audience from behind, in a row. */
export function audience(cv: Canvas, y: number, size: number, tone: string, { from = -40, to = 1640, gap = 1.75, hats = 0, light }: {
  from?: number; to?: number; gap?: number; hats?: number; light?: string;
} = {}): void {
  const { rng } = cv;
  for (let x = from + rng.between(0, size); x < to; x += size * gap * rng.between(0.9, 1.15)) {
    const lift = rng.wobble(size * 0.14);
    const look = light ? { rough: 1, shade: { from: "above" as const, tone: light, reach: 0.3 } } : { rough: 1 };
    const w = size * rng.between(0.72, 0.86);
    const shoulders = curve([[x - w * 1.1, y + size * 2], [x - w * 0.98, y + size * 0.95 + lift], [x - w * 0.4, y + size * 0.6 + lift], [x + w * 0.4, y + size * 0.6 + lift], [x + w * 0.98, y + size * 0.95 + lift], [x + w * 1.1, y + size * 2]], false, 3);
    cv.shape(shoulders, tone, look);
    cv.shape(disc(x, y + lift, size * 0.4, size * 0.5), tone, { rough: 0.8 });
    cv.shape(ribbon([[x, y + lift], [x, y + size * 0.75 + lift]], [size * 0.38, size * 0.36]), tone, { rough: 0 });
    if (rng.chance(hats)) conicalHat(cv, x, y + lift - size * 0.05, size * 0.95);
  }
}

function mid(a: Point, b: Point, t = 0.5): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

const offset = mid;
