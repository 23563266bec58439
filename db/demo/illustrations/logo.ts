const SEAL = "#B4231A";
const PAPER = "#FDFCF9";

/** The demo paper's emblem as a square SVG: a vermilion seal, a nib, the river it writes on. Reads at 32 px. */
export function drawLogo(): string {
  const wave = (y: number) =>
    `<path d="M5 ${y}c6-6 12-6 18 0s12 6 18 0 12-6 18 0" fill="none" stroke="${PAPER}" stroke-width="4.2"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 64 64">` +
    `<rect width="64" height="64" rx="9" fill="${SEAL}"/>${wave(46)}${wave(55.5)}` +
    `<path d="M22.5 6h19l2.3 11.5c.7 3.3-.2 6.1-2 9L32 45 22.2 26.5c-1.8-2.9-2.7-5.7-2-9z" fill="${PAPER}" stroke="${SEAL}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"/>` +
    `<path d="M32 38V23" stroke="${SEAL}" stroke-width="2.6"/><circle cx="32" cy="21.5" r="3.7" fill="${SEAL}"/>` +
    `</svg>\n`
  );
}
