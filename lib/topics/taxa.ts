import { and, asc, desc, eq, gt, inArray, isNull, lt, or } from "drizzle-orm";
import { authors, mergedIds, merges, people, series, slugRedirects, topicAliases, topics, users } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { contentHash } from "@/lib/core/canonical";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { isoVn } from "@/lib/text/dates";
import { searchAuthors, searchPeople, searchSeries, searchTopics } from "./finding";
import { TAXON_TABLES } from "./internal/slugs";
import { TOPIC_KIND_LABELS, type TaxonDetail, type TaxonKind, type TaxonRow } from "./model";
import { stands } from "./queries";

export const TAXA_PER_PAGE = 50;
const MOST_FOUND = 50;
const MOST_SHOWN = 100;

type Listed = Exclude<TaxonKind, "section">;
type TaxaPage = { rows: TaxonRow[]; next: string | null };

/** Those in whose names the words stand; without words all of them, a page after another by a key. */
export async function taxaPage(
  ctx: Context,
  kind: Listed,
  { q, after }: { q: string; after: string | null },
): Promise<TaxaPage> {
  authorize(ctx, "taxonomy.manage");
  if (q.trim() !== "") return { rows: await found(ctx, kind, q), next: null };
  const rows = await page(ctx, kind, after);
  const last = rows.length > TAXA_PER_PAGE ? rows[TAXA_PER_PAGE - 1] : undefined;
  return { rows: rows.slice(0, TAXA_PER_PAGE).map(({ key: _, ...row }) => row), next: last ? last.key : null };
}

export async function found(ctx: Context, kind: Listed, q: string): Promise<TaxonRow[]> {
  switch (kind) {
    case "topic":
      return (await searchTopics(ctx, q, MOST_FOUND)).map(({ id, name, slug, kind: of, isEnded }) => ({
        id,
        name,
        slug,
        note: TOPIC_KIND_LABELS[of] + (isEnded ? ", đã dừng" : ""),
      }));
    case "person":
      return (await searchPeople(ctx, q, MOST_FOUND)).map(({ id, fullName, slug, position, organisation }) => ({
        id,
        name: fullName,
        slug,
        note: [position, organisation].filter(Boolean).join(", "),
      }));
    case "author":
      return (await searchAuthors(ctx, q, MOST_FOUND)).map((it) => ({
        id: it.id,
        name: it.penName,
        slug: it.slug,
        note: "",
      }));
    case "series":
      return (await searchSeries(ctx, q, MOST_FOUND)).map((it) => ({
        id: it.id,
        name: it.title,
        slug: it.slug,
        note: "",
      }));
  }
}

type Keyed = TaxonRow & { key: string };

async function page(ctx: Context, kind: Listed, after: string | null): Promise<Keyed[]> {
  const most = TAXA_PER_PAGE + 1;
  if (kind === "series") {
    const rows = await ctx.db
      .select({ id: series.id, name: series.title, slug: series.slug })
      .from(series)
      .where(and(stands(ctx, series.id), ...(after ? [lt(series.id, after)] : [])))
      .orderBy(desc(series.id))
      .limit(most);
    return rows.map((row) => ({ ...row, note: "", key: row.id }));
  }
  // The order of Vietnamese names, then the id: a key that no two have.
  const [sort = "", id = ""] = (after ?? "").split("~");
  if (kind === "topic") {
    const rows = await ctx.db
      .select({ id: topics.id, name: topics.name, slug: topics.slug, of: topics.kind, sort: topics.sortKey })
      .from(topics)
      .where(
        and(stands(ctx, topics.id), or(gt(topics.sortKey, sort), and(eq(topics.sortKey, sort), gt(topics.id, id)))),
      )
      .orderBy(asc(topics.sortKey), asc(topics.id))
      .limit(most);
    return rows.map(({ of, sort: key, ...row }) => ({
      ...row,
      note: TOPIC_KIND_LABELS[of],
      key: `${key}~${row.id}`,
    }));
  }
  if (kind === "person") {
    const rows = await ctx.db
      .select({
        id: people.id,
        name: people.fullName,
        slug: people.slug,
        position: people.position,
        organisation: people.organisation,
        sort: people.sortKey,
      })
      .from(people)
      .where(
        and(stands(ctx, people.id), or(gt(people.sortKey, sort), and(eq(people.sortKey, sort), gt(people.id, id)))),
      )
      .orderBy(asc(people.sortKey), asc(people.id))
      .limit(most);
    return rows.map(({ position, organisation, sort: key, ...row }) => ({
      ...row,
      note: [position, organisation].filter(Boolean).join(", "),
      key: `${key}~${row.id}`,
    }));
  }
  // Authors are as many as the paper has had writers: no index is needed to sort them, and the most are cut off.
  const rows = await ctx.db
    .select({ id: authors.id, name: authors.penName, slug: authors.slug, sort: authors.sortKey })
    .from(authors)
    .where(
      and(stands(ctx, authors.id), or(gt(authors.sortKey, sort), and(eq(authors.sortKey, sort), gt(authors.id, id)))),
    )
    .orderBy(asc(authors.sortKey), asc(authors.id))
    .limit(most);
  return rows.map(({ sort: key, ...row }) => ({ ...row, note: "", key: `${key}~${row.id}` }));
}

/** What a form shows of one of them, merged or standing. */
export async function taxonDetail(ctx: Context | WriteContext, kind: TaxonKind, id: string): Promise<TaxonDetail> {
  authorize(ctx, "taxonomy.manage");
  const { name, slug, fields } = await fieldsOf(ctx, kind, id);
  const oldSlugs = await ctx.db
    .select({ slug: slugRedirects.oldSlug })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.targetId, id)))
    .limit(MOST_SHOWN);
  const [into] = await ctx.db.select({ id: mergedIds.survivorId }).from(mergedIds).where(eq(mergedIds.id, id)).limit(1);
  return {
    kind,
    id,
    name,
    slug,
    fields,
    version: contentHash({ name, slug, fields }),
    oldSlugs: oldSlugs.map((row) => row.slug),
    merged: await mergedHere(ctx, id),
    mergedInto: into ? { id: into.id, name: (await fieldsOf(ctx, kind, into.id)).name } : null,
  };
}

async function mergedHere(ctx: Context | WriteContext, id: string): Promise<TaxonDetail["merged"]> {
  const ids = await ctx.db
    .select({ id: mergedIds.id })
    .from(mergedIds)
    .where(eq(mergedIds.survivorId, id))
    .limit(MOST_SHOWN);
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({ mergeId: merges.id, snapshot: merges.snapshot, at: merges.at })
    .from(merges)
    .where(
      and(
        isNull(merges.undoneAt),
        inArray(
          merges.fromId,
          ids.map((row) => row.id),
        ),
      ),
    )
    .orderBy(desc(merges.at))
    .limit(MOST_SHOWN);
  return rows.map(({ mergeId, snapshot, at }) => ({ mergeId, at, name: nameIn(snapshot["from"]) }));
}

function nameIn(value: unknown): string {
  return value !== null && typeof value === "object" && "name" in value ? String(value.name) : "";
}

async function fieldsOf(
  ctx: Context | WriteContext,
  kind: TaxonKind,
  id: string,
): Promise<Pick<TaxonDetail, "name" | "slug" | "fields">> {
  const [row] = await ctx.db.select().from(TAXON_TABLES[kind]).where(eq(TAXON_TABLES[kind].id, id)).limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy mục này.");
  const { slug } = row;
  if ("fullName" in row) {
    const { fullName: name, honorific, academic, position, organisation, bio: description, portraitId } = row;
    const fields = { honorific, academic, position, organisation, description, portraitId: portraitId ?? "" };
    return { name, slug, fields };
  }
  if ("penName" in row) {
    const { penName: name, bio: description, portraitId, userId } = row;
    const [user] = userId
      ? await ctx.db.select({ email: users.email }).from(users).where(eq(users.id, userId)).limit(1)
      : [];
    return { name, slug, fields: { description, portraitId: portraitId ?? "", userEmail: user?.email ?? "" } };
  }
  if ("title" in row) return { name: row.title, slug, fields: { description: row.description } };
  if ("validFrom" in row) {
    const aliases = await ctx.db
      .select({ alias: topicAliases.alias })
      .from(topicAliases)
      .where(eq(topicAliases.topicId, id))
      .orderBy(asc(topicAliases.aliasKey))
      .limit(60);
    const { name, description, validFrom, validTo, kind: of } = row;
    const fields = {
      kind: of,
      description,
      aliases: aliases
        .map((it) => it.alias)
        .filter((alias) => alias !== name)
        .join("\n"),
      validFrom: dayOf(validFrom),
      validTo: dayOf(validTo),
    };
    return { name, slug, fields };
  }
  return { name: row.name, slug, fields: { description: row.description, parentId: row.parentId ?? "" } };
}

function dayOf(at: Date | null): string {
  return at ? isoVn(at).slice(0, 10) : "";
}
