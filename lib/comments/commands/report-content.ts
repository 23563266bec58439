import { and, count, eq, gt } from "drizzle-orm";
import { contentReports } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { liveContents } from "@/lib/articles/queries/texts";
import { ReportContent } from "@/lib/comments/input";
import { requireCommented } from "@/lib/comments/queries";
import { findQuote } from "@/lib/comments/quote";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { seal } from "@/lib/core/seal";
import { voterKeyOf } from "@/lib/ratings/queries";
import { siteSettings } from "@/lib/settings/queries";

const DAY = 86_400_000;
/** A school or an office behind one address sends more than one reader. */
const NETWORK_FACTOR = 5;

/**
 * "Báo lỗi nội dung", or a request for a formal correction: tied to the live revision and to the turn in which the
 * quoted words stand. The same report sent twice is one.
 */
// Not audited: the report is its own record; its handling is audited.
export async function reportContent(ctx: Context, raw: ReportContent): Promise<{ id: string }> {
  authorize(ctx, "report.write");
  const input = parse(ReportContent, raw);
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || ctx.actor.kind === "system") throw new DomainError("forbidden", "Không rõ ai gửi.");
  const { networkKey } = ctx.actor;

  return atomically(ctx, async (ctx) => {
    const { liveHash } = await requireCommented(ctx, input.articleId);
    const { reports: limits } = await siteSettings(ctx);
    if (!limits.isOn && input.kind === "error")
      throw new DomainError("conflict", "Tòa soạn hiện không nhận báo lỗi; vẫn nhận yêu cầu cải chính, phản hồi.");
    const dayAgo = new Date(ctx.now.getTime() - DAY);
    const [again] = await ctx.db
      .select({ id: contentReports.id })
      .from(contentReports)
      .where(
        and(
          eq(contentReports.voterKey, voterKey),
          gt(contentReports.at, dayAgo),
          eq(contentReports.articleId, input.articleId),
          eq(contentReports.quote, input.quote),
          eq(contentReports.proposal, input.proposal),
        ),
      )
      .limit(1);
    if (again) return again;
    const isTooMany =
      (await since(ctx, eq(contentReports.voterKey, voterKey), dayAgo)) >= limits.perReaderPerDay ||
      (await since(ctx, eq(contentReports.networkKey, networkKey), dayAgo)) >= limits.perReaderPerDay * NETWORK_FACTOR;
    if (isTooMany)
      throw new DomainError(
        "limited",
        "Bạn hoặc mạng của bạn đã gửi nhiều báo cáo hôm nay. Vui lòng gửi tiếp vào ngày mai.",
      );

    const id = newId();
    const content = (await liveContents(ctx, [input.articleId])).get(input.articleId);
    const isRequest = input.kind === "correction-request";
    await ctx.db.insert(contentReports).values({
      ...{ id, voterKey, networkKey, kind: input.kind, articleId: input.articleId, quote: input.quote },
      ...{ proposal: input.proposal, name: input.name, state: "open" as const, at: ctx.now },
      revisionHash: liveHash,
      blockId: content ? (findQuote(content, input.quote, input.blockId)?.blockId ?? input.blockId) : null,
      contact: input.contact === "" ? "" : seal("report contact", input.contact),
      deadline: isRequest ? new Date(ctx.now.getTime() + limits.correctionDeadlineDays * DAY) : null,
    });
    return { id };
  });
}

async function since(ctx: WriteContext, match: ReturnType<typeof eq>, at: Date): Promise<number> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(contentReports)
    .where(and(match, gt(contentReports.at, at)));
  return row?.n ?? 0;
}
