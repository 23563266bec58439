"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/action";
import { signedIn } from "@/app/_server/context";
import { sealVote } from "@/app/_server/pending-vote";
import { settleThisDevice } from "@/app/_server/rater";
import { introduceReader, knownReader, readerContext } from "@/app/_server/reader";
import { parse } from "@/lib/core/parse";
import { giveReason as give } from "@/lib/ratings/commands/give-reason";
import { rateArticle as rate } from "@/lib/ratings/commands/rate-article";
import { GiveReason, RateArticle } from "@/lib/ratings/input";
import { requireRateable } from "@/lib/ratings/queries";

/** The rating form of an article: `articleId`, and `level` 1–5 or "0" to take the rating back. Answers 303. */
export const rateArticle = formAction(
  async (form) => {
    const level = form.get("level");
    const input = parse(RateArticle, {
      articleId: form.get("articleId"),
      dwellMs: dwellOf(form.get("dwell")),
      level: level === "0" ? null : typeof level === "string" && /^[1-5]$/.test(level) ? Number(level) : undefined,
    });
    const account = await signedIn();
    if (account) {
      await rate(account, input);
      await settleThisDevice(account, input.articleId);
      redirect(`/danh-gia/${input.articleId}?da=${input.level === null ? "bo" : "luu"}#danh-gia`);
    }
    const ctx = await readerContext();
    if ((await knownReader()) === null && input.level !== null) {
      await requireRateable(ctx, input.articleId);
      const readerId = await introduceReader();
      const vote = sealVote({ articleId: input.articleId, level: input.level, readerId }, ctx.now);
      const dwell = input.dwellMs === null ? "" : `&doc=${input.dwellMs}`;
      redirect(`/danh-gia/${input.articleId}?cho=${vote}${dwell}#danh-gia`);
    }
    if ((await knownReader()) !== null) await rate(ctx, input);
    redirect(`/danh-gia/${input.articleId}?da=${input.level === null ? "bo" : "luu"}#danh-gia`);
  },
  (error, form) => {
    const articleId = form.get("articleId");
    const path = typeof articleId === "string" && /^[0-9a-f-]{36}$/.test(articleId) ? articleId : "khong-ro";
    redirect(`/danh-gia/${path}?loi=${error.code}#danh-gia`);
  },
);

/** "Vì sao?": the reason of a low rating, `reason` and `text`. Answers 303. */
export const giveReason = formAction(
  async (form) => {
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value : undefined;
    };
    const input = parse(GiveReason, {
      articleId: field("articleId"),
      reason: field("reason"),
      text: field("text"),
    });
    await give((await signedIn()) ?? (await readerContext()), input);
    redirect(`/danh-gia/${input.articleId}?da=ly-do#danh-gia`);
  },
  (error, form) => {
    const articleId = form.get("articleId");
    const path = typeof articleId === "string" && /^[0-9a-f-]{36}$/.test(articleId) ? articleId : "khong-ro";
    redirect(`/danh-gia/${path}?loi=${error.code === "invalid" ? "ly-do" : error.code}#danh-gia`);
  },
);

/** What the page's script says of the time since the page was opened; anything else says nothing. */
function dwellOf(value: FormDataEntryValue | null): number | null {
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
