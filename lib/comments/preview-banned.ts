import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { findBanned } from "./checks/banned-words";
import type { BannedPreview } from "./model";

const LAST = 500;
const SHOWN = 40;
const STATES = ["pending", "approved", "rejected", "hidden", "withdrawn"] as const;

const Typed = z.object({ words: z.string().max(40_000, "Danh sách dài quá.") });

/** What these words, one a line, would have met among the last comments that anybody was to read. */
export async function previewBanned(ctx: Context, raw: z.input<typeof Typed>): Promise<BannedPreview> {
  authorize(ctx, "settings.manage");
  const words = parse(Typed, raw)
    .words.split("\n")
    .map((line) => line.trim().slice(0, 60))
    .filter((line) => line !== "")
    .slice(0, 500);
  // The last of each state are a range of one index; the last of all are among them.
  const each = await Promise.all(
    STATES.map((state) =>
      ctx.db
        .select({ id: comments.id, text: comments.text, at: comments.at })
        .from(comments)
        .where(eq(comments.state, state))
        .orderBy(desc(comments.at))
        .limit(LAST),
    ),
  );
  const last = each
    .flat()
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, LAST);
  const met = last.flatMap(({ id, text }) => {
    const found = findBanned(text, words);
    const said = [...new Set(found.map(({ rule }) => rule))];
    return found.length === 0 ? [] : [{ id, text, words: said, isCertain: found.some((one) => one.isCertain) }];
  });
  return { checked: last.length, matched: met.length, examples: met.slice(0, SHOWN) };
}
