import { listOf } from "@/lib/articles/lists";
import { announce } from "@/lib/core/changes";
import type { WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { addAll, removeAll } from "./bulk-lists";
import { lockListings } from "./listings";
import { type ListedKind, listsThrough } from "./membership";

/**
 * Makes a change of where everything filed under this id stands (a merge, its undoing, another parent) and brings the
 * lists after it. The id's own list holds exactly the articles that are touched.
 */
export async function relist(
  ctx: WriteContext,
  kind: ListedKind,
  id: string,
  change: () => Promise<void>,
): Promise<void> {
  await lockListings(ctx);
  const own = listOf[kind](id);
  const before = await listsThrough(ctx, kind, id);
  await change();
  const after = await listsThrough(ctx, kind, id);
  const entered = after.filter((list) => !before.includes(list));
  const left = before.filter((list) => !after.includes(list));
  for (const list of entered) await addAll(ctx, list, own);
  for (const list of left) await removeAll(ctx, list, own);
  await announce(ctx, [tag.taxonomy, ...[own, ...entered, ...left].map(tag.list)]);
}
