import { inArray } from "drizzle-orm";
import { articles, authors, media, people, sections, series, topics } from "@/db/client";
import type { Block } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";

/** Whatever the content names must exist: a revision is immutable, so a wrong reference could never be mended in it. */
export async function requireReferences(ctx: WriteContext, content: ArticleContent): Promise<void> {
  await requireAll(ctx, sections, [content.sectionId], "sectionId", "Chuyên mục này không còn nữa.");
  await requireAll(ctx, topics, content.topicIds, "topicIds", "Có chủ đề không còn nữa.");
  await requireAll(
    ctx,
    authors,
    content.byline.map((b) => b.authorId),
    "byline",
    "Có tác giả không còn nữa.",
  );
  const persons = content.speakers.flatMap((s) => s.personId ?? []);
  await requireAll(ctx, people, persons, "speakers", "Có nhân vật không còn nữa.");
  await requireAll(
    ctx,
    series,
    content.series ? [content.series.seriesId] : [],
    "series",
    "Loạt bài này không còn nữa.",
  );
  await requireAll(ctx, articles, content.relatedIds, "relatedIds", "Có tin liên quan không còn nữa.");
  await requireAll(ctx, media, mediaIds(content), "body", "Có ảnh không còn trong kho ảnh.");

  const speakers = new Set(content.speakers.map((s) => s.id));
  for (const block of content.body.content) {
    if (block.type === "interviewTurn" && block.attrs.speakerId !== null && !speakers.has(block.attrs.speakerId)) {
      throw new DomainError("invalid", "Có lượt hỏi – đáp chưa rõ người nói.", {
        body: "Có lượt hỏi – đáp chưa rõ người nói.",
      });
    }
  }
}

/** Ids of every picture in the content, without repeats. */
export function mediaIds(content: ArticleContent): string[] {
  const ids = new Set(content.lead ? [content.lead.mediaId] : []);
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === "figure") ids.add(block.attrs.mediaId);
      if (block.type === "interviewTurn") visit(block.content);
    }
  };
  visit(content.body.content);
  return [...ids];
}

type Identified =
  | typeof sections
  | typeof topics
  | typeof authors
  | typeof people
  | typeof series
  | typeof articles
  | typeof media;

async function requireAll(
  ctx: WriteContext,
  table: Identified,
  ids: string[],
  field: string,
  say: string,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const found = await ctx.db.select({ id: table.id }).from(table).where(inArray(table.id, wanted));
  if (found.length !== wanted.length) throw new DomainError("invalid", say, { [field]: say });
}
