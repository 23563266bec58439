import type { Area } from "./geometry";
import { makeRng } from "./prng";

export type Side = "above" | "below" | "left" | "right";

const TILE = { width: 320, height: 256, dots: 520 };

const MOST_COPIES = 9;

/** Grain whose density grows towards the foot of the tile, once and laid over itself; every shade reuses it. */
export const SHADES = `<path id="r1" stroke-linecap="square" d="${rampDots()}"/>${layers()}`;

export function layers(): string {
  let markup = "";
  for (let i = 1; i < MOST_COPIES; i++) {
    const shift = Math.round((TILE.width * i * 0.618) % TILE.width);
    const drop = ((i * 47) % 23) - 15;
    markup += `<g id="r${i + 1}"><use href="#r${i}"/><use href="#r1" x="${shift}" y="${drop}"/><use href="#r1" x="${shift - TILE.width}" y="${drop}"/></g>`;
  }
  return markup;
}

/**
 * A pattern filling `area` with grain of one tone, densest at side `from`, gone after `reach` of the way.
 * Tiles lie on whole pixels and are turned inside, not by patternTransform: renderers then copy instead of resampling.
 */
export function rampPattern(
  area: Area,
  from: Side,
  tone: string,
  reach: number,
  serial: number,
): { id: string; markup: string } {
  const upright = from === "above" || from === "below";
  const [left, top] = [Math.floor(area.x), Math.floor(area.y)];
  const depth = Math.max(8, Math.ceil(upright ? area.y + area.height - top : area.x + area.width - left));
  const scale = (depth * reach) / TILE.height;
  const across = Math.max(24, Math.round(TILE.width * scale));
  const stretch = across / TILE.width;
  const copies = Math.min(MOST_COPIES, Math.max(1, Math.round(3.2 * scale * scale)));
  const dot = scale < 0.3 ? 1.7 : scale < 0.7 ? 2.1 : 2.5;
  const id = `g${serial}`;
  const [width, height] = upright ? [across, depth] : [depth, across];
  return {
    id,
    markup:
      `<pattern id="${id}" x="${left}" y="${top}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">` +
      `<g transform="matrix(${inside(from, depth, reach, stretch, scale)})" stroke="${tone}" stroke-width="${round(dot / scale)}"><use href="#r${copies}"/></g></pattern>`,
  };
}

/** From the ramp's own space (dense at its foot) into the tile. */
function inside(from: Side, depth: number, reach: number, stretch: number, scale: number): string {
  const [k, s] = [round(stretch, 1000), round(scale, 1000)];
  const clear = round(depth * (1 - reach));
  switch (from) {
    case "below":
      return `${k} 0 0 ${s} 0 ${clear}`;
    case "above":
      return `${k} 0 0 ${-s} 0 ${depth - clear}`;
    case "right":
      return `0 ${k} ${s} 0 ${clear} 0`;
    case "left":
      return `0 ${k} ${-s} 0 ${depth - clear} 0`;
  }
}

/** Specks the ink did not cover and specks of ink where none should be, over the whole sheet. */
export function paperGrain(light: string, dark: string): { definitions: string; overlay: string } {
  const rng = makeRng("paper grain");
  const specks = (count: number, size: number) =>
    Array.from(
      { length: count },
      () => `M${rng.whole(2, size - 2)} ${rng.whole(2, size - 2)}h${rng.pick([1, 2, 2, 3])}`,
    ).join("");
  const pattern = (id: string, size: number, count: number, tone: string, width: number, opacity: number) =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<path d="${specks(count, size)}" stroke="${tone}" stroke-width="${width}" opacity="${opacity}"/></pattern>`;
  return {
    definitions: pattern("pl", 257, 190, light, 2, 0.36) + pattern("pd", 311, 190, dark, 1.6, 0.2),
    overlay: ["pl", "pd"].map((id) => `<rect width="1600" height="1067" fill="url(#${id})"/>`).join(""),
  };
}

function rampDots(): string {
  const rng = makeRng("ramp");
  return Array.from({ length: TILE.dots }, () => {
    const down = rng.unit() ** 0.4;
    return `M${rng.whole(0, TILE.width)} ${Math.round(down * TILE.height)}h.1`;
  }).join("");
}

function round(value: number, grain = 10): number {
  return Math.round(value * grain) / grain;
}
