import type { RatingSummary } from "@/lib/ratings/queries";
import { formatNumber } from "@/lib/text/numbers";
import { post } from "./post";

export async function rate(form: HTMLFormElement): Promise<string> {
  const summary: RatingSummary = await post(form);
  return formatNumber(summary.total);
}
