import fc from "fast-check";
import { expect, test } from "vitest";
import type { Card } from "@/lib/articles/model";
import { fillHome } from "./home-fill";
import { type Slot, SLOTS } from "./model";

const card = (id: string, hasPicture: boolean) => ({ id, picture: hasPicture ? {} : null }) as Card;
const cards = fc
  .uniqueArray(fc.record({ id: fc.nat(20).map(String), hasPicture: fc.boolean() }), { selector: ({ id }) => id })
  .map((all) => all.map(({ id, hasPicture }) => card(id, hasPicture)));
const hand = fc
  .record({ slots: fc.uniqueArray(fc.constantFrom(...SLOTS)), ids: fc.shuffledSubarray(["a", "b", "c"]) })
  .map(
    ({ slots, ids }) =>
      new Map(slots.slice(0, ids.length).map((slot, i): [Slot, Card] => [slot, card(ids[i] ?? "", false)])),
  );

test("what an editor placed stands there, nothing stands twice, and only the lead does without a picture", () => {
  fc.assert(
    fc.property(hand, cards, (placed, fresh) => {
      const filled = fillHome(placed, fresh);
      for (const [slot, { id }] of placed) expect(filled.get(slot)?.id).toBe(id);
      const ids = [...filled.values()].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const slot of ["second-1", "second-2"] as const)
        if (!placed.has(slot) && filled.has(slot)) expect(filled.get(slot)?.picture).not.toBeNull();
      expect(filled.has("lead")).toBe(placed.has("lead") || fresh.length > 0);
    }),
  );
});

test("the newest with a picture leads; without any, the newest", () => {
  const fresh = [card("1", false), card("2", true), card("3", true)];
  expect([...fillHome(new Map(), fresh)].map(([slot, { id }]) => [slot, id])).toEqual([
    ["lead", "2"],
    ["second-1", "3"],
  ]);
  expect(fillHome(new Map(), [card("1", false)]).get("lead")?.id).toBe("1");
});
