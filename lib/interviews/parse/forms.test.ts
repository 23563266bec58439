import { describe, expect, test } from "vitest";
import { CORPORA_NOTHING } from "./fixtures/corpora.fixture";
import { MENDED_PLAIN } from "./fixtures/mended-plain.fixture";
import { MENDED_ROOMS_PLAIN } from "./fixtures/mended-rooms-plain.fixture";
import { MENDED_TALKS_PLAIN } from "./fixtures/mended-talks-plain.fixture";
import { PLAIN } from "./fixtures/plain.fixture";
import { PRINTED_NOTHING } from "./fixtures/printed.fixture";
import { TAUGHT_NOTHING } from "./fixtures/taught.fixture";
import { NOT_TOGETHER } from "./fixtures/together.fixture";
import { FORMS } from "./forms.fixture";
import { ParsedInterview } from "./model";
import { outline } from "./outline.fixture";
import { parseInterview } from "./parse";

describe.each(FORMS)("form $form: $name", ({ kind = "text", source, names = [], ...expected }) => {
  const parsed = parseInterview({ kind, source, paper: { names } });

  test("its turns, in order", () => {
    expect(outline(parsed)).toEqual(expected.turns);
    expect(parsed.mode).toBe(expected.mode);
    expect(parsed.needsConfirmation).toBe(expected.mode === "guess");
  });

  test("its speakers", () => {
    expect(parsed.speakers.map(({ label, fullName }) => label || fullName)).toEqual(expected.speakers);
  });

  test("what stands around the turns", () => {
    if (expected.title !== undefined) expect(parsed.title).toBe(expected.title);
    if (expected.sapo !== undefined) expect(parsed.sapo).toBe(expected.sapo);
    if (expected.editorNote !== undefined) expect(parsed.editorNote).toBe(expected.editorNote);
    expect(parsed.byline).toEqual(expected.byline ?? []);
    if (expected.related !== undefined) expect(parsed.related).toEqual(expected.related);
    expect(ParsedInterview.parse(parsed)).toEqual(parsed);
  });
});

test.each([
  ...PLAIN,
  ...MENDED_PLAIN,
  ...MENDED_TALKS_PLAIN,
  ...MENDED_ROOMS_PLAIN,
  ...NOT_TOGETHER,
  ...TAUGHT_NOTHING,
  ...PRINTED_NOTHING,
  ...CORPORA_NOTHING,
])("no interview: $name", (plain) => {
  const parsed = parseInterview({ kind: "text", ...plain });
  expect(outline(parsed)).toEqual([]);
  expect(parsed.mode).toBe("none");
  expect(parsed.intro.length).toBeGreaterThan(0);
});

test("forms A to L are all there", () => {
  expect(new Set(FORMS.map(({ form }) => form))).toEqual(new Set("ABCDEFGHIJKL"));
  expect(FORMS.length).toBeGreaterThanOrEqual(25);
});
