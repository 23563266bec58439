import fc from "fast-check";
import { expect, test } from "vitest";
import { keyBetween, keysBetween } from "./model";

test("a key stands between its neighbours wherever blocks are put in, and never ends in 0", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 300 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const at = place % (keys.length + 1);
        const key = keyBetween(keys[at - 1] ?? null, keys[at] ?? null);
        expect(key).toMatch(/^[0-9A-Za-z]{0,399}[1-9A-Za-z]$/);
        keys.splice(at, 0, key);
      }
      expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)));
    }),
  );
});

test("many keys between two stand in order between them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.boolean(), (n, hasFirst, hasLast) => {
      const [a, b] = [hasFirst ? "G" : null, hasLast ? "H" : null];
      const keys = [...(a === null ? [] : [a]), ...keysBetween(a, b, n), ...(b === null ? [] : [b])];
      expect(keys).toEqual([...new Set(keys)].toSorted((x, y) => (x < y ? -1 : 1)));
      expect(keys).toHaveLength(n + Number(hasFirst) + Number(hasLast));
    }),
  );
});

test("two thousand paragraphs written one behind the other, or one before the other, keep short keys", () => {
  const behind = keysBetween(null, null, 2000);
  expect(Math.max(...behind.map((key) => key.length))).toBeLessThanOrEqual(5);
  let first: string | null = null;
  for (let i = 0; i < 2000; i += 1) first = keyBetween(null, first);
  expect(first?.length).toBeLessThanOrEqual(5);
});

test("there is no key between a place and itself", () => {
  expect(() => keyBetween("V", "V")).toThrow("no key");
});
