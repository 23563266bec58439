import { expect, test } from "vitest";
import { PAGES } from "@/db/demo/pages";
import { demoContent } from "@/db/demo/pieces";
import { AUTHORS, SECTIONS, SERIES, TOPICS } from "@/db/demo/taxonomy";
import type { DemoBlock, DemoPiece, DemoTurn } from "@/db/demo/types";
import { pageText } from "@/lib/settings/page-text";
import { fold } from "@/lib/text/fold";
import { syllables } from "@/lib/text/reading";
import { oldTone } from "@/lib/text/tone";
import { picturesOf } from "./pictures";
import { NO_IDS, toBlocks } from "./to-content";

const { pieces, people, topics } = demoContent();
const allTopics = [...TOPICS, ...topics];

function twice(keys: string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

function textOf(piece: DemoPiece): string {
  const strings: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === "string") strings.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(visit);
  };
  visit([piece.title, piece.sapo, piece.body]);
  return strings.join("\n");
}

test("no key, name or alias is used twice", () => {
  expect(twice(pieces.map((p) => p.key))).toEqual([]);
  expect(twice(people.map((p) => p.key))).toEqual([]);
  expect(twice(allTopics.map((t) => t.key))).toEqual([]);
  const claims = allTopics.flatMap((t) => [...new Set([t.name, ...t.aliases].map(fold))]);
  expect(twice(claims)).toEqual([]);
});

test("whatever a piece names is there", () => {
  const keys = {
    piece: new Set(pieces.map((p) => p.key)),
    person: new Set(people.map((p) => p.key)),
    topic: new Set(allTopics.map((t) => t.key)),
    series: new Set<string>(SERIES.map((s) => s.key)),
    author: new Set<string>(AUTHORS.map((a) => a.key)),
    section: new Set<string>(SECTIONS.map((s) => s.key)),
  };
  for (const piece of pieces) {
    const where = piece.key;
    expect(keys.section.has(piece.section), where).toBe(true);
    expect(
      piece.authors.every((a) => keys.author.has(a.author)),
      where,
    ).toBe(true);
    expect(
      piece.topics.filter((t) => !keys.topic.has(t)),
      where,
    ).toEqual([]);
    expect(
      (piece.related ?? []).filter((r) => !keys.piece.has(r) || r === piece.key),
      where,
    ).toEqual([]);
    if (piece.series) expect(keys.series.has(piece.series.series), where).toBe(true);
    const speakers = piece.speakers ?? [];
    expect(
      speakers.filter((s) => s.person && !keys.person.has(s.person)),
      where,
    ).toEqual([]);
    const turns = piece.body.filter(
      (b): b is DemoTurn => typeof b === "object" && "by" in b && ("q" in b || "a" in b || "closing" in b),
    );
    expect(
      turns.filter((t) => !speakers.some((s) => s.key === t.by)),
      where,
    ).toEqual([]);
  }
});

test("the paper is as large and as varied as it says", () => {
  expect(pieces.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pieces.map((p) => p.section)).size).toBeGreaterThanOrEqual(8);
  const interviews = pieces.filter((p) => p.kind === "interview" || p.kind === "roundtable");
  expect(interviews.length).toBeGreaterThanOrEqual(12);
  for (const interview of interviews) {
    const said = interview.body.filter((b) => typeof b === "object");
    const length = syllables(textOf({ ...interview, title: "", sapo: "", body: said }));
    expect(length, interview.key).toBeGreaterThan(700);
    expect(length, interview.key).toBeLessThan(1900);
    const last = interview.body.findLast(
      (b): b is Exclude<DemoBlock, string> | DemoTurn =>
        typeof b === "object" && ("q" in b || "a" in b || "closing" in b),
    );
    expect(last && "closing" in last, interview.key).toBe(true);
  }
  expect(
    pieces
      .filter((p) => p.series)
      .map((p) => p.series?.part)
      .toSorted((a = 0, b = 0) => a - b),
  ).toEqual([1, 2, 3]);
  expect(pieces.filter((p) => picturesOf(p).length === 0).length).toBeGreaterThanOrEqual(4);
  expect(pieces.filter((p) => p.corrections).length).toBeGreaterThanOrEqual(4);
});

test("the text is composed, in the old tone style, with “…” quotes", () => {
  for (const piece of pieces) {
    const text = textOf(piece);
    expect(text, piece.key).toBe(text.normalize("NFC"));
    expect(text, piece.key).toBe(oldTone(text));
    expect(text.replaceAll(/\]\([^)]*\)/gu, ""), piece.key).not.toMatch(/["\u200b\u00ad]/u);
    expect(piece.sapo.length, piece.key).toBeGreaterThan(80);
    expect(piece.sapo.length, piece.key).toBeLessThan(230);
  }
});

test("what the paper says of itself can be edited as text in its settings", () => {
  for (const blocks of Object.values(PAGES))
    expect(pageText({ type: "doc", content: toBlocks(blocks, NO_IDS) })).not.toBeNull();
});
