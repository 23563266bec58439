import { expect, test } from "vitest";
import { ArticleContent } from "@/lib/articles/model";
import { paragraph } from "@/lib/testing/factories";
import { type Check, CHECK_NAMES, findings, levelOf, NOTHING_AGAINST } from "./checklist";
import { misquotes } from "./quotes";

const CLEAR = NOTHING_AGAINST;
type Some = Record<string, unknown>;

const turn = (id: string, role: string, speakerId: string | null, text: string) => ({
  type: "interviewTurn",
  attrs: { id, role, speakerId },
  content: [text === "" ? { type: "paragraph" } : paragraph(text)],
});

function interview(some: Some = {}) {
  return ArticleContent.parse({
    kind: "interview",
    title: "Bà Lê Thị Hoa: Tôi không bán đất",
    sapo: "Bà Hoa nói “ruộng này là của cả làng” khi được hỏi về dự án.",
    sectionId: "s",
    topicIds: ["dat"],
    speakers: [
      { id: "pv", personId: null, role: "interviewer", label: "PV" },
      { id: "hoa", personId: null, role: "guest", label: "Bà Lê Thị Hoa" },
      { id: "minh", personId: null, role: "guest", label: "Ông Trần Minh" },
    ],
    body: {
      type: "doc",
      content: [
        turn("q1", "question", "pv", "Bà có bán đất không?"),
        turn("a1", "answer", "hoa", "Không. Tôi không bán đất, vì ruộng này là của cả làng."),
        turn("a2", "answer", "minh", "Tôi thì bán nhà từ năm ngoái rồi."),
      ],
    },
    ...some,
  });
}

const checks = (content: ArticleContent, facts = CLEAR) => findings(content, facts).map(({ check }) => check);

test("a whole interview has nothing against it", () => {
  expect(checks(interview())).toEqual([]);
});

test("what is missing is named, with its turn", () => {
  const body = {
    type: "doc",
    content: [
      turn("q1", "question", "pv", ""),
      turn("a1", "answer", "nobody", "Không."),
      turn("a2", "answer", null, "Có."),
    ],
  };
  const found = findings(interview({ title: "Chuyện đất", sapo: "", body }), CLEAR);
  expect(found.map(({ check, blockIds }) => [check, blockIds])).toEqual([
    ["sapo", []],
    ["body", []],
    ["speakers", ["a1", "a2"]],
    ["questions", ["q1"]],
  ]);
});

test("a picture needs words of its own, a caption, and whence it comes", () => {
  const figure = {
    type: "figure",
    attrs: { id: "f1", mediaId: "m", alt: "BÀ LÊ THỊ HOA: TOI KHONG BAN DAT", caption: " ", credit: "" },
  };
  const content = interview();
  const withFigure = interview({ body: { ...content.body, content: [...content.body.content, figure] } });
  expect(checks(withFigure)).toEqual(["alt", "caption", "credit"]);
  const lead = { mediaId: "m", alt: "Bà Hoa bên ruộng", caption: "Bà Hoa", isIllustration: true };
  expect(checks(interview({ lead }))).toEqual([]);
  expect(findings(interview({ lead: { ...lead, caption: "" } }), CLEAR)).toMatchObject([
    { check: "caption", blockIds: ["lead"] },
  ]);
});

test("open notes, open conflicts and a conference without consent are found", () => {
  expect(checks(interview(), { ...CLEAR, openNotes: 2, openConflicts: 1, lacksConsent: true })).toEqual([
    "consent",
    "notes",
    "conflicts",
  ]);
});

test("a quotation must be that speaker's own words, mark for mark", () => {
  expect(misquotes(interview({ title: "Ông Trần Minh: Tôi không bán đất" }))).toEqual(["Tôi không bán đất"]);
  expect(misquotes(interview({ title: "Bà Lê Thị Hoa: Tôi không bán dất" }))).toEqual(["Tôi không bán dất"]);
  expect(misquotes(interview({ title: "Bà Hoa nói “ruộng này là của riêng tôi”" }))).toEqual([
    "ruộng này là của riêng tôi",
  ]);
  expect(misquotes(interview({ title: "Bà Hoa: “Tôi không bán  đất … của cả làng”" }))).toEqual([]);
  expect(misquotes(interview({ title: "Đất làng: chuyện chưa kể" }))).toEqual([]);
});

test("a place that waits for its picture is found, at the top and inside an answer", () => {
  const content = interview();
  const waiting = paragraph("[Ảnh: Bà Hoa bên ruộng | Bà Hoa ngày 3/11 | Lê Minh]");
  const answer = { ...turn("a3", "answer", "hoa", "Đây."), content: [paragraph("Đây."), waiting] };
  const inside = interview({ body: { ...content.body, content: [...content.body.content, answer] } });
  expect(findings(inside, CLEAR)).toMatchObject([{ check: "placeholders", blockIds: ["a3"] }]);
  const top = { ...waiting, attrs: { id: "p1" } };
  const outside = interview({ body: { ...content.body, content: [...content.body.content, top] } });
  expect(findings(outside, CLEAR)).toMatchObject([{ check: "placeholders", blockIds: ["p1"] }]);
  const words = interview({ body: { ...content.body, content: [...content.body.content, paragraph("[Ảnh: cười]")] } });
  expect(checks(words)).toEqual([]);
});

test("a section or a topic that is gone is found, and a piece without any topic is told so", () => {
  expect(checks(interview(), { ...CLEAR, isSectionGone: true, goneTopics: 1 })).toEqual(["section", "topics"]);
  expect(checks(interview({ topicIds: [] }))).toEqual(["no-topic"]);
});

test("a sapo that is too long is told, and blocks nobody", () => {
  expect(checks(interview({ sapo: "Đất ".repeat(41).trim() }))).toEqual(["sapo-length"]);
});

test("what blocks whom: the table", () => {
  const level = (desk: "editor" | "chief") => (check: Check) => `${check} ${levelOf(check, desk)}`;
  const warned = ["sapo-length", "no-topic"];
  const forEditors = ["alt", "caption", "credit", "quotes", "notes", "topics", "spelling"];
  expect(CHECK_NAMES.map(level("editor"))).toEqual(
    CHECK_NAMES.map((check) => `${check} ${warned.includes(check) ? "warn" : "block"}`),
  );
  expect(CHECK_NAMES.map(level("chief"))).toEqual(
    CHECK_NAMES.map((check) => `${check} ${[...warned, ...forEditors].includes(check) ? "warn" : "block"}`),
  );
});
