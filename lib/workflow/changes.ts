import type { ArticleContent } from "@/lib/articles/model";
import { canonicalJson } from "@/lib/core/canonical";
import { takeApart } from "@/lib/drafts/model";

/** In how many places two versions differ: fields, and blocks that were changed, added, taken out or moved. */
export function countChanges(before: ArticleContent, after: ArticleContent): number {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  let changes = 0;
  for (const [id, text] of now.all) if (old.all.get(id) !== text) changes += 1;
  for (const id of old.all.keys()) if (!now.all.has(id)) changes += 1;
  const stayed = (order: string[], other: Map<string, string>) => order.filter((id) => other.has(id)).join(" ");
  return changes > 0 || stayed(old.order, now.all) === stayed(now.order, old.all) ? changes : 1;
}

function unitsOf(content: ArticleContent): { all: Map<string, string>; order: string[] } {
  const { fields, blocks } = takeApart(content);
  const all = new Map([...fields, ...blocks].map(({ unitId, doc }): [string, string] => [unitId, canonicalJson(doc)]));
  return { all, order: blocks.map(({ unitId }) => unitId) };
}
