import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import type { Result } from "@/lib/core/result";
import type { SavedDraft, Unit } from "@/lib/drafts/model";
import { DraftSync, type SyncInput, type SyncState } from "./draft-sync";
import { Journal } from "./journal";

const refusal = (code: "unauthenticated" | "invalid" | "conflict", say: string, fields = {}): Result<SavedDraft> => ({
  ...{ ok: false, code, say, fields },
  typed: {},
});

/** A server in small: units with etags, each operation once. What lib/drafts does of it is tested there. */
class Server {
  readonly units = new Map<string, Unit>();
  readonly known = new Map<string, string>();
  received: SyncInput[] = [];
  answer: "well" | "nothing" | "lost" | Result<SavedDraft> = "well";
  seq = 1;

  send = async (input: SyncInput): Promise<Result<SavedDraft>> => {
    this.received.push(structuredClone(input));
    if (this.answer === "nothing") throw new TypeError("Failed to fetch");
    if (typeof this.answer === "object") return this.answer;
    const results = input.ops.map(({ opId, unitId, kind, doc }) => {
      const etag = this.known.get(opId) ?? `e${++this.seq}`;
      if (!this.known.has(opId))
        this.units.set(unitId, { unitId, kind, doc, etag, position: "", isDeleted: doc === null });
      this.known.set(opId, etag);
      return { opId, etag, result: "applied" as const };
    });
    if (this.answer === "lost") throw new TypeError("Failed to fetch");
    const value = { seq: this.seq, results, changed: [], conflicts: [], people: [], canWrite: true, why: "" };
    return { ok: true, say: "", value };
  };
}

let n = 0;
function device(server: Server, journal = new Journal(`j${++n}`), windowId = "w1") {
  const states: SyncState[] = [];
  let ops = 0;
  const sync = new DraftSync(
    {
      ...{ articleId: "a1", userId: "u1", windowId, journal, send: server.send },
      newOpId: () => `${windowId}-${++ops}`,
      now: () => ++ops,
      isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      apply: () => new Set(),
      collect: () => undefined,
      whereIs: () => null,
      onState: (state) => states.push(state),
    },
    { seq: 1, units: [], state: {} },
  );
  return { sync, journal, states };
}

const title = (doc: string) => [{ unitId: "field:title", kind: "field" as const, doc, position: null }];

test("a change stands in the journal before it goes over the network", async () => {
  const server = new Server();
  const { sync, journal } = device(server);
  let before: unknown[] = [];
  const { send } = server;
  server.send = async (input) => {
    before = await journal.opsOf("a1", "u1");
    return send(input);
  };
  const again = device(server, journal).sync;
  again.edit(title("Đò"));
  await again.now();
  expect(before).toMatchObject([{ doc: "Đò", isSent: true }]);
  expect(await journal.opsOf("a1", "u1")).toEqual([]);
  sync.stop();
  again.stop();
});

test("without a network it is kept, and says so", async () => {
  const server = new Server();
  server.answer = "nothing";
  const { sync, journal } = device(server);
  sync.edit(title("Đò"));
  await sync.now();
  expect(sync.state).toMatchObject({ network: "offline", isKept: true, unsent: 1 });
  expect(await journal.opsOf("a1", "u1")).toMatchObject([{ doc: "Đò" }]);
  server.answer = "well";
  await sync.now();
  expect(sync.state).toMatchObject({ network: "saved", unsent: 0 });
  sync.stop();
});

test("an answer that got lost: the same operation again, and the server keeps one", async () => {
  const server = new Server();
  const { sync } = device(server);
  server.answer = "lost";
  sync.edit(title("Đò"));
  await sync.now();
  sync.edit(title("Đò ngang"));
  server.answer = "well";
  await sync.settle();
  expect(server.received.flatMap(({ ops }) => ops).map(({ doc }) => doc)).toEqual(["Đò", "Đò", "Đò ngang"]);
  expect(server.known.size).toBe(2);
  expect(server.units.get("field:title")?.doc).toBe("Đò ngang");
  sync.stop();
});

test("the sign-in ran out: the journal keeps it, and sends it when it is back", async () => {
  const server = new Server();
  const { sync, journal } = device(server);
  server.answer = refusal("unauthenticated", "Phiên đăng nhập đã hết.");
  sync.edit(title("Đò"));
  await sync.now();
  expect(sync.state.network).toBe("signed-out");
  expect(await journal.opsOf("a1", "u1")).toHaveLength(1);
  server.answer = "well";
  await sync.now();
  expect(server.units.get("field:title")?.doc).toBe("Đò");
  sync.stop();
});

test("the tab died: another window of the same person sends what it left", async () => {
  const server = new Server();
  server.answer = "nothing";
  const dead = device(server);
  dead.sync.edit(title("Chữ viết dở"));
  await dead.sync.kept();
  dead.sync.stop();

  server.answer = "well";
  const next = device(server, dead.journal, "w2");
  next.sync.adopt(await dead.journal.opsOf("a1", "u1"));
  await next.sync.settle();
  expect(server.units.get("field:title")?.doc).toBe("Chữ viết dở");
  expect(await dead.journal.opsOf("a1", "u1")).toEqual([]);
  next.sync.stop();
});

test("who may no longer write keeps what is unsent, and it goes when he may again", async () => {
  const server = new Server();
  const { sync, journal } = device(server);
  server.answer = refusal("conflict", "Bà Bông đang sửa bài này.");
  sync.edit(title("Đò"));
  await sync.now();
  expect(sync.state).toMatchObject({ canWrite: false, why: "Bà Bông đang sửa bài này.", unsent: 1 });
  server.answer = "well";
  await sync.now();
  expect(server.received.at(-1)?.ops).toEqual([]);
  await sync.now();
  expect(server.units.get("field:title")?.doc).toBe("Đò");
  expect(await journal.opsOf("a1", "u1")).toEqual([]);
  sync.stop();
});

test("one wrong change does not hold up the others", async () => {
  const server = new Server();
  const { sync } = device(server);
  sync.edit([...title("sai"), { unitId: "field:sapo", kind: "field", doc: "Sapo", position: null }]);
  const [wrong] = sync.queue.ops;
  server.answer = refusal("invalid", "Tiêu đề quá dài để lưu.", { [wrong?.opId ?? ""]: "Tiêu đề quá dài để lưu." });
  await sync.now();
  server.answer = "well";
  await sync.now();
  expect(server.units.get("field:sapo")?.doc).toBe("Sapo");
  expect(server.units.has("field:title")).toBe(false);
  sync.edit(title("đúng"));
  await sync.now();
  expect(server.units.get("field:title")?.doc).toBe("đúng");
  sync.stop();
});

test("a device whose journal fails says so, and still sends", async () => {
  const server = new Server();
  const quiet = vi.spyOn(console, "error").mockReturnValue();
  const broken = { write: async () => Promise.reject(new Error("quota")) };
  const { sync } = device(server, broken as unknown as Journal);
  sync.edit(title("Đò"));
  await sync.now();
  expect(sync.state).toMatchObject({ isJournalBroken: true, unsent: 0 });
  quiet.mockRestore();
  sync.stop();
});

test("the journal of one person is not read by another on the same device", async () => {
  const server = new Server();
  server.answer = "nothing";
  const { sync, journal } = device(server);
  sync.edit(title("Của tôi"));
  await sync.kept();
  expect(await journal.opsOf("a1", "u2")).toEqual([]);
  expect(await journal.opsOfUser("u2")).toEqual([]);
  expect(await journal.opsOfUser("u1")).toHaveLength(1);
  sync.stop();
});
