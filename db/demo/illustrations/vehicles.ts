import type { Canvas } from "./canvas";
import { box, curve, disc, lens, outline, ribbon, type Point, type Points } from "./geometry";
import { panes } from "./houses";
import { person, type Dress } from "./people";

function wheel(cv: Canvas, x: number, y: number, r: number, tone: string, hub: string): void {
  cv.shape(disc(x, y, r), tone, { rough: 0.4 });
  cv.marks([disc(x, y, r * 0.46)], hub);
}

/** A bicycle with its rider; (x, y) is the ground under the middle. */
export function bicycle(cv: Canvas, x: number, y: number, height: number, rider: Dress | undefined, { flip = false, load }: { flip?: boolean; load?: () => void } = {}): void {
  const { deep } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    for (const cx of [-30, 34]) {
      cv.line([...disc(cx, -20, 19), [cx + 19, -20]], deep, 2.4);
      cv.marks([0, 45, 90, 135].map((turn) => {
        const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * 19, Math.sin((turn * Math.PI) / 180) * 19];
        return lens([cx - dx, -20 - dy], [cx + dx, -20 + dy], 0.9);
      }), deep);
    }
    const rod = (a: Point, b: Point) => ribbon([a, b], [2.6]);
    cv.marks([rod([-30, -20], [0, -18]), rod([0, -18], [-12, -50]), rod([-30, -20], [-11, -44]), rod([0, -18], [26, -50]), rod([-11, -44], [26, -50]), rod([34, -20], [25, -60]), rod([25, -60], [32, -62]), rod([-18, -52], [-6, -52])], deep);
    load?.();
    if (rider) person(cv, 0, -12, 100, { pose: "ride", ...rider });
  });
}

/** A scooter with its rider, seen from the side. */
export function scooter(cv: Canvas, x: number, y: number, height: number, tone: string, rider: Dress, { flip = false, pillion, load }: { flip?: boolean; pillion?: Dress; load?: string } = {}): void {
  const { deep, wallShade, lamp } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    wheel(cv, -32, -13, 13, deep, wallShade);
    wheel(cv, 38, -13, 13, deep, wallShade);
    if (pillion) person(cv, -17, -6, 92, { pose: "ride", ...pillion });
    cv.shape(curve(outline("-52 -34, -40 -46, -14 -46, 0 -40, 8 -22, 20 -18, 26 -46, 24 -58, 32 -60, 36 -44, 40 -28, 34 -20, 30 -12, 4 -10, -10 -14, -24 -26, -44 -24"), true, 2), tone, { rough: 0.6 });
    cv.marks([lens([-48, -48], [0, -47], 8), ribbon([[26, -58], [20, -64]], [3]), ribbon([[34, -40], [40, -12]], [4])], deep);
    cv.marks([disc(36, -47, 4.5)], lamp);
    if (load) cv.shape(box(-62, -84, 34, 38), load, { rough: 0.8 });
    person(cv, 1, -8, 98, { pose: "ride", ...rider });
  });
}

/** A city bus, its nose to the right; (x, y) is the middle of the road under it. */
export function bus(cv: Canvas, x: number, y: number, length: number, tone: string, flip = false): void {
  const { deep, far, wall, wallShade, lamp, near } = cv.ink;
  cv.at(x, y, { scale: length / 400, flip }, () => {
    cv.shape(curve([[-198, -20], [-200, -120], [-190, -136], [150, -138], [186, -132], [197, -96], [202, -50], [200, -20]], true, 2), tone, { rough: 1, shade: { from: "below", tone: deep, reach: 0.4 } });
    cv.shape(box(-200, -54, 400, 10), wall, { rough: 0.6 });
    cv.shape(box(-186, -122, 330, 52), near, { rough: 0.6 });
    cv.shape([[152, -122], [180, -120], [192, -72], [152, -70]], far, { rough: 0.6 });
    for (const left of [-132, 40]) cv.shape(box(left, -122, 44, 98), wallShade, { rough: 0.6 });
    for (const left of [-128, -109, 44, 63]) cv.shape(box(left, -118, 16, 88), near, { rough: 0.4 });
    for (const [i, cx] of [-166, -70, -36, -4, 108, 132].entries()) cv.marks([disc(cx, -92, 8.4, 10), [[cx - 14, -70], [cx - 10, -82], [cx + 10, -82], [cx + 14, -70]]], i % 3 === 1 ? wall : cv.ink.skin);
    cv.marks([[-184, -120], [-80, -120], [4, -120], [96, -120]].map(([a = 0, b = 0]) => [[a, b], [a + 16, b], [a + 2, b + 48], [a - 8, b + 48]] as Points), far);
    for (const cx of [-118, 116]) wheel(cv, cx, -20, 25, deep, wallShade);
    cv.marks([disc(194, -40, 7)], lamp);
    cv.marks([box(-196, -40, 6, 14)], cv.ink.accent);
    cv.shape(box(-130, -148, 120, 12), wallShade, { rough: 0.8 });
  });
}

/** The bus head on. */
export function busFront(cv: Canvas, x: number, y: number, width: number, tone: string): void {
  const { deep, far, wall, lamp, near } = cv.ink;
  cv.at(x, y, { scale: width / 200 }, () => {
    cv.marks([box(-84, -22, 34, 24), box(50, -22, 34, 24)], deep);
    cv.shape(curve([[-96, -14], [-100, -110], [-96, -208], [-70, -226], [70, -226], [96, -208], [100, -110], [96, -14]], true, 3), tone, { rough: 1, shade: { from: "right", tone: deep, reach: 0.5 } });
    cv.shape(curve([[-86, -96], [-86, -176], [-76, -186], [76, -186], [86, -176], [86, -96]], true, 2), near, { rough: 0.8 });
    cv.marks([[[-80, -178], [-30, -178], [-62, -100], [-82, -100]], [[10, -178], [28, -178], [-4, -100], [-22, -100]]], far);
    cv.shape(box(-62, -216, 124, 22), deep, { rough: 0.8 });
    cv.marks(Array.from({ length: 9 }, (_, i) => box(-54 + i * 12, -209, 7, 8)), lamp);
    cv.shape(box(-97, -76, 194, 12), wall, { rough: 0.6 });
    cv.marks([disc(-72, -46, 14, 11), disc(72, -46, 14, 11)], lamp);
    cv.marks([box(-40, -52, 80, 6), box(-40, -40, 80, 6)], deep);
    cv.shape(box(-98, -24, 196, 12), deep, { rough: 0.8 });
    cv.shape([[-98, -178], [-122, -172], [-122, -128], [-112, -126], [-110, -162], [-98, -166]], deep, { rough: 0.5 });
    cv.shape([[98, -178], [122, -172], [122, -128], [112, -126], [110, -162], [98, -166]], deep, { rough: 0.5 });
  });
}

export function lorry(cv: Canvas, x: number, y: number, length: number, cab: string, load: string, flip = false): void {
  const { deep, wallShade, far } = cv.ink;
  cv.at(x, y, { scale: length / 220, flip }, () => {
    cv.shape(box(-110, -86, 150, 66), load, { rough: 0.8 });
    cv.marks(Array.from({ length: 11 }, (_, i) => box(-102 + i * 13, -78, 2.4, 50)), deep);
    cv.shape([[46, -18], [46, -80], [82, -80], [104, -50], [106, -18]], cab, { rough: 0.8 });
    cv.shape([[62, -72], [80, -72], [96, -48], [62, -48]], far, { rough: 0.4 });
    cv.marks([box(-110, -22, 216, 8)], deep);
    for (const cx of [-84, -56, 80]) wheel(cv, cx, -13, 13, deep, wallShade);
  });
}

/** One railway coach; engines have a sloping nose at the right. */
export function coach(cv: Canvas, x: number, y: number, length: number, height: number, tone: string, engine = false): void {
  const { wall, lamp, deep, near } = cv.ink;
  const right = x + length;
  const nose: Point[] = engine ? [[right - height * 0.5, y - height], [right - height * 0.16, y - height * 0.62], [right, y - height * 0.5], [right, y]] : [[right, y - height], [right, y]];
  cv.shape([[x, y], [x, y - height * 0.92], [x + height * 0.08, y - height], ...nose], tone, { rough: 1, shade: { from: "below", tone: deep, reach: 0.4 } });
  cv.shape(box(x + 2, y - height * 0.34, length - 4, height * 0.1), wall, { rough: 0.6 });
  if (engine) cv.shape([[right - height * 0.62, y - height * 0.86], [right - height * 0.5, y - height * 0.86], [right - height * 0.28, y - height * 0.58], [right - height * 0.62, y - height * 0.58]], lamp, { rough: 0.4 });
  panes(cv, { x: x + length * 0.05, y: y - height * 0.84, width: length * (engine ? 0.6 : 0.9), height: height * 0.42 }, engine ? 4 : 8, 1, near === tone ? lamp : near, 0, 0.66);
  cv.marks([0.16, 0.28, 0.72, 0.84].map((t) => disc(x + length * t, y + height * 0.07, height * 0.12)), deep);
}

const JET = outline("-150 -6, -146 -14, -120 -20, -60 -24, 60 -24, 104 -21, 130 -12, 142 -2, 138 4, 118 10, 60 14, -40 12, -110 4");

/** An airliner from the side, nose right; `turn` lifts it. */
export function jet(cv: Canvas, x: number, y: number, length: number, { turn = 0, flip = false, tone = cv.ink.cloth, tail = cv.ink.accent, gear = false }: { turn?: number; flip?: boolean; tone?: string; tail?: string; gear?: boolean } = {}): void {
  const { near, deep, wallShade, lamp } = cv.ink;
  cv.at(x, y, { scale: length / 300, flip, turn: flip ? -turn : turn }, () => {
    cv.shape(outline("-20 4, 2 4, -44 -46, -56 -46"), near, { rough: 0.6 });
    cv.shape(curve(JET, true, 2), tone, { rough: 0.5, shade: { from: "below", tone: wallShade, reach: 0.6 } });
    cv.shape(outline("-148 -12, -162 -72, -144 -72, -108 -20"), tail, { rough: 0.5 });
    cv.marks([lens([-150, -58], [-128, -34], 8)], lamp);
    cv.shape(outline("-130 -6, -172 -26, -160 -28, -110 -12"), near, { rough: 0.4 });
    cv.marks(Array.from({ length: 19 }, (_, i) => disc(-88 + i * 10, -12, 2.1, 2.9)), deep);
    cv.shape(outline("112 -15, 126 -9, 120 -7, 108 -9"), deep, { rough: 0.2 });
    cv.shape(outline("30 6, 52 6, -36 62, -54 62"), near, { rough: 0.6 });
    cv.shape(curve(outline("2 18, 34 16, 38 24, 34 32, 2 30"), true, 2), tail, { rough: 0.4 });
    if (gear) {
      for (const cx of [-8, 8, 108]) wheel(cv, cx, 34, 7, deep, wallShade);
      cv.marks([box(-2, 10, 4, 22), box(106, 6, 4, 26)], deep);
    }
  });
}

/** Xích lô: the passenger in front, the driver behind. */
export function cyclo(cv: Canvas, x: number, y: number, height: number, flip = false): void {
  const { deep, accent, lamp, cloth, near } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    for (const cx of [-44, 34]) {
      cv.line([...disc(cx, -19, 18), [cx + 18, -19]], deep, 2.4);
      cv.marks([0, 45, 90, 135].map((turn) => lens([cx - Math.cos(turn) * 18, -19 - Math.sin(turn) * 18], [cx + Math.cos(turn) * 18, -19 + Math.sin(turn) * 18], 0.9)), deep);
    }
    person(cv, -26, -8, 100, { pose: "ride", wear: "shirt", head: "non", top: near, legs: deep });
    person(cv, 32, -14, 84, { pose: "sit", wear: "aodai", head: "long", top: cloth, legs: cloth });
    cv.shape(outline("6 -50, 6 -26, 16 -14, 54 -14, 60 -24, 50 -26, 20 -28, 14 -50"), accent, { rough: 0.5 });
    cv.shape(curve(outline("-2 -52, 2 -82, 18 -96, 40 -94, 32 -88, 14 -82, 10 -52"), true, 3), lamp, { rough: 0.5 });
    cv.marks([ribbon([[-44, -19], [6, -18]], [3]), ribbon([[6, -50], [-34, -48]], [2.6]), ribbon([[-20, -50], [-14, -18]], [2.6])], deep);
  });
}

/** A vendor's bicycle heaped with flowers. */
export function flowerBicycle(cv: Canvas, x: number, y: number, height: number, flip = false): void {
  const { rng, ink } = cv;
  bicycle(cv, x, y, height, undefined, {
    flip,
    load: () => {
      const blooms = (n: number, tone: string, cx: number, cy: number, rx: number, ry: number) => cv.marks(Array.from({ length: n }, () => {
        const [turn, k] = [rng.unit() * 6.3, Math.sqrt(rng.unit())];
        return disc(cx + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k, rng.between(3.4, 5.6));
      }), tone);
      for (const [cx, cy, rx, ry] of [[-34, -58, 26, 20], [28, -70, 15, 13]] as const) {
        cv.marks(Array.from({ length: 18 }, () => lens([cx, cy + ry], [cx + rng.wobble(rx * 1.25), cy - ry * rng.between(0.2, 1.2)], 5)), ink.leaf);
        blooms(16, ink.accent, cx, cy, rx, ry);
        blooms(13, ink.lamp, cx, cy, rx, ry);
        blooms(11, ink.cloth, cx, cy - 2, rx * 0.9, ry * 0.9);
      }
    },
  });
}

/** A parasol of a street stall; (x, y) is the foot of its pole. */
export function parasol(cv: Canvas, x: number, y: number, height: number, width: number, tone: string, light: string): void {
  const top = y - height;
  cv.marks([box(x - 3, top, 6, height)], cv.ink.deep);
  const rim = (t: number): Point => [x + (t - 0.5) * width, top + height * 0.3 + Math.sin(Math.PI * t) * height * 0.05];
  for (let i = 0; i < 6; i++) cv.marks([[[x, top - 4], rim(i / 6), [x + ((i + 0.5) / 6 - 0.5) * width, top + height * 0.335], rim((i + 1) / 6)]], i % 2 ? tone : light);
}

/** An open umbrella in the hand; (x, y) is the grip. */
export function umbrella(cv: Canvas, x: number, y: number, size: number, tone: string, rib: string): void {
  cv.marks([box(x - 2, y - size * 0.7, 4, size * 0.74)], cv.ink.deep);
  const dome = [...disc(x, y - size * 0.62, size * 0.62, size * 0.44, 180, 360)];
  const scallops = [0.5, 0, -0.5].flatMap((t): Point[] => [[x + size * (t * 0.62 + 0.155), y - size * 0.68], [x + size * t * 0.62, y - size * 0.61]]);
  cv.shape([...dome, ...scallops], tone, { rough: 0.6 });
  cv.marks([-0.5, 0, 0.5].map((t) => lens([x, y - size * 1.05], [x + size * 0.62 * t, y - size * 0.64], 3, t * -size * 0.1)), rib);
}

