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
