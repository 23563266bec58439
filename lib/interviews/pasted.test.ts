import { describe, expect, test } from "vitest";
import { plainText } from "@/lib/articles/document";
import { FORMS } from "./parse/forms.fixture";
import { parseInterview } from "./parse/parse";
import { pastedInterview } from "./pasted";

function paste(source: string, kind: "text" | "html" = "text", names: string[] = []) {
  let n = 0;
  const parsed = parseInterview({ kind, source, paper: { names } });
  return { parsed, pasted: pastedInterview(parsed, () => `k${++n}`) };
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

describe("a pasted interview on its way into the editor", () => {
  test.each(FORMS)("form $form, $name: each word is in the text, a field or the tray", ({ source, kind, names }) => {
    const { parsed, pasted } = paste(source, kind, names);
    const kept = new Map<string, number>();
    const shown = [
      pasted.title,
      pasted.sapo,
      ...pasted.byline,
      plainText(pasted.blocks),
      ...pasted.speakers.flatMap(({ label, title }) => [label, title]),
      ...pasted.leftOut.map(({ text }) => text),
      // Signs and labels before the turns; what came before the lead.
      ...parsed.pieces
        .filter((piece) => piece.kind === "lead" || piece.kind === "dateline")
        .map(({ start, end }) => parsed.text.slice(start, end)),
    ];
    for (const word of words(shown.join(" "))) kept.set(word, (kept.get(word) ?? 0) + 1);
    const wanted = new Map<string, number>();
    for (const word of words(parsed.text)) wanted.set(word, (wanted.get(word) ?? 0) + 1);
    const isCreditWord = /^(?:ảnh|nguồn)$/iu;
    expect([...wanted].filter(([word, n]) => (kept.get(word) ?? 0) < n && !isCreditWord.test(word))).toEqual([]);
  });

  test("each turn has its speaker, each doubt its turn", () => {
    const { pasted } = paste(
      "Tít\n\nLời dẫn vào cuộc trò chuyện với ông An ở bến.\n\nPV: Ông nghĩ gì?\n\nTôi nghĩ nhiều điều.\n\nPV: Còn gì nữa?\n\nÔng Lê An: Hết rồi.",
    );
    const turns = pasted.blocks.flatMap((block) => (block.type === "interviewTurn" ? [block.attrs] : []));
    const speakers = new Set(pasted.speakers.map(({ id }) => id));
    expect(turns.length).toBeGreaterThan(3);
    for (const { speakerId } of turns) expect(speakers.has(speakerId ?? "")).toBe(true);
    const ids = new Set(turns.map(({ id }) => id));
    expect(Object.keys(pasted.doubts).length).toBeGreaterThan(0);
    for (const id of Object.keys(pasted.doubts)) expect(ids.has(id)).toBe(true);
  });

  test("a picture without its file waits in the tray, and a turn of nothing else stays a turn", () => {
    const { pasted } = paste("Tít\n\nPV: Ông thấy sao?\n\nÔng An:\n\n[Ảnh: Lò | Lò bầu | Minh]\n\nPV: Cảm ơn ông!");
    expect(pasted.leftOut).toContainEqual({ id: "bo-1", kind: "picture", text: "Lò · Lò bầu · Minh" });
    expect(JSON.stringify(pasted.blocks)).not.toContain("Lò bầu");
    expect(pasted.blocks.filter(({ type }) => type === "interviewTurn")).toHaveLength(3);
  });

  test("a picture that came with the file keeps its place", () => {
    const { pasted } = paste(
      '<p>Tít</p><p>PV: Ông thấy sao?</p><p>Ông An: Tôi thấy vui.</p><p><img src="docx:1" alt="Bến sông"></p><p>PV: Cảm ơn ông!</p><p><img src="https://xa.example/2.jpg" alt="Ảnh ở nơi khác"></p>',
      "html",
    );
    expect(pasted.pictures).toEqual([
      { src: "docx:1", blockId: expect.any(String), alt: "Bến sông", caption: "", credit: "" },
    ]);
    const ids = pasted.blocks.flatMap((block) =>
      block.type === "interviewTurn" ? block.content.map(({ attrs }) => attrs?.id) : [block.attrs?.id],
    );
    expect(ids).toContain(pasted.pictures[0]?.blockId);
    expect(pasted.leftOut.map(({ text }) => text)).toEqual(["Ảnh ở nơi khác"]);
  });

  test("times of a recording and typed stars wait in the tray as one piece", () => {
    const { pasted } = paste(
      "[00:01] Host: Chào chị, chị khỏe không?\n[00:05] Chị Ba: Khỏe.\n[00:09] Host: Cảm ơn chị!",
    );
    expect(pasted.leftOut).toEqual([{ id: "bo-1", kind: "time", text: "[00:01] [00:05] [00:09]" }]);
  });
});
