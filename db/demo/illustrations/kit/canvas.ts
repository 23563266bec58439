import { bounds, box, pathData, type Point, type Points } from "./geometry";
import type { Palette } from "./palette";
import type { Rng } from "./prng";
import { rampPattern, SHADES, type Side } from "./texture";

export const WIDTH = 1600;

export const HEIGHT = 1067;

/** Grain that thins out from one side; `reach` is the part of the shape it covers. */
export type Shade = { from: Side; tone: string; reach?: number };

export type Look = { shade?: Shade | readonly Shade[]; rough?: number; step?: number };

export type Place = { scale?: number; flip?: boolean; turn?: number };

/** One picture in the making: what is drawn later lies on top. */
export type Canvas = {
  rng: Rng;
  ink: Palette;
  variant: 1 | 2 | 3 | 4;
  shape(points: Points, tone: string, look?: Look): void;
  /** Many small shapes of one tone, uncut, in one path. */
  marks(shapes: readonly Points[], tone: string): void;
  line(points: Points, tone: string, width: number): void;
  dots(points: Points, tone: string, size: number): void;
  /** Upright bars of one size hanging from the points: the shortest way to write many windows. */
  bars(points: Points, width: number, height: number, tone: string): void;
  within(points: Points, draw: () => void): void;
  at(x: number, y: number, place: Place, draw: () => void): void;
  /** Draws once around (0, 0); the result puts a copy wherever it is called. */
  stamp(draw: () => void): (x: number, y: number, place?: Place) => void;
  body(): string;
  definitions(): string;
};

export function makeCanvas(rng: Rng, ink: Palette, variant: Canvas["variant"]): Canvas {
  let body: string[] = [];
  const defs = new Map<string, string>();
  let [clips, stamps, outlines] = [0, 0, 0];

  const grain = (points: Points, { from, tone, reach = 0.7 }: Shade): string => {
    const { id, markup } = rampPattern(bounds(points), from, tone, reach, defs.size);
    defs.set(id, markup);
    return `url(#${id})`;
  };

  return {
    rng,
    ink,
    variant,
    shape(points, tone, look = {}) {
      const edge = cut(rng, points, look.rough ?? 1.8, look.step ?? 70);
      const data = pathData(edge);
      const shades = [look.shade ?? []].flat() as Shade[];
      if (shades.length === 0 || data.length < 90) {
        body.push(`<path d="${data}" fill="${tone}"/>`);
        for (const each of shades) body.push(`<path d="${data}" fill="${grain(edge, each)}"/>`);
        return;
      }
      const id = `p${outlines++}`;
      body.push(`<g fill="${tone}"><path id="${id}" d="${data}"/></g>`);
      for (const each of shades) body.push(`<use href="#${id}" fill="${grain(edge, each)}"/>`);
    },
    marks(shapes, tone) {
      if (shapes.length > 0) body.push(`<path d="${shapes.map((each) => pathData(each)).join("")}" fill="${tone}"/>`);
    },
    line(points, tone, width) {
      body.push(`<path d="${pathData(points, false)}" fill="none" stroke="${tone}" stroke-width="${width}"/>`);
    },
    dots(points, tone, size) {
      const data = points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h.1`).join("");
      body.push(`<path d="${data}" stroke="${tone}" stroke-width="${size}" stroke-linecap="round"/>`);
    },
    bars(points, width, height, tone) {
      if (points.length === 0) return;
      const data = points.map(([x, y]) => `M${tenth(x)} ${tenth(y)}v${tenth(height)}`).join("");
      body.push(`<path d="${data}" stroke="${tone}" stroke-width="${tenth(width)}"/>`);
    },
    within(points, draw) {
      const id = `c${clips++}`;
      defs.set(id, `<clipPath id="${id}"><path d="${pathData(points)}"/></clipPath>`);
      body.push(`<g clip-path="url(#${id})">`);
      draw();
      body.push("</g>");
    },
    at(x, y, place, draw) {
      body.push(`<g transform="${transform(x, y, place)}">`);
      draw();
      body.push("</g>");
    },
    stamp(draw) {
      const picture = body;
      body = [];
      draw();
      const id = `s${stamps++}`;
      defs.set(id, `<g id="${id}">${body.join("")}</g>`);
      body = picture;
      return (x, y, place = {}) => void body.push(`<use href="#${id}" transform="${transform(x, y, place)}"/>`);
    },
    body: () => body.join("\n"),
    definitions: () => SHADES + [...defs.values()].join(""),
  };
}

export function transform(x: number, y: number, { scale = 1, flip = false, turn = 0 }: Place): string {
  const [px, py, k] = [Math.round(x), Math.round(y), Math.round(scale * 1000) / 1000];
  return `translate(${px} ${py})${turn ? ` rotate(${turn})` : ""}${k === 1 && !flip ? "" : ` scale(${flip ? -k : k} ${k})`}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The hand's knife: long edges get corners that are a little off. */
export function cut(rng: Rng, points: Points, rough: number, step: number): Point[] {
  if (rough === 0) return [...points];
  const out: Point[] = [];
  points.forEach((from, i) => {
    const to = points[(i + 1) % points.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const pieces = Math.min(14, Math.max(1, Math.round(length / step)));
    const corner = Math.min(rough, length * 0.1) * 0.6;
    out.push([from[0] + rng.wobble(corner), from[1] + rng.wobble(corner)]);
    for (let piece = 1; piece < pieces; piece++) {
      const t = piece / pieces + rng.wobble(0.25 / pieces);
      out.push([
        from[0] + (to[0] - from[0]) * t + rng.wobble(rough),
        from[1] + (to[1] - from[1]) * t + rng.wobble(rough),
      ]);
    }
  });
  return out;
}

export const FULL: Points = box(-20, -20, WIDTH + 40, HEIGHT + 40);
