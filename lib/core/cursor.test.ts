import fc from "fast-check";
import { expect, test } from "vitest";
import { openCursor, timeCursor } from "./cursor";
import { newId } from "./ids";

test("a cursor opens as it was made, and nothing else opens", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }), (at) => {
      const cursor = { at, id: newId() };
      expect(openCursor(timeCursor(cursor))).toEqual(cursor);
    }),
  );
  for (const text of ["", ".", "abc", "abc.", ".id", "A.b", "1.2.3", "1' or 1=1", `${"z".repeat(11)}.a`])
    expect(() => openCursor(text), text).toThrow("Địa chỉ");
});
