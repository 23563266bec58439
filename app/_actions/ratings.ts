"use server";

import { redirect } from "next/navigation";
import { formAction, stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { signedIn, visitorContext } from "@/app/_server/context";
import { textOf } from "@/app/_server/form";
import { sealAct } from "@/app/_server/pending-act";
import { sealVote } from "@/app/_server/pending-vote";
import { settleThisDevice, settleThisSignal } from "@/app/_server/rater";
import { introduced, introduceReader, knownReader, readerContext, SIGNAL_HINT } from "@/app/_server/reader";
import { parse } from "@/lib/core/parse";
import { giveReason as give } from "@/lib/ratings/commands/give-reason";
import { rateArticle as rate } from "@/lib/ratings/commands/rate-article";
import { signalAnswer as signal } from "@/lib/ratings/commands/signal-answer";
import { switchSignals as switchOne } from "@/lib/ratings/commands/switch-signals";
import { GiveReason, RateArticle, SignalAnswer } from "@/lib/ratings/input";
import { requireRateable } from "@/lib/ratings/queries";
import { requireSignalled } from "@/lib/ratings/signals";

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

/** What a reader says of one answer: `articleId`, `turnId`, `phan-hoi` is "+" or "-" and the word. Answers 303. */
export const signalAnswer = formAction(
  async (form) => {
    const chosen = textOf(form, "phan-hoi");
    const at = { articleId: textOf(form, "articleId"), turnId: textOf(form, "turnId") };
    const word = chosen.startsWith("-") ? null : (chosen.slice(1) as SignalAnswer["signal"]);
    const input = parse(SignalAnswer, { ...at, signal: word });
    const visitor = await visitorContext();
    await requireSignalled(visitor, at.articleId, at.turnId);
    const { ctx, readerId, isNew } = await introduced(visitor, SIGNAL_HINT);
    const page = `/phan-hoi/${at.articleId}/${at.turnId}` as const;
    if (isNew && input.signal !== null) {
      const act = sealAct({ act: "signal", ...at, signal: input.signal }, readerId, ctx.now);
      redirect(`${page}?cho=${act}#phan-hoi`);
    }
    await signal(ctx, input);
    const account = await signedIn();
    if (account) await settleThisSignal(account, at);
    redirect(`${page}?da=${input.signal === null ? "bo" : "gui"}#phan-hoi`);
  },
  (error, form) => {
    const [articleId, turnId] = [textOf(form, "articleId"), textOf(form, "turnId")];
    const isKnown = /^[0-9a-f-]{36}$/.test(articleId) && /^[a-z0-9-]{1,40}$/.test(turnId);
    redirect(`/phan-hoi/${isKnown ? `${articleId}/${turnId}` : "khong-ro/khong-ro"}?loi=${error.code}#phan-hoi`);
  },
);

/** Whether the answers of one article take signals: `articleId`, `nhan` "1" or nothing. */
export const switchSignals = stateAction("stats.section", async (ctx, form) => {
  const isOn = textOf(form, "nhan") !== "";
  await switchOne(ctx, { articleId: textOf(form, "articleId"), isOn });
  showAnew();
  return isOn ? "Bài nhận phản hồi cho từng câu trả lời." : "Bài không còn nhận phản hồi cho từng câu trả lời.";
});

/** What the page's script says of the time since the page was opened; anything else says nothing. */
function dwellOf(value: FormDataEntryValue | null): number | null {
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
