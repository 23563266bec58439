import { afterEach, describe, expect, test } from "vitest";
import { announce, changesSince, forgetOldChanges, lastChangeSeq } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import type { ChangeSource } from "./changes";
import { FakeChanges, until } from "./front.fixture";
import { Invalidation } from "./invalidation";
import { TagHistory } from "./tag-history";

const stops: Invalidation[] = [];
afterEach(() => stops.splice(0).forEach((it) => it.stop()));

function follow(source: ChangeSource, pollMs = 20, checkLastMs = 5000) {
  const heard: { tags: readonly string[]; seq: number }[] = [];
  const errors: unknown[] = [];
  const count = { resets: 0 };
  const invalidation = new Invalidation({
    source,
    pollMs,
    checkLastMs,
    onChange: (tags, seq) => void heard.push({ tags: [...tags], seq }),
    onReset: () => void count.resets++,
    onError: (error) => void errors.push(error),
  });
  stops.push(invalidation);
  return { invalidation, heard, errors, count };
}

describe("on the paper's database", () => {
  useDatabase();
  const source: ChangeSource = {
    changesSince: (seq) => changesSince(systemContext("test").db, seq),
    lastChangeSeq: () => lastChangeSeq(systemContext("test").db),
  };
  const publish = (...tags: string[]) => atomically(systemContext("test"), (ctx) => announce(ctx, tags));

  test("what is announced in a transaction is heard once, in order; what is rolled back is not heard", async () => {
    await publish("before");
    const { invalidation, heard } = follow(source);
    await invalidation.start();
    await publish("a", "b");
    await expect(
      atomically(systemContext("test"), async (ctx) => {
        await announce(ctx, ["never"]);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await Promise.all(Array.from({ length: 50 }, (_, i) => publish(`t${i}`)));
    await until(() => invalidation.seq === 52);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const tags = heard.flatMap((it) => it.tags);
    expect(tags.slice(0, 2)).toEqual(["a", "b"]);
    expect(new Set(tags.slice(2))).toEqual(new Set(Array.from({ length: 50 }, (_, i) => `t${i}`)));
    expect(tags).toHaveLength(52);
  });

  test("forgetting old changes disturbs nobody who has read them", async () => {
    const { invalidation, count } = follow(source);
    await invalidation.start();
    await atomically({ ...systemContext("test"), now: new Date(Date.now() + 2 * 86_400_000) }, (ctx) =>
      forgetOldChanges(ctx),
    );
    await publish("after");
    await invalidation.kick();
    expect(count.resets).toBe(1);
  });
});

test("a thousand changes between two readings are all heard", async () => {
  const changes = new FakeChanges();
  const { invalidation, heard } = follow(changes, 60_000);
  await invalidation.start();
  for (let i = 0; i < 3500; i++) changes.announce(`t${i}`);
  await invalidation.kick();
  expect(heard.flatMap((it) => it.tags)).toHaveLength(3500);
});

test("a start after many changes begins at the last of them", async () => {
  const changes = new FakeChanges();
  for (let i = 0; i < 9000; i++) changes.announce(`t${i}`);
  const { invalidation, count } = follow(changes, 60_000);
  await invalidation.start();
  expect([invalidation.seq, count.resets]).toEqual([9000, 1]);
  expect(invalidation.changedSince(["t8999"], 8999)).toBe(true);
  expect(invalidation.changedSince(["t8999"], 9000)).toBe(false);
  expect(invalidation.changedSince(["never"], 8000)).toBe(false);
  expect(invalidation.changedSince(["never"], 100)).toBe(true);
});

test("a kick during a reading is followed by another reading", async () => {
  const changes = new FakeChanges();
  const slow = Promise.withResolvers<void>();
  let isSlow = false;
  const { invalidation, heard } = follow(
    {
      lastChangeSeq: () => changes.lastChangeSeq(),
      async changesSince(seq) {
        const rows = await changes.changesSince(seq);
        if (isSlow) await slow.promise;
        return rows;
      },
    },
    60_000,
  );
  await invalidation.start();
  isSlow = true;
  const first = invalidation.kick();
  await new Promise((resolve) => setTimeout(resolve, 20));
  changes.announce("late");
  const second = invalidation.kick();
  slow.resolve();
  expect(invalidation.isTrusted(Date.now())).toBe(false);
  await Promise.all([first, second]);
  expect(heard).toEqual([{ tags: ["late"], seq: 1 }]);
  expect(invalidation.isTrusted(Date.now())).toBe(true);
});

test("a database restored from an older copy empties the memory", async () => {
  const changes = new FakeChanges();
  for (let i = 0; i < 10; i++) changes.announce("x");
  const { invalidation, count } = follow(changes, 20, 40);
  await invalidation.start();
  changes.rows.length = 4;
  await until(() => invalidation.seq === 4);
  expect(count.resets).toBe(2);
});

test("a database that does not answer makes nobody wait long, and is asked again", async () => {
  const changes = new FakeChanges();
  const { invalidation, errors } = follow(changes);
  await invalidation.start();
  changes.isAway = true;
  await until(() => errors.length > 1);
  expect(await invalidation.ensure()).toBe(true);
  await until(() => !invalidation.isTrusted(Date.now()), 2000);
  expect(await invalidation.ensure()).toBe(false);
  changes.isAway = false;
  await until(() => invalidation.isTrusted(Date.now()));
});

test("the history of tags is bounded and never says unchanged of what it has forgotten", () => {
  const history = new TagHistory();
  history.reset(0);
  for (let seq = 1; seq <= 60_000; seq++) history.note([`t${seq}`], seq);
  expect(history.changedSince(["t1"], 0)).toBe(true);
  expect(history.changedSince(["never"], 9_999)).toBe(true);
  expect(history.changedSince(["never"], 10_000)).toBe(false);
  expect(history.changedSince(["t60000"], 59_999)).toBe(true);
});
