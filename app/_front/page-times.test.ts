import { expect, test } from "vitest";
import { kindOf } from "./page-times";

test("pages are told by their kind, and nothing that names a person or an article is kept", () => {
  expect(
    ["/", "/bai-viet/chuyen-do-cuoi-12?a=1", "/xem-lai/tOkEn123", "/toa-soan/bai/0192f-aa", "/quan-tri/cai-dat"].map(
      kindOf,
    ),
  ).toEqual(["/", "/bai-viet/…", "/xem-lai/…", "/toa-soan/bai/…", "/quan-tri/cai-dat"]);
});
