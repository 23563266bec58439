import { and, eq, ne } from "drizzle-orm";
import {
  authors,
  isUniqueViolation,
  media,
  people,
  sections,
  series,
  slugRedirects,
  topicAliases,
  topics,
  users,
} from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { fold } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { nameSortKey, sortKey } from "@/lib/text/sort";
import { createAuthor, createPerson, createSection, createSeries, createTopic, linkAuthor } from "./commands";
import { CreateAuthor, CreatePerson, CreateSection, CreateSeries, CreateTopic, type TaxonForm } from "./input";
import { setNameWords } from "./internal/name-words";
import { requireFreeSlug } from "./internal/slugs";
import type { TaxonKind } from "./model";
import { lockTaxonomy, requireStanding } from "./standing";
import { taxonDetail } from "./taxa";

/** Makes one from a form; answers its id. */
// Not authorized: each of the commands that it calls asks. Not audited: each records.
export async function createFromForm(ctx: WriteContext, kind: TaxonKind, form: TaxonForm): Promise<string> {
  const slug = form.slug === "" ? {} : { slug: form.slug };
  if (form.takeOver) await requireFreeSlug(ctx, kind, form.slug || slugify(form.name), { takeOver: true });
  await requirePicture(ctx, form.portraitId);
  switch (kind) {
    case "section":
      return createSection(ctx, { ...slug, ...sectionFields(form) });
    case "topic":
      return createTopic(ctx, { ...slug, ...topicFields(form) });
    case "person":
      return renamed(createPerson(ctx, { ...slug, ...personFields(form) }), "fullName");
    case "series":
      return renamed(createSeries(ctx, { ...slug, title: form.name, description: form.description }), "title");
    case "author": {
      const userId = await accountOf(ctx, form.userEmail);
      const id = await renamed(createAuthor(ctx, { ...slug, ...authorFields(form) }), "penName");
      if (userId) await linkAuthor(ctx, id, userId);
      return id;
    }
  }
}

/**
 * Changes one from a form. Under another address the old one redirects; back under an old one, that redirects no more.
 * Answers whether its names changed, by which articles are found.
 */
export async function editFromForm(
  ctx: WriteContext,
  kind: TaxonKind,
  id: string,
  form: TaxonForm,
): Promise<{ isRenamed: boolean }> {
  authorize(ctx, "taxonomy.manage");
  await lockTaxonomy(ctx);
  await requireStanding(ctx, kind, id);
  const before = await taxonDetail(ctx, kind, id);
  if (before.version !== form.version) {
    throw new DomainError("conflict", "Mục này vừa được người khác sửa. Tải lại trang để xem bản mới rồi sửa lại.");
  }
  await requirePicture(ctx, form.portraitId);
  const slug = form.slug === "" ? before.slug : form.slug;
  if (slug !== before.slug) {
    await requireFreeSlug(ctx, kind, slug, { ownId: id, takeOver: form.takeOver });
    await ctx.db
      .insert(slugRedirects)
      .values({ kind, oldSlug: before.slug, targetId: id })
      .onConflictDoUpdate({ target: [slugRedirects.kind, slugRedirects.oldSlug], set: { targetId: id } });
  }
  try {
    await change(ctx, kind, id, slug, form);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const say = "Địa chỉ này đã có mục khác dùng.";
    throw new DomainError("invalid", say, { slug: say });
  }
  await announce(ctx, [tag.taxonomy]);
  const after = await taxonDetail(ctx, kind, id);
  const changed = Object.keys({ ...before.fields, ...after.fields }).filter(
    (field) => before.fields[field] !== after.fields[field],
  );
  const names = before.name === after.name ? {} : { nameBefore: before.name };
  const slugs = before.slug === after.slug ? {} : { slugBefore: before.slug };
  await recordAudit(
    ctx,
    "taxonomy.change",
    { type: kind, id },
    { name: after.name, slug: after.slug, ...names, ...slugs, changed },
  );
  return { isRenamed: before.name !== after.name || changed.includes("aliases") };
}

async function change(ctx: WriteContext, kind: TaxonKind, id: string, slug: string, form: TaxonForm): Promise<void> {
  switch (kind) {
    case "section": {
      // Another parent is another place in the tree: lib/articles/commands/edit-taxon.ts.
      const { name, description } = parse(CreateSection, { slug, ...sectionFields(form) });
      await ctx.db.update(sections).set({ name, description, slug }).where(eq(sections.id, id));
      return;
    }
    case "topic": {
      const { aliases, ...input } = parse(CreateTopic, { slug, ...topicFields(form) });
      await ctx.db
        .update(topics)
        .set({ ...input, slug, sortKey: sortKey(input.name) })
        .where(eq(topics.id, id));
      await setAliases(ctx, id, [input.name, ...aliases]);
      return;
    }
    case "person": {
      const input = named(() => parse(CreatePerson, { slug, ...personFields(form) }), "fullName");
      await ctx.db
        .update(people)
        .set({ ...input, slug, sortKey: nameSortKey(input.fullName) })
        .where(eq(people.id, id));
      await setNameWords(ctx, "person", id, [input.fullName]);
      return;
    }
    case "series": {
      const input = named(
        () => parse(CreateSeries, { slug, title: form.name, description: form.description }),
        "title",
      );
      await ctx.db
        .update(series)
        .set({ ...input, slug })
        .where(eq(series.id, id));
      await setNameWords(ctx, "series", id, [input.title]);
      return;
    }
    case "author": {
      const input = named(() => parse(CreateAuthor, { slug, ...authorFields(form) }), "penName");
      const userId = await accountOf(ctx, form.userEmail);
      await ctx.db
        .update(authors)
        .set({ ...input, slug, userId, sortKey: nameSortKey(input.penName) })
        .where(eq(authors.id, id));
      await setNameWords(ctx, "author", id, [input.penName]);
    }
  }
}

async function setAliases(ctx: WriteContext, topicId: string, names: string[]): Promise<void> {
  const aliases = new Map(names.map((alias) => [fold(alias), alias]));
  await ctx.db.delete(topicAliases).where(eq(topicAliases.topicId, topicId));
  for (const [aliasKey, alias] of aliases) {
    const [other] = await ctx.db
      .select({ name: topics.name })
      .from(topicAliases)
      .innerJoin(topics, eq(topics.id, topicAliases.topicId))
      .where(and(eq(topicAliases.aliasKey, aliasKey), ne(topicAliases.topicId, topicId)))
      .limit(1);
    if (other) {
      const say = `“${alias}” đã là tên của chủ đề “${other.name}”.`;
      throw new DomainError("invalid", say, { aliases: say });
    }
    await ctx.db.insert(topicAliases).values({ aliasKey, alias, topicId });
  }
  await setNameWords(ctx, "topic", topicId, [...aliases.values()]);
}

async function requirePicture(ctx: Context | WriteContext, id: string): Promise<void> {
  if (id === "") return;
  const [row] = await ctx.db.select({ id: media.id }).from(media).where(eq(media.id, id)).limit(1);
  if (row) return;
  const say = "Không có ảnh này trong kho ảnh.";
  throw new DomainError("invalid", say, { portraitId: say });
}

async function accountOf(ctx: Context | WriteContext, email: string): Promise<string | null> {
  if (email === "") return null;
  const [user] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.email, email.toLowerCase())).limit(1);
  if (user) return user.id;
  const say = "Không có tài khoản nào dùng địa chỉ thư này.";
  throw new DomainError("invalid", say, { userEmail: say });
}

function sectionFields(form: TaxonForm) {
  return { name: form.name, description: form.description, parentId: form.parentId || null };
}

function topicFields(form: TaxonForm): CreateTopic {
  const [validFrom, validTo] = [day(form.validFrom, "validFrom"), day(form.validTo, "validTo")];
  if (validFrom && validTo && validTo <= validFrom) {
    const say = "Ngày dừng phải sau ngày bắt đầu.";
    throw new DomainError("invalid", say, { validTo: say });
  }
  const aliases = form.aliases
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    name: form.name,
    // parse() refuses what is no kind.
    kind: form.kind as CreateTopic["kind"],
    description: form.description,
    aliases,
    validFrom,
    validTo,
  };
}

function personFields(form: TaxonForm) {
  const { name: fullName, honorific, academic, position, organisation, description: bio } = form;
  return { fullName, honorific, academic, position, organisation, bio, portraitId: form.portraitId || null };
}

function authorFields(form: TaxonForm) {
  return { penName: form.name, bio: form.description, portraitId: form.portraitId || null };
}

/** Midnight in Viet Nam at the start of that day. */
function day(text: string, field: string): Date | null {
  if (text === "") return null;
  const at = new Date(`${text}T00:00:00+07:00`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime())) return at;
  throw new DomainError("invalid", "Ngày chưa đúng.", { [field]: "Ngày chưa đúng." });
}

/** The form calls a name "name", whatever the table does. */
function named<T>(work: () => T, field: string): T {
  try {
    return work();
  } catch (error) {
    throw asNamed(error, field);
  }
}

async function renamed<T>(work: Promise<T>, field: string): Promise<T> {
  return work.catch((error: unknown) => {
    throw asNamed(error, field);
  });
}

function asNamed(error: unknown, field: string): unknown {
  if (!(error instanceof DomainError) || error.fields[field] === undefined) return error;
  return new DomainError(error.code, error.say, { ...error.fields, name: error.fields[field] });
}
