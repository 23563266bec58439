"use server";

import { action } from "@/app/_server/action";
import * as ratings from "@/lib/ratings/commands";
import { RateArticle } from "@/lib/ratings/input";

export const rateArticle = action(RateArticle, async (ctx, input) => ratings.rateArticle(ctx, input));
export type Rated = Awaited<ReturnType<typeof rateArticle>>;
