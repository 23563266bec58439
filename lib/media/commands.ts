import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { media } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { processPicture } from "./internal/process";
import { putMediaFile } from "./storage";

const BYTE_LIMIT = 30 * 1024 * 1024;

/**
 * Keeps a picture and answers its id. The same bytes are kept once: sent again, they answer the id they have. The files
 * are written before the row, so that a row always has its files.
 */
export async function storePicture(
  ctx: Context,
  input: { bytes: Buffer; credit?: string; isIllustration?: boolean; aiUse?: "none" | "assisted" | "generated" },
): Promise<string> {
  authorize(ctx, "media.store");
  if (input.bytes.length > BYTE_LIMIT) {
    throw new DomainError("invalid", "Ảnh lớn hơn 30 MB.", { file: "Ảnh lớn hơn 30 MB." });
  }
  const contentHash = createHash("sha256").update(input.bytes).digest("hex");
  const known = await idByHash(ctx, contentHash);
  if (known) return known;

  const { files, ...picture } = await processPicture(input.bytes);
  const id = newId();
  for (const file of files)
    await putMediaFile(id, `${file.width}.${file.format === "jpeg" ? "jpg" : file.format}`, file.bytes);

  return atomically(ctx, async (ctx) => {
    const [added] = await ctx.db
      .insert(media)
      .values({
        id,
        contentHash,
        ...picture,
        credit: input.credit ?? "",
        isIllustration: input.isIllustration ?? false,
        aiUse: input.aiUse ?? "none",
        variants: files.map(({ bytes, ...variant }) => ({ ...variant, bytes: bytes.length })),
        createdAt: ctx.now,
        createdBy: ctx.actor.kind === "user" ? ctx.actor.id : null,
      })
      .onConflictDoNothing({ target: media.contentHash })
      .returning({ id: media.id });
    if (!added) return (await idByHash(ctx, contentHash)) ?? id;
    await recordAudit(ctx, "media.store", { type: "media", id }, { contentHash });
    return id;
  });
}

async function idByHash(ctx: { db: Pick<Context["db"], "select"> }, contentHash: string): Promise<string | null> {
  const [row] = await ctx.db.select({ id: media.id }).from(media).where(eq(media.contentHash, contentHash)).limit(1);
  return row?.id ?? null;
}
