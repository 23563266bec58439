import { and, count, desc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { articles, comments, oneAtATime } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { findBanned } from "@/lib/comments/checks/banned-words";
import type { Verdict } from "@/lib/comments/checks/check";
import { runChecks } from "@/lib/comments/checks/run-checks";
import { WriteComment } from "@/lib/comments/input";
import { factsOf, hashOfEmail, hashOfText, type Writer } from "@/lib/comments/internal/facts";
import { confirmLetter } from "@/lib/comments/internal/letters";
import { writerKey } from "@/lib/comments/internal/writer-link";
import type { Closed, CommentState } from "@/lib/comments/model";
import { commentsClosed, requireCommented } from "@/lib/comments/queries";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { sendMailAtEnd } from "@/lib/mail/commands";
import { voterKeyOf } from "@/lib/ratings/queries";
import type { Settings } from "@/lib/settings/model";
import { siteSettings } from "@/lib/settings/queries";
import { fold } from "@/lib/text/fold";

const DAY = 86_400_000;
/** Letters that wait for their click; more are not sent to one address, whoever asks. */
const MOST_UNCONFIRMED = 3;
const RESERVED = ["toa soan", "ban bien tap", "bien tap vien", "quan tri", "quan tri vien", "admin", "phong vien"];

export type Written = { id: string; state: CommentState };

/**
 * Takes a reader's comment. It is read by nobody before its address is verified, and by no reader before a moderator
 * has approved it; what the checks said stands with it. The same words sent twice are one comment.
 */
// Not audited: the comment is its own record, and who writes what is nobody's log.
export async function writeComment(ctx: Context, raw: WriteComment): Promise<Written> {
  authorize(ctx, "comment.write");
  const input = parse(WriteComment, raw);
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || ctx.actor.kind === "system") throw new DomainError("forbidden", "Không rõ ai viết.");
  const account = ctx.actor.kind === "user" ? ctx.actor : null;
  const { networkKey } = ctx.actor;
  const email = account ? null : required(input.email, "email", "Vui lòng nhập thư điện tử để xác nhận.");
  const name = account?.name ?? required(input.name, "name", "Vui lòng nhập tên hiển thị, từ 2 đến 60 ký tự.");
  const writer: Writer = { userId: account?.id ?? null, emailHash: email && hashOfEmail(email), voterKey, networkKey };

  return atomically(ctx, async (ctx) => {
    const article = await requireCommented(ctx, input.articleId);
    const settings = await siteSettings(ctx);
    requireOpen(await commentsClosed(ctx, input.articleId));
    if (account === null) requireOwnName(name, settings);
    const parentId = await parentOf(ctx, input.articleId, input.parentId);
    const textHash = hashOfText(input.text);
    // A form sent twice at once: the second waits here, and finds what the first wrote.
    await oneAtATime(ctx.db.select({ id: articles.id }).from(articles).where(eq(articles.id, input.articleId)));
    const again = await sentBefore(ctx, { voterKey, textHash, articleId: input.articleId, parentId });
    if (again) return again;

    const facts = await factsOf(ctx, writer, textHash, settings.comments);
    const { verdicts } = runChecks(input.text, facts);
    refuseAtOnce(verdicts, settings.comments);
    if (findBanned(name, settings.comments.bannedWords).length > 0)
      verdicts.push({ check: "name", outcome: "hold", code: "odd-name", spans: [] });
    const isVerified = account !== null || (await isVerifiedHere(ctx, writer));
    if (!isVerified) await requireFewUnconfirmed(ctx, writer);

    const id = newId();
    const next = isVerified ? afterVerification(ctx, verdicts) : { state: "unverified" as const };
    await ctx.db.insert(comments).values({
      ...writer,
      ...next,
      id,
      articleId: input.articleId,
      parentId,
      name,
      text: input.text,
      verdict: verdicts,
      textHash,
      verifiedAt: isVerified ? ctx.now : null,
      at: ctx.now,
    });
    if (!isVerified && email !== null && writer.emailHash !== null) {
      const link = `${settings.origin}/binh-luan/cua-toi?k=${writerKey(writer.emailHash, ctx.now)}#y-${id}`;
      sendMailAtEnd(ctx, confirmLetter(settings, { to: email, name, title: article.title, link }));
    }
    return { id, state: next.state };
  });
}

/** Where a comment goes once it is known whose it is: to the moderators, or back with the reason. */
export function afterVerification(ctx: WriteContext, verdicts: readonly Verdict[]) {
  const refusal = verdicts.find(({ outcome }) => outcome === "reject");
  if (!refusal) return { state: "pending" as const };
  return {
    state: "rejected" as const,
    reasonCode: refusal.code,
    decidedAt: ctx.now,
    decidedByName: "Kiểm tra tự động",
  };
}

function required(value: string | null, field: string, say: string): string {
  if (value === null) throw new DomainError("invalid", say, { [field]: say });
  return value;
}

export function requireOpen(closed: Closed): void {
  if (closed === null) return;
  const say =
    closed === "too-old"
      ? "Bài viết đã đăng lâu nên không nhận thêm ý kiến."
      : "Tòa soạn hiện không nhận ý kiến cho bài viết này.";
  throw new DomainError("conflict", say);
}

/** Nobody signs as the paper. */
function requireOwnName(name: string, settings: Settings): void {
  const folded = fold(name).replaceAll(/[^\p{L}\p{N} ]/gu, "");
  if (![...RESERVED, fold(settings.name)].includes(folded)) return;
  const say = "Tên này dành cho tòa soạn. Vui lòng chọn tên khác.";
  throw new DomainError("invalid", say, { name: say });
}

/** A reply to a reply stands under the same comment: one level. */
async function parentOf(ctx: WriteContext, articleId: string, parentId: string | null): Promise<string | null> {
  if (parentId === null) return null;
  const [parent] = await ctx.db
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.articleId, articleId), eq(comments.state, "approved")))
    .limit(1);
  if (!parent) throw new DomainError("not_found", "Ý kiến mà bạn trả lời không còn nữa.");
  return parent.parentId ?? parent.id;
}

async function sentBefore(
  ctx: WriteContext,
  same: { voterKey: string; textHash: string; articleId: string; parentId: string | null },
): Promise<Written | null> {
  const [row] = await ctx.db
    .select({ id: comments.id, state: comments.state })
    .from(comments)
    .where(
      and(
        eq(comments.textHash, same.textHash),
        gt(comments.at, new Date(ctx.now.getTime() - DAY)),
        eq(comments.voterKey, same.voterKey),
        eq(comments.articleId, same.articleId),
        same.parentId === null ? isNull(comments.parentId) : eq(comments.parentId, same.parentId),
      ),
    )
    .orderBy(desc(comments.at))
    .limit(1);
  return row ?? null;
}

/** What the writer mends in the form, or waits for, is not stored. */
function refuseAtOnce(verdicts: readonly Verdict[], settings: Settings["comments"]): void {
  const code = verdicts.find(({ outcome }) => outcome === "reject")?.code;
  const invalid = (say: string) => new DomainError("invalid", say, { text: say });
  if (code === "too-short") throw invalid(`Vui lòng viết ít nhất ${settings.minLength} ký tự.`);
  if (code === "too-long") throw invalid(`Ý kiến tối đa ${settings.maxLength} ký tự. Vui lòng viết ngắn lại.`);
  if (code === "repeated") throw invalid("Bạn đã gửi đúng những lời này hôm nay. Vui lòng viết khác đi.");
  if (code === "too-many-reader")
    throw new DomainError("limited", "Bạn đã gửi nhiều ý kiến trong một giờ. Vui lòng chờ một lát rồi gửi lại.");
  if (code === "too-many-network")
    throw new DomainError("limited", "Mạng của bạn đang gửi quá nhiều ý kiến. Vui lòng gửi lại sau ít phút.");
}

/** This browser has already shown that the address is its own. */
async function isVerifiedHere(ctx: WriteContext, { emailHash, voterKey }: Writer): Promise<boolean> {
  if (emailHash === null) return false;
  const [row] = await ctx.db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.emailHash, emailHash), eq(comments.voterKey, voterKey), isNotNull(comments.verifiedAt)))
    .limit(1);
  return row !== undefined;
}

async function requireFewUnconfirmed(ctx: WriteContext, { emailHash }: Writer): Promise<void> {
  if (emailHash === null) return;
  const [row] = await ctx.db
    .select({ n: count() })
    .from(comments)
    .where(
      and(
        eq(comments.emailHash, emailHash),
        gt(comments.at, new Date(ctx.now.getTime() - DAY)),
        eq(comments.state, "unverified"),
      ),
    );
  if ((row?.n ?? 0) < MOST_UNCONFIRMED) return;
  throw new DomainError(
    "limited",
    "Địa chỉ này còn ý kiến chưa xác nhận. Vui lòng mở thư đã nhận và xác nhận trước khi gửi thêm.",
  );
}
