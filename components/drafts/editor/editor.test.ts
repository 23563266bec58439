import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document } from "@/lib/articles/document";
import type { Speaker } from "@/lib/articles/model";
import { BlockIds, idOf } from "./block-ids";
import { blockJson } from "./block-json";
import { collectBlocks, placesOf, type Recorded, takeUnits } from "./block-units";
import { schemaExtensions } from "./extensions";
import { insertFigure } from "./format-commands";
import { mergeAtStart, mergeWithPrevious, moveBlock, nextTurn, nextTurnAtEmptyEnd, speak } from "./turn-commands";
import { Cast } from "./turn-node";

const schema = getSchema(schemaExtensions({ cast: new Cast(), media: new Map(), onLabel: () => undefined }));
const [ids] = BlockIds.config.addProseMirrorPlugins?.call({} as never) ?? [];

const speakers: Speaker[] = [
  { id: "pv", personId: null, role: "interviewer", label: "PV", title: "" },
  { id: "doi", personId: null, role: "guest", label: "Ông Đợi", title: "" },
  { id: "bong", personId: null, role: "guest", label: "Bà Bông", title: "" },
];

const paragraph = (text: string) => ({
  type: "paragraph",
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});
const turn = (id: string, role: string, speakerId: string | null, ...texts: string[]) => ({
  type: "interviewTurn",
  attrs: { id, role, speakerId },
  content: texts.map(paragraph),
});

/** The text with the caret where "|" stands. */
function stateOf(content: unknown[]): EditorState {
  const doc = ProseMirrorNode.fromJSON(schema, { type: "doc", content });
  doc.check();
  let state = EditorState.create({ doc, plugins: ids ? [ids, history()] : [] });
  doc.descendants((node, at) => {
    const offset = node.isText ? (node.text ?? "").indexOf("|") : -1;
    if (offset >= 0) {
      state = state.apply(state.tr.delete(at + offset, at + offset + 1).setMeta("addToHistory", false));
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + offset)));
    }
  });
  return state;
}

function run(state: EditorState, command: Command): EditorState {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  after.doc.check();
  return after;
}

/** "pv question Chào ông" for each turn, the words alone for anything else. */
function outline({ doc }: EditorState): string[] {
  const lines: string[] = [];
  doc.forEach((node) => {
    const text = node.textBetween(0, node.content.size, " / ");
    lines.push(node.type.name === "interviewTurn" ? `${node.attrs["speakerId"]} ${node.attrs["role"]} ${text}` : text);
  });
  return lines;
}

function idsOf({ doc }: EditorState): (string | null)[] {
  return Array.from({ length: doc.childCount }, (_, i) => idOf(doc.child(i)));
}

describe("turns by keyboard", () => {
  const talk = [turn("h1", "question", "pv", "Vì sao|?"), turn("d1", "answer", "bong", "Vì thích.")];

  test("at the end of a question comes an empty answer of the last guest who spoke, or the first", () => {
    const state = stateOf([turn("h1", "question", "pv", "Vì sao?|")]);
    expect(outline(run(state, nextTurn(speakers)))).toEqual(["pv question Vì sao?", "doi answer "]);
    const later = stateOf([turn("d0", "answer", "bong", "Vâng."), turn("h1", "question", "pv", "Vì sao?|")]);
    expect(outline(run(later, nextTurn(speakers)))[2]).toBe("bong answer ");
  });

  test("in the middle of a turn the rest becomes the other side's, and the words keep their id", () => {
    const after = run(stateOf([turn("d1", "answer", "doi", "Tôi thích.| Còn anh?")]), nextTurn(speakers));
    expect(outline(after)).toEqual(["doi answer Tôi thích.", "pv question  Còn anh?"]);
    expect(idsOf(after)[0]).toBe("d1");
    expect(idsOf(after)[1]).not.toBe("d1");
  });

  test("split at the very beginning: the id goes with the words", () => {
    const after = run(stateOf([turn("d1", "answer", "doi", "|Tôi thích.")]), nextTurn(speakers));
    expect(idsOf(after)[1]).toBe("d1");
  });

  test("an empty paragraph at the end of a turn and Enter: the next turn, and the empty paragraph is gone", () => {
    const after = run(stateOf([turn("h1", "question", "pv", "Vì sao?", "|")]), nextTurnAtEmptyEnd(speakers));
    expect(outline(after)).toEqual(["pv question Vì sao?", "doi answer "]);
  });

  test("Enter elsewhere begins no turn", () => {
    expect(nextTurnAtEmptyEnd(speakers)(stateOf(talk), undefined)).toBe(false);
    expect(nextTurnAtEmptyEnd(speakers)(stateOf([turn("h1", "question", "pv", "|")]), undefined)).toBe(false);
  });

  test("merged with the turn before, all words stay, in the voice of the first", () => {
    const after = run(
      stateOf([turn("h1", "question", "pv", "Vì sao?"), turn("d1", "answer", "doi", "|Vì thích.", "Thế.")]),
      mergeAtStart,
    );
    expect(outline(after)).toEqual(["pv question Vì sao? / Vì thích. / Thế."]);
    expect(idsOf(after)).toEqual(["h1"]);
    expect(after.selection.$from.parent.textContent).toBe("Vì thích.");
  });

  test("Backspace inside a turn merges nothing", () => {
    expect(
      mergeAtStart(stateOf([turn("h1", "question", "pv", "A"), turn("d1", "answer", "doi", "B|")]), undefined),
    ).toBe(false);
    expect(
      mergeAtStart(stateOf([turn("h1", "question", "pv", "A"), turn("d1", "answer", "doi", "B", "|C")]), undefined),
    ).toBe(false);
  });

  test("a plain paragraph can join the turn above it", () => {
    const after = run(stateOf([turn("d1", "answer", "doi", "Một."), paragraph("|Hai.")]), mergeWithPrevious);
    expect(outline(after)).toEqual(["doi answer Một. / Hai."]);
  });

  test("moved up and down whole, with the caret in it, and with its id", () => {
    const moved = run(stateOf(talk), moveBlock(1));
    expect(idsOf(moved)).toEqual(["d1", "h1"]);
    expect(moved.selection.$from.parent.textContent).toBe("Vì sao?");
    expect(idsOf(run(moved, moveBlock(-1)))).toEqual(["h1", "d1"]);
    expect(moveBlock(-1)(stateOf(talk), undefined)).toBe(false);
  });

  test("spoken by another, a turn takes the role of that side; a closing stays a closing of the interviewer", () => {
    expect(outline(run(stateOf(talk), speak(speakers[1] ?? null)))[0]).toBe("doi answer Vì sao?");
    const closing = stateOf([turn("k", "closing", null, "Xin cảm ơn|!")]);
    expect(outline(run(closing, speak(speakers[0] ?? null)))[0]).toBe("pv closing Xin cảm ơn!");
    expect(outline(run(stateOf(talk), speak(null, "closing")))[0]).toBe("pv closing Vì sao?");
  });

  test("a plain paragraph that is given a speaker becomes his turn", () => {
    expect(outline(run(stateOf([paragraph("Tôi|.")]), speak(speakers[1] ?? null)))).toEqual(["doi answer Tôi."]);
  });

  test("undo brings everything back, ids too", () => {
    for (const command of [nextTurn(speakers), moveBlock(1), speak(speakers[2] ?? null)]) {
      const before = stateOf(talk);
      const after = run(run(before, command), undo);
      expect(outline(after)).toEqual(outline(before));
      expect(idsOf(after)).toEqual(idsOf(before));
    }
  });
});

test("a picture comes behind the paragraph with the caret, inside the turn", () => {
  const picture = { mediaId: "m1", alt: "Đò", caption: "", credit: "", isIllustration: false };
  const after = run(stateOf([turn("d1", "answer", "doi", "Một|", "Hai")]), insertFigure(picture));
  expect(after.doc.child(0).child(1).attrs).toMatchObject({ mediaId: "m1", alt: "Đò" });
  expect(after.doc.child(0).childCount).toBe(3);
});

describe("ids of blocks", () => {
  test("whatever is done, every block has one, and no two the same", () => {
    const commands = [
      nextTurn(speakers),
      nextTurn(speakers, true),
      mergeWithPrevious,
      moveBlock(1),
      moveBlock(-1),
      undo,
    ];
    const step = fc.tuple(fc.nat(commands.length), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state = stateOf([
          turn("h1", "question", "pv", "Một hai ba"),
          { ...paragraph("bốn năm"), attrs: { id: "p1" } },
          turn("d1", "answer", "doi", "sáu", "bảy"),
        ]);
        const words = state.doc.textContent.length;
        for (const [which, where] of steps) {
          const at = TextSelection.near(state.doc.resolve(where % state.doc.content.size));
          state = run(state.apply(state.tr.setSelection(at)), commands[which] ?? pasteAgain);
          const all = idsOf(state);
          expect(all).not.toContain(null);
          expect(new Set(all).size).toBe(all.length);
        }
        expect(state.doc.textContent.length).toBeGreaterThanOrEqual(words);
      }),
      { numRuns: 150 },
    );
  });
});

/** The first block once more at the end: as a paste of a copy. */
const pasteAgain: Command = (state, dispatch) => {
  dispatch?.(state.tr.insert(state.doc.content.size, state.doc.child(0)));
  return true;
};

describe("what is written down", () => {
  const recordedOf = (state: EditorState): Recorded => {
    const recorded: Recorded = new Map();
    collectBlocks(state.doc, recorded);
    return recorded;
  };

  test("only the block that changed", () => {
    const state = stateOf([turn("h1", "question", "pv", "Một|"), turn("d1", "answer", "doi", "Hai")]);
    const recorded = recordedOf(state);
    expect(collectBlocks(state.apply(state.tr.insertText("!")).doc, recorded)).toMatchObject([
      { unitId: "h1", kind: "block" },
    ]);
    expect(collectBlocks(state.apply(state.tr.insertText("!")).doc, recorded)).toHaveLength(0);
  });

  test("a moved block is one change, and a deleted one says so", () => {
    const state = stateOf([
      turn("h1", "question", "pv", "Một|"),
      turn("d1", "answer", "doi", "Hai"),
      turn("h2", "question", "pv", "Ba"),
    ]);
    const recorded = recordedOf(state);
    expect(collectBlocks(run(state, moveBlock(1)).doc, recorded)).toHaveLength(1);
    const gone = state.tr.delete(0, state.doc.child(0).nodeSize).doc;
    expect(collectBlocks(gone, recordedOf(state))).toEqual([
      { unitId: "h1", kind: "block", doc: null, position: null },
    ]);
  });

  test("places stay in order however blocks are mixed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.stringMatching(/^[0-9A-Za-z]{0,3}[1-9A-Za-z]$/)), { maxLength: 30 }),
        (known) => {
          const places = placesOf(known);
          expect(places).toHaveLength(known.length);
          expect(places.toSorted()).toEqual(places);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
    );
  });

  test("every block is one that the paper knows", () => {
    const table = {
      type: "table",
      attrs: { caption: "Giá" },
      content: [{ type: "tableRow", content: [{ type: "tableHeader", content: [paragraph("a")] }] }],
    };
    const figure = {
      type: "figure",
      attrs: { mediaId: "m1", alt: "Đò", caption: "", credit: "", isIllustration: true },
    };
    const list = { type: "orderedList", content: [{ type: "listItem", content: [paragraph("một")] }] };
    const marked = {
      type: "paragraph",
      content: [
        { type: "text", text: "m", marks: [{ type: "bold" }, { type: "link", attrs: { href: "/chu-de/hue" } }] },
        { type: "hardBreak" },
        { type: "text", text: "2", marks: [{ type: "superscript" }] },
      ],
    };
    const state = stateOf([
      ...[paragraph("a"), { type: "heading", attrs: { level: 3 } }, list, table, figure, marked],
      { type: "blockquote", attrs: { by: "Tục ngữ" }, content: [paragraph("x")] },
      { type: "pullQuote", content: [{ type: "text", text: "x" }] },
      { type: "infoBox", attrs: { title: "" }, content: [paragraph("x"), list] },
      { type: "editorNote", content: [paragraph("x")] },
      { ...turn("h1", "question", null, "x"), content: [paragraph("x"), table, figure, list] },
    ]);
    const content: unknown[] = [];
    state.doc.forEach((node) => content.push(blockJson(node)));
    const read = Document.parse({ type: "doc", content });
    expect(ProseMirrorNode.fromJSON(schema, read).textContent).toBe(state.doc.textContent);
    expect(read.content[5]).toEqual(marked);
  });

  test.each([
    [
      "an address that runs script",
      { type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] },
    ],
    ["a mark that is none of ours", { type: "text", text: "x", marks: [{ type: "strike" }] }],
  ])("the schema refuses %s", (_, inline) => {
    expect(() =>
      ProseMirrorNode.fromJSON(schema, { type: "doc", content: [{ type: "paragraph", content: [inline] }] }).check(),
    ).toThrow(/link|strike/);
  });
});

describe("what others wrote", () => {
  const unit = (unitId: string, doc: unknown, position: string, isDeleted = false) => ({
    ...{ unitId, doc, position, isDeleted },
    kind: "block" as const,
    etag: "e",
  });

  test("comes into its turn around the caret, which stays at its letter", () => {
    const state = stateOf([turn("h1", "question", "pv", "Một hai| ba"), turn("d1", "answer", "doi", "Bốn")]);
    const recorded: Recorded = new Map();
    collectBlocks(state.doc, recorded);
    const place = recorded.get("h1")?.position ?? "";
    const tr = takeUnits(state, [unit("h1", turn("h1", "question", "pv", "Một hai ba, bốn"), place)], recorded);
    const after = tr ? state.apply(tr) : state;
    expect(outline(after)[0]).toBe("pv question Một hai ba, bốn");
    expect(after.selection.$from.parent.textContent.slice(0, after.selection.$from.parentOffset)).toBe("Một hai");
    expect(collectBlocks(after.doc, recorded)).toEqual([]);
  });

  test("a new turn stands at its place, a deleted one goes, a moved one moves, and none of it is ours to save", () => {
    const state = stateOf([
      turn("a", "question", "pv", "A|"),
      turn("b", "answer", "doi", "B"),
      turn("c", "question", "pv", "C"),
    ]);
    const recorded: Recorded = new Map();
    collectBlocks(state.doc, recorded);
    const at = (id: string) => recorded.get(id)?.position ?? "";
    const [first] = placesOf([null, at("a")].slice(0, 1).concat(at("a")));
    const tr = takeUnits(
      state,
      [
        unit("b", turn("b", "answer", "doi", "B"), at("b"), true),
        unit("d", turn("d", "answer", "bong", "D"), `${at("a")}V`),
        unit("c", turn("c", "question", "pv", "C"), first ?? ""),
      ],
      recorded,
    );
    const after = tr ? state.apply(tr) : state;
    expect(outline(after)).toEqual(["pv question C", "pv question A", "bong answer D"]);
    expect(collectBlocks(after.doc, recorded)).toEqual([]);
    expect(after.selection.$from.parent.textContent).toBe("A");
  });

  test("a block that this program does not know is left alone and not taken for deleted", () => {
    const state = stateOf([turn("a", "question", "pv", "A")]);
    const recorded: Recorded = new Map();
    collectBlocks(state.doc, recorded);
    expect(takeUnits(state, [unit("x", { type: "poll" }, "zz")], recorded)).toBeNull();
    expect(collectBlocks(state.doc, recorded)).toEqual([]);
  });
});
