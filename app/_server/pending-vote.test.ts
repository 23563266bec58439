import { expect, test } from "vitest";
import { openVote, sealVote } from "./pending-vote";

const now = new Date("2026-11-22T03:00:00Z");
const vote = { articleId: "a", level: 4, readerId: "r" } as const;
const sealed = sealVote(vote, now);

test("a pending vote opens for its reader, its article and its ten minutes alone", () => {
  expect(openVote(sealed, "a", "r", now)).toBe(4);
  expect(openVote(sealed, "b", "r", now)).toBeNull();
  expect(openVote(sealed, "a", "other", now)).toBeNull();
  expect(openVote(sealed, "a", "r", new Date(now.getTime() + 10 * 60_000))).toBeNull();
});

test("a pending vote cannot be altered or made up", () => {
  expect(openVote(sealed.replace(/^4/, "5"), "a", "r", now)).toBeNull();
  for (const forged of ["", "4", "4.zzzzzzzz", "4.zzzzzzzzz.", "9.zzzzzzzzz.x", "4.zzzzzzzzz.x", `${sealed}x`]) {
    expect(openVote(forged, "a", "r", now)).toBeNull();
  }
});
