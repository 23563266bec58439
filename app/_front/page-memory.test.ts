import { expect, test } from "vitest";
import { KeptPage } from "./kept-page";
import { PageMemory } from "./page-memory";

const MB = 1 << 20;

function page(key: string, { bytes = 10_000, tags = ["all"], seq = 1 } = {}): KeptPage {
  return new KeptPage({ key, headers: [], body: Buffer.alloc(bytes), tags, until: Number.POSITIVE_INFINITY, seq }, []);
}

test("ten thousand pages stay within the bound, and the count of bytes is right", () => {
  const memory = new PageMemory(4 * MB);
  for (let i = 0; i < 10_000; i++)
    memory.put(page(`/${i}`, { bytes: 1000 + (i % 97) * 100, tags: ["all", `t:${i % 50}`] }));
  expect(memory.bytes).toBeLessThanOrEqual(4 * MB);
  expect(memory.bytes).toBeGreaterThan(3.9 * MB);
  let counted = 0;
  for (let i = 0; i < 10_000; i++) counted += memory.get(`/${i}`, 1)?.size ?? 0;
  expect(memory.bytes).toBe(counted);
  expect(memory.clear()).toBeGreaterThan(0);
  expect([memory.bytes, memory.entries]).toEqual([0, 0]);
});

test("what is read again survives a crawl of every address", () => {
  const memory = new PageMemory(2 * MB);
  const read = Array.from({ length: 20 }, (_, i) => `/doc/${i}`);
  for (const key of read) memory.put(page(key));
  for (const key of read) memory.get(key, 1);
  for (let i = 0; i < 5000; i++) memory.put(page(`/crawl/${i}`));
  expect(read.filter((key) => memory.get(key, 2))).toEqual(read);
});

test("among what is read again the longest unused goes when all of it is too much", () => {
  const memory = new PageMemory(1 * MB);
  for (let i = 0; i < 300; i++) {
    memory.put(page(`/${i}`));
    memory.get(`/${i}`, i + 1);
  }
  expect(memory.bytes).toBeLessThanOrEqual(1 * MB);
  expect(memory.get("/299", 1000)).toBeDefined();
  expect(memory.get("/0", 1000)).toBeUndefined();
});

test("a page too large for its share is not kept, and the page that it replaces is gone", () => {
  const memory = new PageMemory(1 * MB);
  expect(memory.put(page("/"))).toBe(true);
  expect(memory.put(page("/", { bytes: MB / 4 }))).toBe(false);
  expect([memory.entries, memory.bytes]).toEqual([0, 0]);
});

test("bytes that are made later count", () => {
  const memory = new PageMemory(MB);
  const kept = page("/");
  memory.put(kept);
  const before = memory.bytes;
  kept.put("br", Buffer.alloc(777), "best");
  memory.resize(kept);
  expect(memory.bytes).toBe(before + 777);
  memory.resize(page("/"));
  expect(memory.bytes).toBe(before + 777);
});

test("a purge takes what carries the tag and began before the change; no tag is left behind", () => {
  const memory = new PageMemory(MB);
  memory.put(page("/a", { tags: ["x", "all"], seq: 3 }));
  memory.put(page("/b", { tags: ["x", "y", "all"], seq: 9 }));
  memory.put(page("/c", { tags: ["y", "all"], seq: 3 }));
  expect(memory.purge(["x"], 9)).toBe(1);
  expect([memory.has(page("/a")), memory.get("/a", 1), memory.get("/b", 1)?.source.seq]).toEqual([false, undefined, 9]);
  expect(memory.purge(["all", "y"], 10)).toBe(2);
  expect(memory.purge(["x", "y", "all"], 11)).toBe(0);
});
