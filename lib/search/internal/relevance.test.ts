import fc from "fast-check";
import { expect, test } from "vitest";
import { searchIndex } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, paragraph } from "@/lib/testing/factories";
import { narrowing } from "./narrowing";
import { parseQuery } from "./parse-query";
import { allOf, ranksOf } from "./plan";
import { byRelevance } from "./relevance";
import { findWithin } from "./windows";

useDatabase();

const SYLLABLES = ["ma", "má", "mạ", "la", "lá"];
const words = (most: number) => fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: most });
const sentence = (most: number) => words(most).map((it) => it.join(" "));
const quoted = fc.tuple(sentence(2), sentence(3)).map(([loose, phrase]) => `${loose} "${phrase}"`);

test("what wider matches rule out changes no order: it is that of every rank looked for alone", async () => {
  const articles = fc.array(fc.record({ title: sentence(4), sapo: sentence(4), body: sentence(12) }), {
    minLength: 1,
    maxLength: 4,
  });
  const queries = fc.array(fc.oneof(sentence(5), quoted), { minLength: 3, maxLength: 6 });
  let day = 0;
  await fc.assert(
    fc.asyncProperty(articles, queries, async (written, asked) => {
      for (const { title, sapo, body } of written) {
        const content = { title, sapo, body: { type: "doc" as const, content: [paragraph(body)] } };
        await makeArticle(content, new Date(Date.UTC(2020, 0, ++day, 3)));
      }
      for (const text of asked) await compare(text);
    }),
    { numRuns: 20 },
  );
});

async function compare(text: string): Promise<void> {
  const ctx = systemContext("test");
  const parsed = parseQuery(text);
  const all = allOf(parsed.terms, () => []);
  const ranks = ranksOf(parsed, all);
  const narrow = narrowing({ text });
  const newest = await findWithin(ctx, narrow({ in: "body", query: all, limit: 1001 }), Infinity);
  const alone: number[] = [];
  for (const { in: place, query, within } of ranks) {
    const ids = await searchIndex.find(ctx.db, narrow({ in: place, query, limit: 1001 }));
    const wider = within
      ? await searchIndex.find(ctx.db, narrow({ in: within.in, query: within.query, limit: 1001 }))
      : newest.ids;
    expect(wider, `${text}: ${JSON.stringify(query)}`).toEqual(expect.arrayContaining(ids));
    alone.push(...ids);
  }
  const ordered = [...new Set([...alone, ...newest.ids])];
  for (const count of [1, 3, 1001]) {
    const found = await byRelevance(ctx, ranks, newest, count, narrow);
    expect(found.slice(0, count), text).toEqual(ordered.slice(0, count));
  }
}
