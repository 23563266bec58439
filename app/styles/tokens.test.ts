import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accentShades, contrast, luminance } from "@/lib/settings/accent";

const tokens = readFileSync("app/styles/tokens.css", "utf8");
const colours = (name: string) =>
  [...tokens.matchAll(new RegExp(`--${name}:(?: var\\(--[a-z-]+,)? ?(#[0-9a-f]{6})`, "g"))].map((m) => m[1] ?? "");

test("the accent of the style sheet needs no style of its own", () => {
  expect(accentShades("#B4231A")).toEqual({});
});

test("whatever the owner chooses, text in it can be read by day and by night", () => {
  const [dayWash = "", nightWash = ""] = colours("wash");
  const [dayPaper = "", nightPaper = ""] = colours("paper");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
      const shades = accentShades(`#${n.toString(16).padStart(6, "0")}`);
      const day = luminance(shades["--accent-day"] ?? "#b4231a");
      const night = luminance(shades["--accent-night"] ?? "#ee7466");
      for (const ground of [dayWash, dayPaper]) expect(contrast(day, luminance(ground))).toBeGreaterThanOrEqual(4.5);
      for (const ground of [nightWash, nightPaper])
        expect(contrast(night, luminance(ground))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("the style sheet's own colours can be read, and both its nights are one", () => {
  for (const name of ["ink", "quiet", "accent", "good"]) {
    const [day = "", night = "", chosen = ""] = colours(name);
    expect(contrast(luminance(day), luminance(colours("wash")[0] ?? ""))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(luminance(night), luminance(colours("wash")[1] ?? ""))).toBeGreaterThanOrEqual(4.5);
    expect(chosen).toBe(night);
  }
  const nights = tokens.split(/data-theme="(?:light|dark)"\]\)? \{/).slice(1);
  const inside = nights.map((rule) => rule.slice(0, rule.indexOf("}")).replace(/\s+/g, " ").trim());
  expect(inside).toHaveLength(2);
  expect(inside[0]).toBe(inside[1]);
});

test("the five levels rise in lightness, a reader's eye or a grey print tells each from the next, and all from the paper", () => {
  const papers = colours("paper");
  for (const theme of [0, 1, 2]) {
    const levels = [1, 2, 3, 4, 5].map((level) => luminance(colours(`level-${level}`)[theme] ?? ""));
    for (const level of levels) expect(contrast(level, luminance(papers[theme] ?? ""))).toBeGreaterThanOrEqual(3);
    for (const [i, level] of levels.slice(1).entries()) {
      expect(level).toBeGreaterThan(levels[i] ?? 1);
      expect(contrast(level, levels[i] ?? 1)).toBeGreaterThanOrEqual(1.45);
    }
    // Day: 16.4, 10.9, 7.2, 4.7 and 3.1 to 1 on paper; night: 3.1, 4.6, 6.9, 10.4 and 15.4.
    expect(contrast(levels[0] ?? 1, levels[4] ?? 1)).toBeGreaterThanOrEqual(5);
  }
});

test("no colour literal stands outside the tokens", () => {
  for (const name of [
    "base",
    "chrome",
    "cards",
    "lists",
    "article",
    "prose",
    "interview",
    "rating",
    "tools",
    "print",
    "pages",
    "desk/shell",
    "desk/forms",
    "desk/lists",
  ]) {
    expect(readFileSync(`app/styles/${name}.css`, "utf8")).not.toMatch(
      /#[0-9a-f]{3,8}\b|rgb|hsl|oklch|: *(?:white|black)\b/i,
    );
  }
});
