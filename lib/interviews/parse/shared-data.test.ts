import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fold } from "@/lib/text/fold";
import { exportAsText } from "./export";
import { outline } from "./outline.fixture";
import { parseInterview } from "./parse";

const INTERVIEWS = "../shared/data/interviews";
const ARTICLES = "../shared/data/articles/vi-articles-2000.jsonl.gz";
const PASTED = "../shared/data/paste-html";
const REFERENCE = "../shared/reference/000_00da2c5f05ae2b87.txt";

type Expected = {
  questions?: string[];
  questions_approx?: string[];
  question_count?: number;
  closing_line?: string | null;
  closing?: string;
  answer_labels?: string[];
  answer_label?: string;
};

/** Words only: signs, labels' marks and quotes are told apart elsewhere. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}?]+/gu, " ")
    .trim();
}

function read(name: string) {
  const path = `${INTERVIEWS}/${name}`;
  const kind = existsSync(`${path}.html`) ? "html" : "text";
  const expected = JSON.parse(readFileSync(`${path}.expected.json`, "utf8")) as Expected;
  const source = readFileSync(`${path}.${kind === "html" ? "html" : "txt"}`, "utf8");
  return { expected, parsed: parseInterview({ kind, source }) };
}

const names = existsSync(INTERVIEWS)
  ? readdirSync(INTERVIEWS)
      .filter((file) => file.endsWith(".expected.json"))
      .map((file) => file.replace(".expected.json", ""))
  : [];

describe.skipIf(names.length === 0)("real interviews (shared data)", () => {
  test.each(names)("%s: each question read by a person is a question turn, and no other", (name) => {
    const { expected, parsed } = read(name);
    const found = parsed.turns
      .filter(({ role }) => role === "question")
      .map(({ lead, blocks }) =>
        plain(`${lead} ${blocks.map((block) => ("text" in block ? block.text : "")).join(" ")}`),
      );
    if (expected.questions) expect(found).toEqual(expected.questions.map(plain));
    for (const question of expected.questions_approx ?? [])
      expect(found.some((text) => text.includes(plain(question)))).toBe(true);
    expect(found).toHaveLength(expected.question_count ?? expected.questions_approx?.length ?? -1);
  });

  test.each(names)("%s: the thanks at the end, and who answered", (name) => {
    const { expected, parsed } = read(name);
    const closing = parsed.turns.find(({ role }) => role === "closing");
    const line = expected.closing_line ?? expected.closing ?? null;
    const said = closing
      ? `${closing.lead}${closing.blocks.map((block) => ("text" in block ? block.text : "")).join(" ")}`
      : null;
    expect(said && plain(said)).toBe(line && plain(line));
    const labels = parsed.speakers.filter(({ role }) => role === "guest").map(({ label }) => label);
    for (const label of expected.answer_labels ?? [expected.answer_label ?? ""])
      if (label !== "") expect(labels).toContain(label);
  });

  test.each(names)("%s: exported and parsed again it is the same", (name) => {
    const { parsed } = read(name);
    const again = parseInterview({ kind: "text", source: exportAsText(parsed) });
    expect(outline(again)).toEqual(outline(parsed));
  });

  test.each(["n01-monaco-dau-voi-benfica", "n02-tet-han-thuc"])("%s is no interview", (name) => {
    expect(
      parseInterview({ kind: "text", source: readFileSync(`${INTERVIEWS}/negatives/${name}.txt`, "utf8") }).mode,
    ).toBe("none");
  });
});

/** Interviews that stand among the articles; each was read. */
const HIDDEN = [
  "ng-suckhoe-17689",
  "vn-test-004674",
  "vn-train-087892",
  "vn-train-088198",
  "vn-val-016058",
  "vn-val-018797",
];

test.skipIf(!existsSync(ARTICLES))(
  "of 2,000 articles only the interviews among them have turns (shared data)",
  () => {
    const rows = gunzipSync(readFileSync(ARTICLES)).toString("utf8").trim().split("\n");
    const found = rows.flatMap((row) => {
      const { id, title, lead, body, captions } = JSON.parse(row) as {
        id: string;
        title: string;
        lead: string | null;
        body: string;
        captions?: string[] | null;
      };
      const source = [title, lead ?? "", body, ...(captions ?? [])].filter((part) => part !== "").join("\n\n");
      return parseInterview({ kind: "text", source }).mode === "none" ? [] : [id];
    });
    expect(rows).toHaveLength(2000);
    expect(found.toSorted()).toEqual(HIDDEN);
  },
  180_000,
);

test.skipIf(!existsSync(PASTED))("clipboard HTML of Word and Google Docs keeps its words (shared data)", () => {
  for (const file of readdirSync(PASTED)) {
    const parsed = parseInterview({ kind: "html", source: readFileSync(`${PASTED}/${file}`, "utf8") });
    expect(parsed.text.length, file).toBeGreaterThan(5);
    expect(parsed.text, file).not.toMatch(/<|mso-|@font-face/);
    expect(parsed.mode, file).toBe("none");
  }
});

test.skipIf(!existsSync(REFERENCE))(
  "the reference page: four questions, four answers, thanks, three pictures, byline (shared data)",
  () => {
    const parsed = parseInterview({ kind: "text", source: readFileSync(REFERENCE, "utf8") });
    expect(parsed.mode).toBe("label");
    expect(parsed.turns.map(({ role }) => role)).toEqual([
      "question",
      "answer",
      "question",
      "answer",
      "question",
      "answer",
      "question",
      "answer",
      "closing",
    ]);
    expect(parsed.turns.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "figure")).toHaveLength(3);
    expect(parsed.byline).toEqual(["Hoàng Minh"]);
    expect(parsed.related).toHaveLength(2);
    expect(parsed.dropped).toHaveLength(83);
    expect(parsed.sapo).not.toBeNull();
  },
);
