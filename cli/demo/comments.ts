import { articleIdsBySourceKey } from "@/lib/articles/queries/sources";
import { decideComments } from "@/lib/comments/commands/decide";
import { appealComment } from "@/lib/comments/commands/own-comment";
import { likeComment, reportComment } from "@/lib/comments/commands/react";
import { reportContent } from "@/lib/comments/commands/report-content";
import { writeComment } from "@/lib/comments/commands/write-comment";
import { requireCommented } from "@/lib/comments/queries";
import { type Context, contextOf, systemContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { CONTENT_REPORTS, type DemoComment, DEMO_COMMENTS } from "./comment-texts";

const HOUR = 3_600_000;
let count = 0;

/** What the demo's readers wrote, in every state that a moderator meets. Only for articles that have no comments yet. */
export async function seedComments(say: (line: string) => void): Promise<void> {
  const keys = [...Object.keys(DEMO_COMMENTS), ...CONTENT_REPORTS.map(({ piece }) => piece)];
  const known = await articleIdsBySourceKey(
    systemContext("demo"),
    keys.map((key) => `demo:${key}`),
  );
  const all: { articleId: string; comment: DemoComment; at: Date }[] = [];
  for (const [piece, comments] of Object.entries(DEMO_COMMENTS)) {
    const articleId = known.get(`demo:${piece}`);
    if (articleId === undefined) continue;
    const { publishedAt } = await requireCommented(systemContext("demo"), articleId);
    for (const comment of comments) all.push({ articleId, comment, at: timeOf(comment, publishedAt) });
  }
  // In the order in which they came: the log of acts is read by its times.
  for (const { articleId, comment, at } of all.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    await seedOne(articleId, comment, null, at);
  for (const { piece, hoursAgo, ...report } of CONTENT_REPORTS) {
    const articleId = known.get(`demo:${piece}`);
    if (articleId === undefined) continue;
    await reportContent(readerAt(new Date(Date.now() - hoursAgo * HOUR), ""), { articleId, ...report });
  }
  say(`Readers wrote: ${all.length} comments and their replies.`);
}

function timeOf({ afterHours }: DemoComment, after: Date): Date {
  return new Date(Math.min(Date.now() - HOUR / 4, after.getTime() + afterHours * HOUR));
}

async function seedOne(articleId: string, comment: DemoComment, parentId: string | null, at: Date): Promise<void> {
  const writer = readerAt(at, comment.name);
  const { id, state } = await writeComment(writer, { articleId, parentId, text: comment.text });
  const later = new Date(Math.min(Date.now() - HOUR / 8, at.getTime() + HOUR));
  const moderator = contextOf({ kind: "system", name: "Trần Kim Sa" }, later);
  const decide = (act: "approve" | "reject" | "hide", expected: "pending" | "approved", reason = "", words = "") =>
    decideComments(moderator, {
      decisions: [{ id: newId(), commentId: id, act, expected, reasonCode: reason, reasonText: words }],
    } as Parameters<typeof decideComments>[1]);
  const became = comment.became ?? "approved";
  if (became === "waiting" || state !== "pending") {
    if (comment.appeal) await appealComment(writer, { commentId: id, text: comment.appeal });
    return;
  }
  if (became === "rejected") {
    await decide("reject", "pending", comment.reason ?? "other", comment.words ?? "");
    if (comment.appeal) await appealComment(writer, { commentId: id, text: comment.appeal });
    return;
  }
  await decide("approve", "pending");
  for (let i = 0; i < (comment.likes ?? 0); i++)
    await likeComment(readerAt(later, ""), { commentId: id, isLiked: true });
  for (const { reason, text } of comment.reports ?? [])
    await reportComment(readerAt(later, ""), { commentId: id, reason, text });
  for (const reply of comment.replies ?? []) await seedOne(articleId, reply, id, timeOf(reply, at));
}

/** Somebody of the demo: with a name, an account's; without, a passing reader. */
function readerAt(now: Date, name: string): Context {
  const n = ++count;
  const networkKey = `demo-${n}`;
  if (name === "") return contextOf({ kind: "reader", voterKey: `c:demo-y-${n}`, networkKey }, now);
  return contextOf({ kind: "user", id: `demo-ban-doc-${name}`, name, roles: [], networkKey }, now);
}
