import path from "node:path";
import { asc, gt } from "drizzle-orm";
import type { Disk } from "flydrive";
import { media } from "@/db/client";
import { dataDir } from "@/db/location";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { diskConfig, openDisk } from "@/lib/media/internal/disk";
import { MASTER, mediaFileName } from "@/lib/media/model";

const PER_STEP = 200;

export type Moved = { copied: number; there: number; missing: number };

/** Copies the files of every picture to the other place; those that are there with the same length are left. */
export async function moveMedia(
  ctx: Context,
  to: "s3" | "disk",
  onProgress: (pictures: number) => void,
): Promise<Moved> {
  authorize(ctx, "operations.manage");
  const config = diskConfig();
  if (config.kind !== "s3") throw new Error("MEDIA_S3_BUCKET is not set: which store is meant?");
  const s3 = await openDisk(config);
  const disk = await openDisk({ kind: "disk", folder: path.join(dataDir(), "media") });
  const [source, target] = to === "s3" ? [disk, s3] : [s3, disk];

  const moved: Moved = { copied: 0, there: 0, missing: 0 };
  let pictures = 0;
  for (let after = ""; ;) {
    const some = await ctx.db
      .select({ id: media.id, variants: media.variants })
      .from(media)
      .where(gt(media.id, after))
      .orderBy(asc(media.id))
      .limit(PER_STEP);
    const last = some.at(-1);
    if (!last) return moved;
    after = last.id;
    for (const { id, variants } of some) {
      for (const variant of variants) moved[await copy(source, target, `${id}/${mediaFileName(variant)}`)]++;
      // Pictures of before masters were kept have none.
      const master = await copy(source, target, `${id}/${MASTER}`);
      if (master !== "missing") moved[master]++;
    }
    onProgress((pictures += some.length));
  }
}

async function copy(source: Disk, target: Disk, key: string): Promise<keyof Moved> {
  const length = await lengthOf(source, key);
  const standing = await lengthOf(target, key);
  if (standing !== null && (length === null || standing === length)) return "there";
  if (length === null) return "missing";
  await target.putStream(key, await source.getStream(key), { contentLength: length });
  return "copied";
}

async function lengthOf(disk: Disk, key: string): Promise<number | null> {
  return (await disk.exists(key)) ? (await disk.getMetaData(key)).contentLength : null;
}
