import { inArray } from "drizzle-orm";
import { articles, authors, media, people, sections, series, topics } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";

type Read = { opId: string; unitId: string; doc: unknown };

const TABLES = { sections, topics, authors, people, series, articles, media } as const;
type Of = keyof typeof TABLES;

const GONE: Record<Of, string> = {
  sections: "Chuyên mục này không còn nữa.",
  topics: "Có chủ đề không còn nữa.",
  authors: "Có tác giả không còn nữa.",
  people: "Có nhân vật không còn nữa.",
  series: "Loạt bài này không còn nữa.",
  articles: "Có tin liên quan không còn nữa.",
  media: "Có ảnh không còn trong kho ảnh.",
};

/** Operations that name what does not exist, with the reason: opId → words. */
export async function foreignReferences(
  ctx: Context | WriteContext,
  ops: readonly Read[],
): Promise<Record<string, string>> {
  const named = ops.flatMap((op) => namedIn(op.unitId, op.doc).map((name) => ({ ...name, opId: op.opId })));
  const refused: Record<string, string> = {};
  for (const of of Object.keys(TABLES) as Of[]) {
    const here = named.filter((name) => name.of === of);
    const ids = [...new Set(here.map(({ id }) => id))];
    if (ids.length === 0) continue;
    const table = TABLES[of];
    const found = await ctx.db.select({ id: table.id }).from(table).where(inArray(table.id, ids)).limit(ids.length);
    const known = new Set(found.map(({ id }) => id));
    for (const { id, opId } of here) if (!known.has(id)) refused[opId] ??= GONE[of];
  }
  return refused;
}

const NAMES_OF_FIELDS: Record<string, { of: Of; key: string | null }> = {
  "field:sectionId": { of: "sections", key: null },
  "field:topicIds": { of: "topics", key: null },
  "field:relatedIds": { of: "articles", key: null },
  "field:byline": { of: "authors", key: "authorId" },
  "field:speakers": { of: "people", key: "personId" },
  "field:series": { of: "series", key: "seriesId" },
  "field:lead": { of: "media", key: "mediaId" },
};

function namedIn(unitId: string, doc: unknown): { of: Of; id: string }[] {
  if (!unitId.startsWith("field:")) return mediaIn(doc).map((id) => ({ of: "media", id }));
  const names = NAMES_OF_FIELDS[unitId];
  if (!names) return [];
  return (Array.isArray(doc) ? doc : [doc]).flatMap((item: unknown) => {
    const id = names.key === null ? item : valueAt(item, names.key);
    return typeof id === "string" && id !== "" ? [{ of: names.of, id }] : [];
  });
}

/** Pictures anywhere inside a block. */
export function mediaIn(node: unknown): string[] {
  const attrs = valueAt(node, "attrs");
  const own = valueAt(attrs, "mediaId");
  const content = valueAt(node, "content");
  return [...(typeof own === "string" ? [own] : []), ...(Array.isArray(content) ? content.flatMap(mediaIn) : [])];
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
