import { z } from "zod";

export const RateArticle = z.object({
  articleId: z.string().min(1, "Không rõ bài viết được đánh giá.").max(60, "Không rõ bài viết được đánh giá."),
  /** null takes the rating back. */
  level: z.union(
    [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.null()],
    "Vui lòng chọn một trong năm mức đánh giá.",
  ),
});
export type RateArticle = z.input<typeof RateArticle>;
