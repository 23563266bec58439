import type { Changes } from "@/components/workflow/reading-changes";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { compareVersions } from "@/lib/drafts/versions";
import type { ReadingView } from "@/lib/workflow/queries/reading";

/** What changed since the revision that the address names (`asked`), or else since this person's last reading. */
export async function changesSince(
  ctx: Context,
  articleId: string,
  asked: string | undefined,
  { hash, lastRead }: ReadingView,
): Promise<Changes | null> {
  const from = asked ?? lastRead?.hash;
  if (hash === null || from === undefined || from === hash) return null;
  try {
    const { comparison } = await compareVersions(ctx, articleId, from, hash);
    return { comparison, from, to: hash, readAt: lastRead?.hash === from ? lastRead.at : null };
  } catch (error) {
    // An address may name anything: what is no version of this article is no reason not to read it.
    if (error instanceof DomainError) return null;
    throw error;
  }
}
