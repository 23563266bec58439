import type { z } from "zod";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { createArticle } from "@/lib/articles/commands/save-revision";
import type { ArticleContent } from "@/lib/articles/model";
import { type Actor, type Context, type WriteContext, systemContext } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";
import { createSection } from "@/lib/topics/commands";

let count = 0;

/** A section of its own, so that no test meets another's rows. */
export async function makeSection(name = `Chuyên mục ${++count}`, parentId: string | null = null): Promise<string> {
  return createSection(systemContext("test"), { name, slug: `muc-${++count}`, parentId });
}

export function paragraph(text: string) {
  return { type: "paragraph" as const, content: [{ type: "text" as const, text }] };
}

type Some = Partial<z.input<typeof ArticleContent>>;

export async function makeDraft(content: Some = {}, ctx: Context | WriteContext = systemContext("test")) {
  return createArticle(ctx, {
    content: {
      kind: "news",
      title: `Bài thử số ${++count}`,
      sapo: "Sapo của bài thử.",
      sectionId: content.sectionId ?? (await makeSection()),
      body: { type: "doc", content: [paragraph("Đoạn thứ nhất của bài thử.")] },
      ...content,
    },
  });
}

/** A published article. `publishedAt` is the context's now unless given. */
export async function makeArticle(content: Some = {}, publishedAt?: Date) {
  const ctx = systemContext("test");
  const draft = await makeDraft(content, ctx);
  await approveRevision(ctx, { articleId: draft.id, hash: draft.hash });
  await publishRevision(ctx, { articleId: draft.id, hash: draft.hash, ...(publishedAt ? { publishedAt } : {}) });
  return draft;
}

export function reader(n = ++count): Actor {
  return { kind: "reader", voterKey: `c:reader-${n}`, networkKey: `network-${n}` };
}

export function user(role: Role, scope = "*"): Extract<Actor, { kind: "user" }> {
  const n = ++count;
  return { kind: "user", id: `user-${n}`, name: `Người ${n}`, roles: [{ role, scope }], networkKey: `network-${n}` };
}

export function as(actor: Actor, now = new Date()): Context {
  return { ...systemContext("test", now), actor };
}
