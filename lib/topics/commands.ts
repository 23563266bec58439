import { desc, eq, isNull } from "drizzle-orm";
import { authors, isUniqueViolation, people, sections, series, topicAliases, topics } from "@/db/client";
import { authorize, authorizeSomewhere, type Capability } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { fold } from "@/lib/text/fold";
import { isReservedSlug, slugify } from "@/lib/text/slug";
import { nameSortKey, sortKey } from "@/lib/text/sort";
import { CreateAuthor, CreatePerson, CreateSection, CreateSeries, CreateTopic } from "./input";
import { setNameWords } from "./internal/name-words";
import { redirectTarget, requireFreeSlug } from "./internal/slugs";
import type { TaxonKind } from "./model";
import { lockTaxonomy } from "./standing";

/** Each answers the new id. A name whose address is taken is invalid. */
export async function createSection(ctx: Context | WriteContext, raw: CreateSection): Promise<string> {
  const { slug, ...input } = parse(CreateSection, raw);
  return create(ctx, { kind: "section", name: input.name, slug }, async (ctx, own) => {
    const siblings = input.parentId === null ? isNull(sections.parentId) : eq(sections.parentId, input.parentId);
    const [last] = await ctx.db
      .select({ position: sections.position })
      .from(sections)
      .where(siblings)
      .orderBy(desc(sections.position))
      .limit(1);
    await ctx.db.insert(sections).values({ ...own, ...input, position: (last?.position ?? 0) + 1 });
  });
}

export async function createTopic(ctx: Context | WriteContext, raw: CreateTopic): Promise<string> {
  return insertTopic(ctx, raw, "taxonomy.manage");
}

/** For whoever files articles and misses a topic: makes one, and can change none. */
export async function addTopic(
  ctx: Context | WriteContext,
  { name, kind }: Pick<CreateTopic, "name" | "kind">,
): Promise<string> {
  return insertTopic(ctx, { name, kind }, "topic.add");
}

async function insertTopic(ctx: Context | WriteContext, raw: CreateTopic, capability: Capability): Promise<string> {
  const { slug, aliases, ...input } = parse(CreateTopic, raw);
  return create(ctx, { capability, kind: "topic", name: input.name, slug }, async (ctx, own) => {
    await ctx.db.insert(topics).values({ ...own, ...input, sortKey: sortKey(input.name) });
    const named = new Map([input.name, ...aliases].map((alias) => [fold(alias), alias]));
    await ctx.db
      .insert(topicAliases)
      .values([...named].map(([aliasKey, alias]) => ({ aliasKey, alias, topicId: own.id })));
    await setNameWords(ctx, "topic", own.id, [...named.values()]);
  });
}

export async function createSeries(ctx: Context | WriteContext, raw: CreateSeries): Promise<string> {
  const { slug, ...input } = parse(CreateSeries, raw);
  return create(ctx, { kind: "series", name: input.title, slug }, async (ctx, own) => {
    await ctx.db.insert(series).values({ ...own, ...input });
    await setNameWords(ctx, "series", own.id, [input.title]);
  });
}

export async function createPerson(ctx: Context | WriteContext, raw: CreatePerson): Promise<string> {
  return insertPerson(ctx, raw, "taxonomy.manage");
}

/**
 * For whoever writes down a talk and misses who speaks: makes a person, and can change none. Two people may have one
 * name; the second gets an address with a number.
 */
// Not audited: insertPerson does it.
export async function addPerson(
  ctx: Context | WriteContext,
  raw: Omit<CreatePerson, "slug" | "portraitId">,
): Promise<string> {
  authorizeSomewhere(ctx, "person.add");
  const { slug: _, portraitId: __, ...input } = parse(CreatePerson, raw);
  const base = slugify(input.fullName) || "nhan-vat";
  return atomically(ctx, async (ctx) => {
    await lockTaxonomy(ctx);
    for (let n = 1; n < 1000; n += 1) {
      const slug = n === 1 ? base : `${base}-${n}`;
      if (await isTaken(ctx, slug)) continue;
      return insertPerson(ctx, { ...input, slug }, "person.add");
    }
    throw new DomainError("conflict", "Có quá nhiều nhân vật cùng tên. Vui lòng chọn trong danh sách.");
  });
}

async function isTaken(ctx: WriteContext, slug: string): Promise<boolean> {
  if (isReservedSlug(slug)) return true;
  const [person] = await ctx.db.select({ id: people.id }).from(people).where(eq(people.slug, slug)).limit(1);
  return person !== undefined || (await redirectTarget(ctx, "person", slug)) !== null;
}

async function insertPerson(ctx: Context | WriteContext, raw: CreatePerson, capability: Capability): Promise<string> {
  const { slug, ...input } = parse(CreatePerson, raw);
  return create(ctx, { capability, kind: "person", name: input.fullName, slug }, async (ctx, own) => {
    await ctx.db.insert(people).values({ ...own, ...input, sortKey: nameSortKey(input.fullName) });
    await setNameWords(ctx, "person", own.id, [input.fullName]);
  });
}

export async function createAuthor(ctx: Context | WriteContext, raw: CreateAuthor): Promise<string> {
  const { slug, ...input } = parse(CreateAuthor, raw);
  return create(ctx, { kind: "author", name: input.penName, slug }, async (ctx, own) => {
    await ctx.db.insert(authors).values({ ...own, ...input, sortKey: nameSortKey(input.penName) });
    await setNameWords(ctx, "author", own.id, [input.penName]);
  });
}

/** Whose articles an author's are: of an account, or of none. Acts in the newsroom only; pages do not show it. */
export async function linkAuthor(ctx: Context, authorId: string, userId: string | null): Promise<void> {
  authorize(ctx, "taxonomy.manage");
  await atomically(ctx, async (ctx) => {
    const linked = await ctx.db.update(authors).set({ userId }).where(eq(authors.id, authorId)).returning();
    if (linked.length === 0) throw new DomainError("not_found", "Không tìm thấy tác giả.");
    await recordAudit(ctx, "taxonomy.change", { type: "author", id: authorId }, { userId });
  });
}

type Wanted = { capability?: Capability; kind: TaxonKind; name: string; slug: string | undefined };

async function create(
  ctx: Context | WriteContext,
  { capability = "taxonomy.manage", kind, name, slug: wantedSlug }: Wanted,
  insert: (ctx: WriteContext, own: { id: string; slug: string }) => Promise<void>,
): Promise<string> {
  // A person or a topic belongs to no section; what is managed belongs to the whole paper.
  if (capability === "taxonomy.manage") authorize(ctx, capability);
  else authorizeSomewhere(ctx, capability);
  const id = newId();
  const slug = wantedSlug ?? slugify(name);
  try {
    await atomically(ctx, async (ctx) => {
      await requireFreeSlug(ctx, kind, slug);
      await insert(ctx, { id, slug });
      await announce(ctx, [tag.taxonomy]);
      await recordAudit(ctx, "taxonomy.add", { type: kind, id }, { slug, name });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("invalid", "Tên hoặc địa chỉ này đã có.", { name: "Tên hoặc địa chỉ này đã có." });
  }
  return id;
}
