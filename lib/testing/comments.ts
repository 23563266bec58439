import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { comments } from "@/db/client";
import { dataDir } from "@/db/location";
import { confirmComment } from "@/lib/comments/commands/own-comment";
import { writeComment } from "@/lib/comments/commands/write-comment";
import type { Decision } from "@/lib/comments/input";
import { type Context, systemContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { as, reader } from "./factories";

let count = 0;

/** A reader with an address, in front of an article. */
export function somebody(now = new Date()): { ctx: Context; name: string; email: string } {
  const n = ++count;
  return { ctx: as(reader(), now), name: `Bạn đọc số ${n}`, email: `ban-doc-${n}@thu.example` };
}

/** What the last letter to an address carries: the key of its link. */
export function keyFor(email: string): string {
  const folder = path.join(dataDir(), "outbox");
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .filter((letter) => letter.includes(`To: <${email}>`));
  const body = letters.at(-1)?.split("\r\n\r\n").slice(1).join("") ?? "";
  return /\?k=([\w-]+)/.exec(Buffer.from(body, "base64").toString("utf8"))?.[1] ?? "";
}

/** A comment that waits for a moderator. */
export async function makePending(
  articleId: string,
  text = `Ý kiến thử số ${++count} của tôi.`,
  from = somebody(),
  parentId: string | null = null,
): Promise<string> {
  const { ctx, name, email } = from;
  const { id, state } = await writeComment(ctx, { articleId, name, email, text, parentId });
  if (state === "unverified") await confirmComment(ctx, { commentId: id, key: keyFor(email) });
  return id;
}

export function decision(commentId: string, act: Decision["act"], more: Partial<Decision> = {}) {
  const expected = act === "hide" || act === "keep" ? ("approved" as const) : ("pending" as const);
  const reasonCode = act === "reject" || act === "hide" ? "insult" : "";
  return { id: newId(), commentId, act, expected, reasonCode, reasonText: "", ...more };
}

export async function stored(id: string) {
  const [row] = await systemContext("test").db.select().from(comments).where(eq(comments.id, id)).limit(1);
  if (!row) throw new Error("no such comment");
  return row;
}
