import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { media } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import type { JobHandler } from "@/lib/jobs/model";
import { AVIF_JOB } from "@/lib/media/internal/job-kinds";
import { tempFolder } from "@/lib/media/internal/temp";
import { type KeptVariant, pictureWorker } from "@/lib/media/internal/workers";
import { MASTER, mediaFileName } from "@/lib/media/model";
import { publicTags } from "@/lib/media/queries/uses";
import { openMediaFile, putMediaFrom, readMediaFile } from "@/lib/media/storage";

/** AVIF takes seconds where WebP takes none: it comes later, and pages offer it from then on. */
export const makeAvifJob: JobHandler = {
  kind: AVIF_JOB,
  mode: "at-least-once",
  run: async (ctx, { mediaId }) => {
    if (typeof mediaId === "string") await makeAvif(ctx, mediaId);
  },
};

/**
 * Adds the sizes of a picture as AVIF when that saves bytes, and lets the pages that show it be made anew. Run again it
 * changes nothing.
 */
// Not audited: the picture is the same to everybody; only its bytes become fewer.
export async function makeAvif(ctx: Context, mediaId: string): Promise<void> {
  authorize(ctx, "operations.manage");
  const variants = await variantsOf(ctx, mediaId);
  if (!variants || variants.some(({ format }) => format === "avif")) return;
  // Pictures of before masters were kept stay as they are.
  if (!(await openMediaFile(mediaId, MASTER))) return;
  const webp = variants.filter(({ format }) => format === "webp");
  const folder = await mkdtemp(path.join(await tempFolder(), "avif-"));
  try {
    const file = path.join(folder, MASTER);
    await writeFile(file, await readMediaFile(mediaId, MASTER));
    const made: KeptVariant[] = [];
    for (const { width } of webp) {
      const answer = await pictureWorker("avif").run({ kind: "avif", file, widths: [width], folder });
      if (!("files" in answer)) throw new Error(`no AVIF of ${mediaId}: ${JSON.stringify(answer)}`);
      made.push(...answer.files);
    }
    if (weight(made) >= weight(webp)) return;
    for (const variant of made) {
      const from = path.join(folder, mediaFileName(variant));
      await putMediaFrom(mediaId, mediaFileName(variant), from, (await stat(from)).size);
    }
    await atomically(ctx, async (ctx) => {
      const standing = await variantsOf(ctx, mediaId);
      if (!standing || standing.some(({ format }) => format === "avif")) return;
      await ctx.db
        .update(media)
        .set({ variants: [...standing, ...made] })
        .where(eq(media.id, mediaId));
      await announce(ctx, await publicTags(ctx, mediaId));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function variantsOf(ctx: Pick<Context, "db">, mediaId: string): Promise<KeptVariant[] | null> {
  const [row] = await ctx.db.select({ variants: media.variants }).from(media).where(eq(media.id, mediaId)).limit(1);
  return row?.variants ?? null;
}

function weight(variants: readonly KeptVariant[]): number {
  return variants.reduce((sum, { bytes }) => sum + bytes, 0);
}
