import { expect, test } from "vitest";
import { openAct, sealAct } from "./pending-act";

const NOW = new Date("2026-11-20T10:00:00Z");
const ACT = { act: "like", commentId: "một" } as const;
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test("an act comes back to the reader who was given it, for ten minutes", () => {
  const sealed = sealAct(ACT, "tôi", NOW);
  expect(openAct(sealed, "tôi", later(9))).toEqual(ACT);
  expect(openAct(sealed, "tôi", later(11))).toBeNull();
  expect(openAct(sealed, "người khác", NOW)).toBeNull();
  expect(openAct(sealed, null, NOW)).toBeNull();
});

test("an act that was altered or invented is nothing", () => {
  const sealed = sealAct(ACT, "tôi", NOW);
  expect(openAct(`A${sealed.slice(1)}x`, "tôi", NOW)).toBeNull();
  expect(openAct("", "tôi", NOW)).toBeNull();
  expect(openAct("không phải", "tôi", NOW)).toBeNull();
});
