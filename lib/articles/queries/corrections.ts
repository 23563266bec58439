import { and, desc, eq, gte, lt } from "drizzle-orm";
import { articles, corrections } from "@/db/client";
import type { Card, CorrectionKind } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { cardsByIds } from "./cards";

export type CorrectionEntry = { id: string; kind: CorrectionKind; text: string; at: Date; card: Card };

/** Public corrections, newest first; `before` continues a list after its last entry. */
export async function recentCorrections(ctx: Context, limit: number, before?: Date): Promise<CorrectionEntry[]> {
  return withCards(
    ctx,
    await ctx.db
      .select(columns)
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .where(and(eq(articles.state, "published"), before ? lt(corrections.at, before) : undefined))
      .orderBy(desc(corrections.at), desc(corrections.id))
      .limit(limit),
  );
}

/** Formal corrections since `since`: those that the front page still shows. */
export async function pinnedApologies(ctx: Context, since: Date): Promise<CorrectionEntry[]> {
  return withCards(
    ctx,
    await ctx.db
      .select(columns)
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .where(and(eq(articles.state, "published"), eq(corrections.kind, "apology"), gte(corrections.at, since)))
      .orderBy(desc(corrections.at))
      .limit(5),
  );
}

const columns = {
  id: corrections.id,
  kind: corrections.kind,
  text: corrections.text,
  at: corrections.at,
  articleId: corrections.articleId,
};

async function withCards(
  ctx: Context,
  rows: { id: string; kind: CorrectionKind; text: string; at: Date; articleId: string }[],
): Promise<CorrectionEntry[]> {
  const cards = new Map((await cardsByIds(ctx, [...new Set(rows.map((r) => r.articleId))])).map((c) => [c.id, c]));
  return rows.flatMap(({ articleId, ...row }) => {
    const card = cards.get(articleId);
    return card ? { ...row, card } : [];
  });
}
