import type { Canvas } from "./canvas";
import { box, curve, disc, lens, outline, type Point, ribbon } from "./geometry";
import { type Dress, person } from "./people";
import { wheel } from "./vehicles";

/** A bicycle with its rider; (x, y) is the ground under the middle. */
export function bicycle(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  rider: Dress | undefined,
  { flip = false, load }: { flip?: boolean; load?: () => void } = {},
): void {
  const { deep } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    for (const cx of [-30, 34]) {
      cv.line([...disc(cx, -20, 19), [cx + 19, -20]], deep, 2.4);
      cv.marks(
        [0, 45, 90, 135].map((turn) => {
          const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * 19, Math.sin((turn * Math.PI) / 180) * 19];
          return lens([cx - dx, -20 - dy], [cx + dx, -20 + dy], 0.9);
        }),
        deep,
      );
    }
    const rod = (a: Point, b: Point) => ribbon([a, b], [2.6]);
    cv.marks(
      [
        rod([-30, -20], [0, -18]),
        rod([0, -18], [-12, -50]),
        rod([-30, -20], [-11, -44]),
        rod([0, -18], [26, -50]),
        rod([-11, -44], [26, -50]),
        rod([34, -20], [25, -60]),
        rod([25, -60], [32, -62]),
        rod([-18, -52], [-6, -52]),
      ],
      deep,
    );
    load?.();
    if (rider) person(cv, 0, -12, 100, { pose: "ride", ...rider });
  });
}

/** A scooter with its rider, seen from the side. */
export function scooter(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  tone: string,
  rider: Dress,
  { flip = false, pillion, load }: { flip?: boolean; pillion?: Dress; load?: string } = {},
): void {
  const { deep, wallShade, lamp } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    wheel(cv, -32, -13, 13, deep, wallShade);
    wheel(cv, 38, -13, 13, deep, wallShade);
    if (pillion) person(cv, -17, -6, 92, { pose: "ride", ...pillion });
    cv.shape(
      curve(
        outline(
          "-52 -34, -40 -46, -14 -46, 0 -40, 8 -22, 20 -18, 26 -46, 24 -58, 32 -60, 36 -44, 40 -28, 34 -20, 30 -12, 4 -10, -10 -14, -24 -26, -44 -24",
        ),
        true,
        2,
      ),
      tone,
      { rough: 0.6 },
    );
    cv.marks(
      [lens([-48, -48], [0, -47], 8), ribbon(outline("26 -58, 20 -64"), [3]), ribbon(outline("34 -40, 40 -12"), [4])],
      deep,
    );
    cv.marks([disc(36, -47, 4.5)], lamp);
    if (load) cv.shape(box(-62, -84, 34, 38), load, { rough: 0.8 });
    person(cv, 1, -8, 98, { pose: "ride", ...rider });
  });
}

/** Xích lô: the passenger in front, the driver behind. */
export function cyclo(cv: Canvas, x: number, y: number, height: number, flip = false): void {
  const { deep, accent, lamp, cloth, near } = cv.ink;
  cv.at(x, y, { scale: height / 112, flip }, () => {
    for (const cx of [-44, 34]) {
      cv.line([...disc(cx, -19, 18), [cx + 18, -19]], deep, 2.4);
      cv.marks(
        [0, 45, 90, 135].map((turn) =>
          lens(
            [cx - Math.cos(turn) * 18, -19 - Math.sin(turn) * 18],
            [cx + Math.cos(turn) * 18, -19 + Math.sin(turn) * 18],
            0.9,
          ),
        ),
        deep,
      );
    }
    person(cv, -26, -8, 100, { pose: "ride", wear: "shirt", head: "non", top: near, legs: deep });
    person(cv, 32, -14, 84, { pose: "sit", wear: "aodai", head: "long", top: cloth, legs: cloth });
    cv.shape(outline("6 -50, 6 -26, 16 -14, 54 -14, 60 -24, 50 -26, 20 -28, 14 -50"), accent, { rough: 0.5 });
    cv.shape(curve(outline("-2 -52, 2 -82, 18 -96, 40 -94, 32 -88, 14 -82, 10 -52"), true, 3), lamp, { rough: 0.5 });
    cv.marks(
      [
        ribbon(outline("-44 -19, 6 -18"), [3]),
        ribbon(outline("6 -50, -34 -48"), [2.6]),
        ribbon(outline("-20 -50, -14 -18"), [2.6]),
      ],
      deep,
    );
  });
}

/** A vendor's bicycle heaped with flowers. */
export function flowerBicycle(cv: Canvas, x: number, y: number, height: number, flip = false): void {
  const { rng, ink } = cv;
  bicycle(cv, x, y, height, undefined, {
    flip,
    load: () => {
      const blooms = (n: number, tone: string, cx: number, cy: number, rx: number, ry: number) =>
        cv.dots(
          Array.from({ length: n }, (): Point => {
            const [turn, k] = [rng.unit() * 6.3, Math.sqrt(rng.unit())];
            return [cx + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k];
          }),
          tone,
          9,
        );
      for (const [cx, cy, rx, ry] of [
        [-34, -58, 26, 20],
        [28, -70, 15, 13],
      ] as const) {
        cv.marks(
          Array.from({ length: 18 }, () =>
            lens([cx, cy + ry], [cx + rng.wobble(rx * 1.25), cy - ry * rng.between(0.2, 1.2)], 5),
          ),
          ink.leaf,
        );
        blooms(16, ink.accent, cx, cy, rx, ry);
        blooms(13, ink.lamp, cx, cy, rx, ry);
        blooms(11, ink.cloth, cx, cy - 2, rx * 0.9, ry * 0.9);
      }
    },
  });
}
