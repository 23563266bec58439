import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ParsedInterview } from "./model";
import { parseInterview } from "./parse";

const NAUGHTY = "../shared/data/hostile-text/big-list-of-naughty-strings.json";

test.each([
  ["deeply nested elements", "html", "<div>".repeat(20_000)],
  ["deeply nested bold", "html", "<b>".repeat(5_000) + "PV: a?"],
  ["a table in a table in a table", "html", "<table><tr><td>".repeat(3_000)],
  ["thousands of turns on one line", "text", "PV: a? b. ".repeat(2_000)],
  ["thousands of labels", "text", "Ông A: b\n".repeat(3_000)],
  ["thousands of dashes", "text", "- a?\n".repeat(3_000)],
  ["one long word", "text", "ố".repeat(100_000)],
  ["nothing but colons", "text", ": ".repeat(20_000)],
  ["thousands of question marks that end nothing", "text", `Tít\n\nPV: ${"?".repeat(60_000)}x\n\nÔng A: b`],
  ["loose marks", "text", "\u0301".repeat(20_000)],
] as const)("%s: parsed in time, nothing thrown", (_name, kind, source) => {
  expect(ParsedInterview.safeParse(parseInterview({ kind, source })).success).toBe(true);
});

test("scripts, styles, hidden parts and dangerous addresses do not come through", () => {
  const source = `<h1>Tít</h1><script>alert("x")</script><style>p{color:red}</style><p style="display:none">ẩn</p>
<p>Xem <a href="javascript:alert(1)">đây</a> và <a href="https://nhipsong.vn/a">kia</a>.</p><img src="javascript:alert(2)" alt="ảnh"><iframe src="https://x.vn">khung</iframe>`;
  const parsed = parseInterview({ kind: "html", source });
  expect(parsed.text).toBe("Tít\n\nXem đây và kia.");
  expect(JSON.stringify(parsed)).not.toContain("javascript:");
  expect(JSON.stringify(parsed)).toContain("https://nhipsong.vn/a");
});

test.skipIf(!existsSync(NAUGHTY))("naughty strings as question, answer and label (shared data)", () => {
  const strings = JSON.parse(readFileSync(NAUGHTY, "utf8")) as string[];
  for (const string of strings) {
    const source = `Tít\n\nPV: ${string}?\n\nÔng An: ${string}\n\n${string}: x\n\nPV: Vì sao?\n\nÔng An: Vậy.`;
    expect(ParsedInterview.safeParse(parseInterview({ kind: "text", source })).success).toBe(true);
    expect(ParsedInterview.safeParse(parseInterview({ kind: "html", source: `<p>${source}</p>` })).success).toBe(true);
  }
});
