import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font, type Glyph } from "fontkit";

/** A weight of one of the paper's two families, cut by its maker into files by script. */
export type Face = "serif-600" | "serif-700" | "sans-600";

const FAMILIES = {
  serif: { folder: "@fontsource/source-serif-4", scripts: ["latin", "vietnamese", "latin-ext", "cyrillic", "greek"] },
  sans: { folder: "@fontsource/be-vietnam-pro", scripts: ["latin", "vietnamese", "latin-ext"] },
} as const;

const opened = new Map<string, Font>();
const outlines = new Map<Glyph, string>();

/**
 * One line as SVG paths, its origin on the baseline, in pixels. Each letter comes from the first file that has it, as in a browser; a letter that none has is left
 * out rather than drawn as a box.
 */
export function setLine(text: string, face: Face, size: number): string {
  let x = 0;
  let drawn = "";
  for (const { font, letters } of runs(text, face)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    glyphs.forEach((glyph, n) => {
      const at = positions[n];
      if (!at) return;
      const d = outlineOf(glyph);
      if (d !== "") {
        const [left, up] = [x + at.xOffset * scale, -at.yOffset * scale];
        drawn += `<path transform="translate(${left.toFixed(2)} ${up.toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${d}"/>`;
      }
      x += at.xAdvance * scale;
    });
  }
  return drawn;
}

export function widthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const { font, letters } of runs(text, face))
    width += (font.layout(letters).advanceWidth * size) / font.unitsPerEm;
  return width;
}

function runs(text: string, face: Face): { font: Font; letters: string }[] {
  const found: { font: Font; letters: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const last = found.at(-1);
    // A space belongs to the run it stands in: it is in every file.
    const font = letter === " " && last ? last.font : fontWith(letter.codePointAt(0) ?? 0, face);
    if (!font) continue;
    if (last?.font === font) last.letters += letter;
    else found.push({ font, letters: letter });
  }
  return found;
}

function fontWith(code: number, face: Face): Font | null {
  const family = face.startsWith("serif") ? FAMILIES.serif : FAMILIES.sans;
  for (const script of family.scripts) {
    const font = open(family.folder, script, face.slice(-3));
    if (font.hasGlyphForCodePoint(code)) return font;
  }
  return null;
}

/** Opened when a letter first asks for it, and kept: most headlines need two. */
function open(folder: string, script: string, weight: string): Font {
  const file = `${path.basename(folder)}-${script}-${weight}-normal.woff2`;
  const known = opened.get(file);
  if (known) return known;
  // These files hold one font each, never a collection.
  const font = create(readFileSync(path.resolve("node_modules", folder, "files", file))) as Font;
  opened.set(file, font);
  return font;
}

function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  const d = glyph.path.toSVG();
  outlines.set(glyph, d);
  return d;
}
