import { describe, expect, test } from "vitest";
import type { Unit } from "@/lib/drafts/model";
import { OpQueue } from "./op-queue";

const owner = { articleId: "a1", windowId: "w1", userId: "u1" };
const edit = (unitId: string, doc: unknown) => ({ unitId, kind: "field" as const, doc, position: null });
const unit = (unitId: string, doc: unknown, etag: string): Unit => ({
  ...{ unitId, doc, etag },
  kind: "field",
  position: "",
  isDeleted: false,
});

function queue() {
  let n = 0;
  const made = new OpQueue(
    owner,
    () => `op${++n}`,
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  made.heads.set("t", "e0");
  return made;
}

describe("what was typed before it is sent", () => {
  test("is one operation, with the last words, made on what the server had", () => {
    const q = queue();
    q.add(edit("t", "Đ"), 1);
    q.add(edit("t", "Đò"), 2);
    expect(q.batch()).toMatchObject([{ opId: "op1", doc: "Đò", base: "e0", isSent: false }]);
  });

  test("what was sent is never changed: what follows waits for its answer", () => {
    const q = queue();
    q.add(edit("t", "Đò"), 1);
    q.markSent(q.batch());
    q.add(edit("t", "Đò ngang"), 2);
    expect(q.batch().map(({ doc }) => doc)).toEqual(["Đò"]);
    expect(q.last("t")).toMatchObject({ opId: "op2", after: "op1", doc: "Đò ngang" });
  });

  test("the answer's etag is what the next is made on", () => {
    const q = queue();
    q.add(edit("t", "Đò"), 1);
    q.markSent(q.batch());
    q.add(edit("t", "Đò ngang"), 2);
    const { put, remove } = q.answered([{ opId: "op1", result: "applied", etag: "e1" }], []);
    expect(remove).toEqual(["op1"]);
    expect(put).toMatchObject([{ opId: "op2", base: "e1", after: null }]);
    q.answered([{ opId: "op2", result: "applied", etag: "e2" }], []);
    expect(q.heads.get("t")).toBe("e2");
    expect(q.ops).toEqual([]);
  });

  test("where somebody else's words were merged in, the next is made on the old base, so that they are merged again", () => {
    const q = queue();
    q.add(edit("t", "Đò"), 1);
    q.markSent(q.batch());
    q.add(edit("t", "Đò ngang"), 2);
    q.answered([{ opId: "op1", result: "applied", etag: "e1" }], [unit("t", "Bến Đò", "e1")]);
    expect(q.last("t")).toMatchObject({ base: "e0" });
  });

  test("a unit that comes back as it was sent was not merged", () => {
    const q = queue();
    q.add(edit("t", "Đò"), 1);
    q.markSent(q.batch());
    q.add(edit("t", "Đò ngang"), 2);
    q.answered([{ opId: "op1", result: "applied", etag: "e1" }], [unit("t", "Đò", "e1")]);
    expect(q.last("t")).toMatchObject({ base: "e1" });
  });

  test("after a conflict one writes on in the copy", () => {
    const q = queue();
    q.add(edit("t", "Đò"), 1);
    q.markSent(q.batch());
    q.add(edit("t", "Đò ngang"), 2);
    q.answered([{ opId: "op1", result: "conflict", etag: "copy1" }], [unit("t", "Khác", "e9")]);
    expect(q.last("t")).toMatchObject({ base: "copy1" });
  });
});

test("what was refused waits until it is mended, and the others go", () => {
  const q = queue();
  q.add(edit("t", "quá dài"), 1);
  q.add(edit("s", "sapo"), 1);
  const batch = q.batch();
  q.markSent(batch);
  q.refused(["op1"], batch);
  expect(q.batch().map(({ unitId }) => unitId)).toEqual(["s"]);
  q.add(edit("t", "ngắn"), 2);
  expect(q.batch().map(({ doc }) => doc)).toEqual(["ngắn", "sapo"]);
});

test("what a closed window left goes first, as it is, and what is typed now follows it", () => {
  const old = queue();
  old.add(edit("t", "Đò"), 1);
  const q = queue();
  q.adopt(old.ops.map((op) => ({ ...op, opId: "x1", windowId: "w0" })));
  q.add(edit("t", "Đò ngang"), 2);
  expect(q.batch()).toMatchObject([{ opId: "x1", doc: "Đò", isSent: true }]);
  expect(q.last("t")).toMatchObject({ after: "x1" });
});

test("one request holds no more than the server takes", () => {
  const q = queue();
  for (let i = 0; i < 400; i++) q.add(edit(`u${i}`, "x"), i);
  expect(q.batch().length).toBeLessThanOrEqual(200);
});
