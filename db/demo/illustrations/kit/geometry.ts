export type Point = readonly [x: number, y: number];

export type Points = readonly Point[];

export type Area = { x: number; y: number; width: number; height: number };

/** "0 0, 10 -20, 30 5" as points: outlines are written as one string. */
export function outline(text: string, scale = 1): Point[] {
  return text.split(",").map((pair) => {
    const [x = 0, y = 0] = pair.trim().split(/\s+/).map(Number);
    return [x * scale, y * scale] as const;
  });
}

export function box(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A box standing on (x, y), as wide below as asked and possibly narrower above. */
export function standing(x: number, y: number, width: number, height: number, top = width): Point[] {
  return [
    [x - width / 2, y],
    [x - top / 2, y - height],
    [x + top / 2, y - height],
    [x + width / 2, y],
  ];
}

export function disc(cx: number, cy: number, rx: number, ry = rx, from = 0, to = 360): Point[] {
  const span = Math.abs(to - from);
  const count = Math.max(6, Math.round((span / 360) * (10 + Math.sqrt(Math.max(rx, ry)) * 1.9)));
  const steps = span === 360 ? count : count + 1;
  return Array.from({ length: steps }, (_, i) => {
    const turn = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry] as const;
  });
}

/** Catmull-Rom through the points, sampled; closed unless told. */
export function curve(points: Points, closed = true, samples = 5): Point[] {
  const count = points.length;
  const at = (i: number): Point =>
    (closed ? points[(i + count) % count] : points[Math.min(count - 1, Math.max(0, i))]) ?? [0, 0];
  const out: Point[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let s = 0; s < samples; s++) out.push(spline(a, b, c, d, s / samples));
  }
  if (!closed) out.push(at(count - 1));
  return out;
}

function spline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const blend = (i: 0 | 1) =>
    0.5 *
    (2 * b[i] +
      (c[i] - a[i]) * t +
      (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
      (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t);
  return [blend(0), blend(1)];
}

/** A stroke of the gouge: pointed at both ends, `width` at its belly, bent sideways by `bend`. */
export function lens(from: Point, to: Point, width: number, bend = 0): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const on = (t: number, side: number): Point => {
    const swell = Math.sin(Math.PI * t);
    const off = swell * (bend + (side * width) / 2);
    return [from[0] + dx * t + nx * off, from[1] + dy * t + ny * off];
  };
  return [from, on(0.3, 1), on(0.62, 1), to, on(0.62, -1), on(0.3, -1)];
}

/** A ribbon along the points; widths are spread evenly over its length. */
export function ribbon(spine: Points, widths: readonly number[]): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((point, i) => {
    const before = spine[Math.max(0, i - 1)] ?? point;
    const after = spine[Math.min(spine.length - 1, i + 1)] ?? point;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = widthAt(widths, i / Math.max(1, spine.length - 1)) / 2;
    left.push([point[0] - (dy / length) * half, point[1] + (dx / length) * half]);
    right.unshift([point[0] + (dy / length) * half, point[1] - (dx / length) * half]);
  });
  return [...left, ...right];
}

function widthAt(widths: readonly number[], t: number): number {
  const place = t * (widths.length - 1);
  const low = Math.floor(place);
  const [a = 0, b = a] = [widths[low], widths[low + 1]];
  return a + (b - a) * (place - low);
}

export function moved(points: Points, dx: number, dy: number, scale = 1, flip = false): Point[] {
  return points.map(([x, y]) => [dx + x * scale * (flip ? -1 : 1), dy + y * scale]);
}

export function turned(points: Points, degrees: number, cx = 0, cy = 0): Point[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Left, top, width and height of the points. */
export function bounds(points: Points): Area {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Path data in short relative form; small shapes keep one decimal. */
export function pathData(points: Points, closed = true): string {
  const { width, height } = bounds(points);
  const grain = Math.max(width, height) < 90 ? 10 : 1;
  let [px, py] = [0, 0];
  let data = "";
  points.forEach(([x, y], i) => {
    const [gx, gy] = [Math.round(x * grain), Math.round(y * grain)];
    const [dx, dy] = [(gx - px) / grain, (gy - py) / grain];
    const joined = `${short(dx)}${dy < 0 ? "" : " "}${short(dy)}`;
    if (i === 0) data = `M${joined}`;
    else if (dx !== 0 || dy !== 0) data += `${i === 1 ? "l" : dx < 0 ? "" : " "}${joined}`;
    [px, py] = [gx, gy];
  });
  return closed ? `${data}z` : data;
}

function short(value: number): string {
  return String(value).replace(/^(-?)0\./, "$1.");
}
