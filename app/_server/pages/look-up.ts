import { z } from "zod";
import type { Found } from "@/components/drafts/editor-actions";
import { titlesLike } from "@/lib/articles/queries/search";
import type { Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { shortDate } from "@/lib/text/dates";
import { searchAuthors, searchPeople, searchSeries, searchTopics } from "@/lib/topics/finding";
import { TOPIC_KIND_LABELS } from "@/lib/topics/model";

const LookUp = z.object({
  kind: z.enum(["person", "author", "topic", "series", "article"]),
  words: z.string().trim().max(200),
});

const MOST = 10;

/** What the editor's search fields offer while one types: people, pen names, topics, series, published articles. */
export async function lookUpNames(ctx: Context, raw: z.input<typeof LookUp>): Promise<Found[]> {
  const { kind, words } = parse(LookUp, raw);
  switch (kind) {
    case "person":
      return (await searchPeople(ctx, words, MOST)).map((person) => ({
        id: person.id,
        name: person.fullName,
        note: [person.position, person.organisation].filter(Boolean).join(", "),
        person,
      }));
    case "author":
      return (await searchAuthors(ctx, words, MOST)).map(({ id, penName }) => ({ id, name: penName, note: "" }));
    case "topic":
      return (await searchTopics(ctx, words, MOST))
        .filter(({ isEnded }) => !isEnded)
        .map(({ id, name, kind: of }) => ({ id, name, note: TOPIC_KIND_LABELS[of] }));
    case "series":
      return (await searchSeries(ctx, words, MOST)).map(({ id, title }) => ({ id, name: title, note: "" }));
    case "article":
      return (await titlesLike(ctx, words, MOST)).map(({ id, title, publishedAt }) => ({
        id,
        name: title,
        note: shortDate(publishedAt),
      }));
  }
}
