/** Relative luminance of the washes that text in the accent may stand on: the lightest a day has, the darkest a night. */
const DAY_WASH = 0.88;
const NIGHT_WASH = 0.0127;
const ENOUGH = 4.5;

/**
 * The owner's accent as style of <html>, darkened for paper and lightened for the night until text in it can be read
 * (4.5:1). Empty for the accent that the style sheet has.
 */
export function accentShades(accent: string): { "--accent-day"?: string; "--accent-night"?: string } {
  if (accent.toLowerCase() === "#b4231a") return {};
  return { "--accent-day": towards(accent, 0, DAY_WASH), "--accent-night": towards(accent, 255, NIGHT_WASH) };
}

/** WCAG contrast of two relative luminances. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function towards(hex: string, end: 0 | 255, ground: number): string {
  for (let step = 0; step <= 100; step += 2) {
    const mixed = channels(hex).map((c) => Math.round(c + ((end - c) * step) / 100));
    const shade = `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(luminance(shade), ground) >= ENOUGH) return shade;
  }
  return end === 0 ? "#000000" : "#ffffff";
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
