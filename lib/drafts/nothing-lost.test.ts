import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { database, draftConflicts } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, user } from "@/lib/testing/factories";
import { createDraft } from "./commands/create-draft";
import { Device, type Random, randomFrom, wordsIn } from "./device.fixture";
import { blocksInOrder } from "./model";
import { draftView } from "./queries";

useDatabase();

/** Two devices write one article over a line that loses, doubles, delays and reorders. */
async function writeTogether(seed: number, edits: number) {
  const random = randomFrom(seed);
  const author = user("journalist");
  const { articleId } = await createDraft(as(author), { kind: "article", sectionId: await makeSection() });
  const takenAway = new Set<string>();
  const typed: string[] = [];
  const devices = ["a", "b"].map((name) => new Device(name, () => as(author), articleId, random, takenAway));
  const delayed: (() => Promise<unknown>)[] = [];

  for (let i = 0; i < edits; i += 1) {
    const device = devices[random(2)] ?? devices[0];
    const word = device?.edit(`w${i}`) ?? null;
    if (word !== null) typed.push(word);
    if (device && random(3) === 0) await exchange(device, random, delayed);
    if (delayed.length > 0 && random(4) === 0) await delayed.splice(random(delayed.length), 1)[0]?.();
  }
  for (const late of delayed) await late();
  for (let round = 0; round < 6 || devices.some((device) => !device.isClean); round += 1)
    for (const device of devices) device.hear(await device.deliver(device.request()));

  const view = await draftView(as(author), articleId);
  const conflicts = await database().read.select().from(draftConflicts).where(eq(draftConflicts.articleId, articleId));
  const head = blocksInOrder(view.units);
  const kept = new Set([...head, ...conflicts.map(({ copy }) => copy)].flatMap(wordsIn));
  return { articleId, author, devices, typed, takenAway, kept, view, head, conflicts };
}

async function exchange(device: Device, random: Random, delayed: (() => Promise<unknown>)[]): Promise<void> {
  const request = device.request();
  switch (random(8)) {
    case 0:
      return; // The request is lost.
    case 1:
      await device.deliver(request); // The answer is lost.
      return;
    case 2:
      await device.deliver(request); // It comes twice.
      device.hear(await device.deliver(request));
      return;
    case 3:
      delayed.push(() => device.deliver(request)); // It comes late, perhaps after newer ones; its answer is lost.
      return;
    case 4: {
      const both = await Promise.all([device.deliver(request), device.deliver(request)]);
      for (const answer of both) device.hear(answer); // It comes twice at the same time.
      return;
    }
    default:
      device.hear(await device.deliver(request));
  }
}

function lost({ typed, takenAway, kept }: Awaited<ReturnType<typeof writeTogether>>): string[] {
  return typed.filter((word) => !kept.has(word) && !takenAway.has(word));
}

test("two devices, 500 edits, a bad line: every word that nobody took away is in the article or in a copy", async () => {
  for (const seed of [1, 2026]) {
    const it = await writeTogether(seed, 500);
    expect(it.typed.length).toBeGreaterThan(300);
    expect(lost(it)).toEqual([]);
    expect(it.conflicts.length).toBeGreaterThan(0);
  }
}, 300_000);

test("whatever they do: nothing is lost, both see the same in the end, and saying it all again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 5, max: 60 }), async (seed, edits) => {
      const it = await writeTogether(seed, edits);
      expect(lost(it)).toEqual([]);
      const positions = it.head.map(({ position }) => position);
      expect(new Set(positions).size).toBe(positions.length);

      for (const device of it.devices) for (const request of device.sent) await device.deliver(request);
      const again = await draftView(as(it.author), it.articleId);
      expect({ seq: again.seq, units: again.units }).toEqual({ seq: it.view.seq, units: it.view.units });
      expect(again.conflicts).toEqual(it.view.conflicts);
    }),
    { numRuns: 40 },
  );
}, 300_000);

test("in whichever order two edits of a turn arrive, the same words are kept", async () => {
  const sectionId = await makeSection();
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const author = user("journalist");
      const outcomes: string[][] = [];
      for (const order of [
        [0, 1],
        [1, 0],
      ]) {
        const { articleId } = await createDraft(as(author), { kind: "article", sectionId });
        const random = randomFrom(seed);
        const first = new Device("a", () => as(author), articleId, random, new Set());
        first.units.set("p", { words: ["w1", "w2", "w3", "w4", "w5"], etag: null, position: "V", isDeleted: false });
        first.dirty.add("p");
        first.hear(await first.deliver(first.request()));
        const both = ["b", "c"].map((name) => new Device(name, () => as(author), articleId, random, new Set()));
        for (const device of both) device.hear(await device.deliver(device.request()));
        both.forEach((device, n) =>
          device.units.forEach((unit, id) => {
            unit.words.splice(random(6), random(2), `w${n}0`);
            device.dirty.add(id);
          }),
        );
        const requests = both.map((device) => device.request());
        for (const n of order) {
          const request = requests[n];
          if (request) await both[n]?.deliver(request);
        }
        const view = await draftView(as(author), articleId);
        const words = [...view.units, ...view.conflicts.map(({ copy }) => copy)].flatMap(wordsIn);
        outcomes.push([...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1)));
      }
      expect(outcomes[0]).toEqual(outcomes[1]);
    }),
    { numRuns: 15 },
  );
}, 120_000);
