import { and, count, eq, gt } from "drizzle-orm";
import { articles, authors, deskArticles, sections } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId, nextNumber } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { CreateDraft } from "@/lib/drafts/input";
import { beginUnits } from "@/lib/drafts/internal/units";
import type { DraftContent } from "@/lib/drafts/model";
import { cleanLine } from "@/lib/text/clean";
import { slugify } from "@/lib/text/slug";

const MOST_PER_HOUR = 60;

/** A new article with a working copy and no revision yet, in the hands of the one who asks. */
export async function createDraft(ctx: Context | WriteContext, raw: CreateDraft): Promise<{ articleId: string }> {
  const input = parse(CreateDraft, raw);
  const actor = authorize(ctx, "draft.write", input.sectionId);
  const authorId = actor.kind === "user" ? actor.id : null;
  return atomically(ctx, async (ctx) => {
    const [section] = await ctx.db
      .select({ id: sections.id })
      .from(sections)
      .where(eq(sections.id, input.sectionId))
      .limit(1);
    if (!section) {
      const say = "Chuyên mục này không còn nữa. Vui lòng chọn chuyên mục khác.";
      throw new DomainError("invalid", say, { sectionId: say });
    }
    if (authorId !== null) await requireFew(ctx, authorId);
    const articleId = newId();
    const number = await nextNumber(ctx, "article");
    const title = cleanLine(input.title);
    await ctx.db.insert(articles).values({
      id: articleId,
      number,
      slug: slugify(title) || "bai",
      state: "draft",
      createdAt: ctx.now,
      createdBy: authorId,
    });
    const content = { ...EMPTY, kind: input.kind, sectionId: input.sectionId, title, byline: await ownByline(ctx) };
    await beginUnits(ctx, articleId, content, null);
    await ctx.db.insert(deskArticles).values({
      articleId,
      title,
      kind: input.kind,
      sectionId: input.sectionId,
      authorId,
      authorName: actor.kind === "user" ? actor.name : "",
      state: "draft",
      stateSince: ctx.now,
      updatedAt: ctx.now,
    });
    await recordAudit(ctx, "article.create", { type: "article", id: articleId }, { number });
    return { articleId };
  });
}

const EMPTY: DraftContent = {
  kind: "article",
  title: "",
  sapo: "",
  sectionId: "",
  byline: [],
  topicIds: [],
  series: null,
  relatedIds: [],
  lead: null,
  speakers: [],
  source: null,
  body: { type: "doc", content: [] },
};

async function requireFew(ctx: WriteContext, authorId: string): Promise<void> {
  const since = new Date(ctx.now.getTime() - 3_600_000);
  const [made] = await ctx.db
    .select({ n: count() })
    .from(articles)
    .where(and(eq(articles.createdBy, authorId), gt(articles.createdAt, since)));
  if ((made?.n ?? 0) >= MOST_PER_HOUR)
    throw new DomainError("limited", "Bạn đã tạo quá nhiều bài trong một giờ. Vui lòng thử lại sau.");
}

/** The pen name that belongs to the account, when there is one. */
async function ownByline(ctx: WriteContext): Promise<DraftContent["byline"]> {
  if (ctx.actor.kind !== "user") return [];
  const [own] = await ctx.db.select({ id: authors.id }).from(authors).where(eq(authors.userId, ctx.actor.id)).limit(1);
  return own ? [{ authorId: own.id, role: "author" }] : [];
}
