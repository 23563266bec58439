import { and, asc, count, desc, eq, gt, inArray, lt, ne, or, type SQL } from "drizzle-orm";
import { articles, contentReports, revisions, sections } from "@/db/client";
import { can, sectionsWhere } from "@/lib/accounts/permissions";
import { articlePath } from "@/lib/articles/model";
import { liveContents } from "@/lib/articles/queries/texts";
import type { Context, WriteContext } from "@/lib/core/context";
import { openCursor, timeCursor } from "@/lib/core/cursor";
import { DomainError } from "@/lib/core/errors";
import { unseal } from "@/lib/core/seal";
import type { ReportItem, ReportPage, ReportTab } from "./model";
import { findQuote, textOfBlock } from "./quote";

const PAGE = 20;
const MOST_COUNTED = 500;

const columns = {
  report: contentReports,
  title: revisions.title,
  sectionId: revisions.sectionId,
  sectionName: sections.name,
  state: articles.state,
  slug: articles.slug,
  number: articles.number,
  liveHash: articles.liveHash,
};

/** Readers' reports that the actor handles: of his sections; requests for a correction only whoever answers for those. */
export async function reportQueue(
  ctx: Context,
  { tab, after }: { tab: ReportTab; after?: string | undefined },
): Promise<ReportPage> {
  const isNewestFirst = tab === "da-xu-ly";
  // Requests are answered in the order of their deadlines, which is the order in which they came.
  const then = isNewestFirst ? desc : asc;
  const past = isNewestFirst ? lt : gt;
  const cursor = after ? openCursor(after) : null;
  const rest =
    cursor &&
    or(past(contentReports.at, cursor.at), and(eq(contentReports.at, cursor.at), past(contentReports.id, cursor.id)));
  const rows = await ctx.db
    .select(columns)
    .from(contentReports)
    .innerJoin(articles, eq(articles.id, contentReports.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .innerJoin(sections, eq(sections.id, revisions.sectionId))
    .where(and(inTab(tab), visibleTo(ctx), rest ?? undefined))
    .orderBy(then(contentReports.at), then(contentReports.id))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1)?.report;
  const contents = await liveContents(ctx, [...new Set(shown.map(({ report }) => report.articleId))]);
  return {
    items: shown.map((row): ReportItem => {
      const { report } = row;
      const content = contents.get(report.articleId);
      const place = content ? findQuote(content, report.quote, report.blockId) : null;
      return {
        ...{ id: report.id, kind: report.kind, quote: report.quote, proposal: report.proposal, name: report.name },
        ...{ at: report.at, state: report.state, deadline: report.deadline, answer: report.answer },
        ...{ decidedBy: report.decidedByName, decidedAt: report.decidedAt, blockId: place?.blockId ?? report.blockId },
        article: {
          id: report.articleId,
          title: row.title,
          path: articlePath(row),
          isPublished: row.state === "published",
        },
        section: row.sectionName,
        contact: report.contact === "" ? "" : (unseal("report contact", report.contact) ?? ""),
        isOverdue: report.state === "open" && report.deadline !== null && report.deadline < ctx.now,
        place,
        turnText: content && !place ? textOfBlock(content.body, report.blockId) : null,
        isNewerLive: report.revisionHash !== row.liveHash,
      };
    }),
    next: rows.length > PAGE && last ? timeCursor({ at: last.at, id: last.id }) : null,
  };
}

/** How many wait, at most 500 of each. */
export async function reportCounts(ctx: Context): Promise<Record<"bao-loi" | "cai-chinh", number>> {
  const some = async (tab: ReportTab) => {
    const rows = ctx.db
      .select({ id: contentReports.id })
      .from(contentReports)
      .innerJoin(articles, eq(articles.id, contentReports.articleId))
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(and(inTab(tab), visibleTo(ctx)))
      .limit(MOST_COUNTED)
      .as("waiting");
    const [row] = await ctx.db.select({ n: count() }).from(rows);
    return row?.n ?? 0;
  };
  return { "bao-loi": await some("bao-loi"), "cai-chinh": await some("cai-chinh") };
}

/** The nearest deadline of a request for a correction that waits for the actor; null: none waits. */
export async function nextCorrectionDeadline(ctx: Context): Promise<Date | null> {
  if (!can(ctx.actor, "correction-request.handle")) return null;
  const [row] = await ctx.db
    .select({ deadline: contentReports.deadline })
    .from(contentReports)
    .where(inTab("cai-chinh"))
    .orderBy(asc(contentReports.deadline))
    .limit(1);
  return row?.deadline ?? null;
}

/** The report, for who may handle it; for others it is not found. */
export async function requireReport(ctx: Context | WriteContext, reportId: string) {
  const [row] = await ctx.db
    .select(columns)
    .from(contentReports)
    .innerJoin(articles, eq(articles.id, contentReports.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .innerJoin(sections, eq(sections.id, revisions.sectionId))
    .where(and(eq(contentReports.id, reportId), visibleTo(ctx)))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy báo cáo này.");
  return { ...row.report, title: row.title, path: articlePath(row), sectionId: row.sectionId };
}

function inTab(tab: ReportTab): SQL | undefined {
  if (tab === "da-xu-ly") return ne(contentReports.state, "open");
  const kind = tab === "bao-loi" ? "error" : "correction-request";
  return and(eq(contentReports.state, "open"), eq(contentReports.kind, kind));
}

function visibleTo(ctx: Context | WriteContext): SQL | undefined {
  const mySections = sectionsWhere(ctx.actor, "report.handle");
  const errors = and(
    eq(contentReports.kind, "error"),
    mySections === null ? undefined : inArray(revisions.sectionId, [...mySections, ""]),
  );
  if (!can(ctx.actor, "correction-request.handle")) return errors;
  return or(errors, eq(contentReports.kind, "correction-request"));
}
