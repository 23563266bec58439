import { desc, eq, isNull } from "drizzle-orm";
import { authors, isUniqueViolation, people, sections, series, topicAliases, topics } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
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

/** Each answers the new id. A name whose address is taken is invalid. */
export async function createSection(ctx: Context | WriteContext, raw: CreateSection): Promise<string> {
  const { slug, ...input } = parse(CreateSection, raw);
  return create(ctx, "section", input.name, slug, async (ctx, own) => {
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
  const { slug, aliases, ...input } = parse(CreateTopic, raw);
  return create(ctx, "topic", input.name, slug, async (ctx, own) => {
    await ctx.db.insert(topics).values({ ...own, ...input, sortKey: sortKey(input.name) });
    const named = new Map([input.name, ...aliases].map((alias) => [fold(alias), alias]));
    await ctx.db
      .insert(topicAliases)
      .values([...named].map(([aliasKey, alias]) => ({ aliasKey, alias, topicId: own.id })));
  });
}

export async function createSeries(ctx: Context | WriteContext, raw: CreateSeries): Promise<string> {
  const { slug, ...input } = parse(CreateSeries, raw);
  return create(ctx, "series", input.title, slug, async (ctx, own) => {
    await ctx.db.insert(series).values({ ...own, ...input });
  });
}

export async function createPerson(ctx: Context | WriteContext, raw: CreatePerson): Promise<string> {
  const { slug, ...input } = parse(CreatePerson, raw);
  return create(ctx, "person", input.fullName, slug, async (ctx, own) => {
    await ctx.db.insert(people).values({ ...own, ...input, sortKey: nameSortKey(input.fullName) });
  });
}

export async function createAuthor(ctx: Context | WriteContext, raw: CreateAuthor): Promise<string> {
  const { slug, ...input } = parse(CreateAuthor, raw);
  return create(ctx, "author", input.penName, slug, async (ctx, own) => {
    await ctx.db.insert(authors).values({ ...own, ...input, sortKey: nameSortKey(input.penName) });
  });
}

async function create(
  ctx: Context | WriteContext,
  type: string,
  name: string,
  wantedSlug: string | undefined,
  insert: (ctx: WriteContext, own: { id: string; slug: string }) => Promise<void>,
): Promise<string> {
  authorize(ctx, "taxonomy.manage");
  const id = newId();
  const slug = wantedSlug ?? slugify(name);
  if (slug === "" || isReservedSlug(slug)) {
    throw new DomainError("invalid", "Tên này không tạo được địa chỉ trang.", { slug: "Vui lòng chọn tên khác." });
  }
  try {
    await atomically(ctx, async (ctx) => {
      await insert(ctx, { id, slug });
      await announce(ctx, [tag.taxonomy]);
      await recordAudit(ctx, "taxonomy.change", { type, id }, { slug, name });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("invalid", "Tên hoặc địa chỉ này đã có.", { name: "Tên hoặc địa chỉ này đã có." });
  }
  return id;
}
