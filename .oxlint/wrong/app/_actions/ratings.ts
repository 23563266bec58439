import { action } from "@/app/_server/action"; // reported: actions-are-wrapped a file of app/_actions begins, no-barrel-file
import { rateArticle as rate } from "@/lib/ratings/commands";
import { RateArticle } from "@/lib/ratings/input";

export const rateArticle = action(RateArticle, rate);

export async function rateBare(raw: unknown): Promise<unknown> { // reported: actions-are-wrapped export only
  return rate(raw);
}

export const rateRenamed = rate; // reported: actions-are-wrapped export only
export const rateOther = wrap(rate); // reported: actions-are-wrapped export only
export { rate }; // reported: actions-are-wrapped export only
export * from "@/lib/ratings/commands"; // reported: actions-are-wrapped name each action

function wrap<T>(f: T): T {
  return f;
}
