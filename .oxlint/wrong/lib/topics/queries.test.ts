import { expect, test } from "vitest";

test.only("alone", () => { // reported: no-focused-tests
  expect(1).toBe(1);
});
