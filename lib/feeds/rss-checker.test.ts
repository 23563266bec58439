import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { complaints } from "./validate.fixture";

/** Cases of the W3C feed validator; each says in a comment what its own checker must find in it. */
const CASES = path.resolve("../shared/data/feeds");

/** Expectations that are advice, or of formats and modules that this paper does not write. */
const NOT_OURS =
  /ContainsHTML|SecurityRisk|DuplicateSemantics|DuplicateItemSemantics|DuplicateDescriptionSemantics|NotHtml|rss10|Latitude|hit_parade|updateFrequency|skipDays,element:day,value/;

test.skipIf(!existsSync(CASES))("the RSS checker of these tests agrees with the W3C's cases", () => {
  const judged = readdirSync(CASES)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => {
      const xml = readFileSync(path.join(CASES, name), "utf8");
      const expected = /Expect:\s*(\S+)/.exec(xml)?.[1] ?? "";
      return { name, expected, isOurs: !NOT_OURS.test(name + expected), found: complaints("rss", xml) };
    })
    .filter((it) => it.isOurs);

  const isRight = (expected: string) => /^(!|Valid)/.test(expected);
  const disagreements = judged.filter((it) => isRight(it.expected) !== (it.found.length === 0));
  expect(disagreements.map(({ name, expected, found }) => ({ name, expected, found }))).toEqual([]);
  expect(judged.filter((it) => isRight(it.expected)).length).toBeGreaterThan(9);
  expect(judged.filter((it) => !isRight(it.expected)).length).toBeGreaterThan(9);
});
