import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleContent } from "@/lib/articles/model";
import { textOfContent } from "./from-content";
import { FORMS } from "./parse/forms.fixture";
import type { ParseInput } from "./parse/model";
import { outline } from "./parse/outline.fixture";
import { parseInterview } from "./parse/parse";
import { placeholder, readPlaceholder } from "./placeholder";
import { contentOfInterview, inlinesOf, type InterviewContent } from "./to-content";

const REFERENCE = "../shared/reference/000_00da2c5f05ae2b87.txt";

function counter() {
  let n = 0;
  return () => `x${++n}`;
}

function read(input: ParseInput) {
  const parsed = parseInterview(input);
  return { parsed, content: contentOfInterview(parsed, counter()) };
}

function textOf({ byline, related, ...content }: InterviewContent): string {
  return textOfContent(content, { byline, related });
}

describe("a parsed text becomes an article", () => {
  test.each(FORMS)("of form $form: $name", ({ kind = "text", source, names = [] }) => {
    const { parsed, content } = read({ kind, source, paper: { names } });
    const checked = ArticleContent.parse({
      ...content,
      title: content.title || "Chưa có tít",
      byline: [],
      sectionId: "s",
    });
    expect(checked.body).toEqual(content.body);
    const turns = content.body.content.filter(({ type }) => type === "interviewTurn");
    expect(turns).toHaveLength(parsed.turns.filter(({ role }) => role !== "narration").length);
    const again = read({ kind: "text", source: textOf(content), paper: { names } });
    expect(outline(again.parsed)).toEqual(outline(parsed));
    expect({ ...again.content, body: plain(again.content), speakers: null, pictures: null }).toEqual({
      ...content,
      body: plain(content),
      speakers: null,
      pictures: null,
    });
    expect(textOf(again.content)).toBe(textOf(content));
  });

  test("bold, italic and safe links stay, each over its own words", () => {
    const source = `<p><b>PV:</b> Ông thấy sao?</p><p><b>Ông Lê An:</b> Rất <b>tốt</b>, xem <i>ở <a href="https://bao.example/a">đây</a></i> và <a href="javascript:alert(1)">kia</a>.</p><p><b>PV:</b> Còn gì nữa?</p><p><b>Ông Lê An:</b> Hết.</p>`;
    const { content } = read({ kind: "html", source });
    expect(content.body.content[1]).toMatchObject({
      attrs: { role: "answer" },
      content: [
        {
          content: [
            { text: "Rất " },
            { text: "tốt", marks: [{ type: "bold" }] },
            { text: ", xem " },
            { text: "ở ", marks: [{ type: "italic" }] },
            { text: "đây" },
            { text: expect.stringContaining("kia") },
          ],
        },
      ],
    });
    expect(JSON.stringify(content.body)).toContain("https://bao.example/a");
    expect(JSON.stringify(content.body)).not.toContain("javascript:");
  });

  test("the name stands before each turn, position and organisation beside it", () => {
    const source = `Bàn về nước\n\nBáo hỏi hai người.\n\nMC: Xin chào?\n\nÔng Lê Văn An, Giám đốc Sở Nước: Xin chào bạn đọc.\n\nMC: Ông nghĩ sao?\n\nÔng Lê Văn An: Nước sạch là quyền.`;
    const { content } = read({ kind: "text", source });
    expect(content.speakers).toMatchObject([
      { label: "MC", role: "interviewer" },
      { label: "Ông Lê Văn An", title: "Giám đốc Sở Nước", role: "guest" },
    ]);
  });
});

/** Texts and marks without ids. */
function plain({ body }: InterviewContent) {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      key === "id" || key === "speakerId" || key === "marks" ? undefined : value,
    ),
    (_, value: unknown) => (Array.isArray(value) ? joinTexts(value as Texts) : value),
  ) as unknown;
}

type Texts = { type?: string; text?: string }[];

function joinTexts(nodes: Texts): Texts {
  return nodes.every(({ type }) => type === "text") && nodes.length > 1
    ? [{ type: "text", text: nodes.map(({ text }) => text).join("") }]
    : nodes;
}

test("marks cut a text at their borders and lose none of it", () => {
  const marks = fc.array(
    fc.record({
      kind: fc.constantFrom("bold" as const, "italic" as const),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 10 }),
    }),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), marks, (text, some) => {
      const inlines = inlinesOf(
        text,
        some.map(({ kind, start, length }) => ({ kind, start, end: start + length })),
      );
      expect(inlines.map((node) => (node.type === "text" ? node.text : "")).join("")).toBe(text);
      let at = 0;
      for (const node of inlines) {
        if (node.type !== "text") continue;
        const here = some.filter(({ start, length }) => start <= at && start + length > at).map(({ kind }) => kind);
        expect(new Set(node.marks?.map(({ type }) => type))).toEqual(new Set(here));
        at += node.text.length;
      }
    }),
  );
});

test("a picture without a file keeps its place and its words until one is chosen", () => {
  const words = { alt: "Lò gốm", caption: "Lò bầu | cuối cùng", credit: "" };
  expect(readPlaceholder(placeholder(words))).toEqual({ ...words, caption: "Lò bầu / cuối cùng" });
  expect(readPlaceholder("[Ảnh: một]")).toBeNull();
  const source =
    "Tít của bài này\n\nPV: Sao ạ?\n\nÔng An: Tốt.\n\n[Ảnh: Lò gốm | Lò bầu | Minh]\n\nPV: Còn gì?\n\nÔng An: Hết.";
  const { content } = read({ kind: "text", source });
  const [picture, ...others] = content.pictures;
  expect(others).toEqual([]);
  expect(picture).toMatchObject({ alt: "Lò gốm", caption: "Lò bầu", credit: "Minh" });
  const blocks = content.body.content.flatMap((block) => (block.type === "interviewTurn" ? block.content : [block]));
  expect(blocks.find((block) => block.attrs?.id === picture?.blockId)).toMatchObject({
    content: [{ text: "[Ảnh: Lò gốm | Lò bầu | Minh]" }],
  });
});

test.skipIf(!existsSync(REFERENCE))(
  "the reference page: four questions and the thanks, four answers, three pictures, no hand needed, the same text back (shared data)",
  () => {
    const { content } = read({ kind: "text", source: readFileSync(REFERENCE, "utf8") });
    const roles = content.body.content.flatMap((block) => (block.type === "interviewTurn" ? [block.attrs.role] : []));
    expect(roles.filter((role) => role === "question" || role === "closing")).toHaveLength(5);
    expect(roles.filter((role) => role === "answer")).toHaveLength(4);
    expect(content.pictures).toHaveLength(3);
    expect(content).toMatchObject({
      kind: "interview",
      byline: ["Hoàng Minh"],
      related: [expect.any(String), expect.any(String)],
    });
    expect(content.speakers.map(({ label }) => label)).toEqual(["PV", "Ông Phạm Bá Oai"]);
    const text = textOf(content);
    const again = read({ kind: "text", source: text });
    expect(textOf(again.content)).toBe(text);
    expect(plain(again.content)).toEqual(plain(content));
  },
);
