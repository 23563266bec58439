import { searchIndex } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { MOST_RESULTS } from "@/lib/search/model";
import type { Narrow } from "./narrowing";
import type { Rank } from "./plan";
import { type Bounded, findWithin } from "./windows";

/** For all ranks that read bodies, together. */
const BODIES_MS = 18;

/** Some of what matches, newest first; `isWhole`: all of it. */
type Known = { ids: readonly number[]; isWhole: boolean };

/**
 * The first `count` of the matches by rank; the newest matches stand for all of them in the last rank. What has no wider
 * match is not looked for: of a few common words that stand nowhere together, most ranks cost nothing.
 */
export async function byRelevance(
  ctx: Context,
  ranks: readonly Rank[],
  newest: Bounded,
  count: number,
  narrow: Narrow,
): Promise<number[]> {
  const all: Known = { ids: newest.ids, isWhole: newest.downTo === null && newest.ids.length <= MOST_RESULTS };
  const known = new Map<Rank, Known>();
  let bodiesMs = BODIES_MS;

  async function look(rank: Rank): Promise<Known> {
    const before = known.get(rank);
    if (before) return before;
    const wider = rank.within === null ? all : await look(rank.within);
    const found = wider.isWhole && wider.ids.length === 0 ? wider : await search(rank, wider);
    known.set(rank, found);
    return found;
  }

  async function search({ in: place, query }: Rank, wider: Known): Promise<Known> {
    const asked = narrow({ in: place, query, limit: count });
    const bounds = wider.isWhole ? { from: wider.ids.at(-1), to: wider.ids[0] } : {};
    if (place !== "body") {
      const ids = await searchIndex.find(ctx.db, { ...asked, ...bounds });
      return { ids, isWhole: ids.length < count };
    }
    const start = performance.now();
    const { ids, downTo } = await findWithin(ctx, { ...asked, ...bounds }, bodiesMs);
    bodiesMs -= performance.now() - start;
    return { ids, isWhole: ids.length < count && downTo === null };
  }

  const ordered = new Set<number>();
  for (const rank of ranks) {
    if (ordered.size >= Math.min(count, newest.ids.length)) break;
    for (const id of (await look(rank)).ids) ordered.add(id);
  }
  for (const id of newest.ids) ordered.add(id);
  return [...ordered];
}
