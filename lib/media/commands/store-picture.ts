import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { and, count, eq, gt } from "drizzle-orm";
import { media } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { enqueueJob } from "@/lib/jobs/commands";
import { sayRefusal } from "@/lib/media/input";
import { about, AVIF_JOB } from "@/lib/media/internal/job-kinds";
import { tempFolder } from "@/lib/media/internal/temp";
import { indexWords } from "@/lib/media/internal/words";
import { pictureWorker } from "@/lib/media/internal/workers";
import { type AiUse, BYTE_LIMIT, MASTER, mediaFileName } from "@/lib/media/model";
import { putMediaFrom, removeMediaFiles } from "@/lib/media/storage";

type NewPicture = {
  /** What the file was called where it comes from; "" when it had no name. */
  fileName?: string;
  credit?: string;
  isIllustration?: boolean;
  aiUse?: AiUse;
} & ({ bytes: Buffer } | { file: string });

/** `isKnown`: these very bytes were there already. `wasAnimated`: only the first frame was taken. */
export type Stored = { id: string; isKnown: boolean; wasAnimated: boolean };

const PER_HOUR = 300;

/**
 * Keeps a picture. The same bytes are kept once: sent again, they answer the picture that they are. The files are
 * written before the row, so that a row always has its files. Opened and encoded in a process of its own.
 */
export async function storePicture(ctx: Context, input: NewPicture): Promise<Stored> {
  authorizeSomewhere(ctx, "media.store");
  const folder = await mkdtemp(path.join(await tempFolder(), "picture-"));
  try {
    const file = "file" in input ? input.file : path.join(folder, "sent");
    if ("bytes" in input) await writeFile(file, input.bytes);
    if ((await stat(file)).size > BYTE_LIMIT) throw refused("too-large");
    const contentHash = await hashOf(file);
    const known = await idByHash(ctx, contentHash);
    if (known) return { id: known, isKnown: true, wasAnimated: false };
    await requireRoom(ctx);

    const fileName = (input.fileName ?? "").normalize("NFC").slice(-200);
    const made = await pictureWorker("picture").run({ kind: "picture", file, fileName, folder });
    if ("failed" in made) throw new Error(`a picture could not be made: ${made.failed}`);
    if ("refused" in made) throw refused(made.refused);
    if (!("picture" in made)) throw new Error("the picture worker answered another task");
    const { files, picture } = made;
    const id = newId();
    for (const name of [...files.map(mediaFileName), MASTER]) {
      const from = path.join(folder, name);
      await putMediaFrom(id, name, from, (await stat(from)).size);
    }

    const { found, wasAnimated, ...measures } = picture;
    const row = {
      id,
      contentHash,
      ...measures,
      caption: found.caption,
      credit: input.credit ?? found.credit,
      fileName,
      isIllustration: input.isIllustration ?? false,
      aiUse: input.aiUse ?? found.aiUse,
      variants: files,
      createdAt: ctx.now,
      createdBy: ctx.actor.kind === "user" ? ctx.actor.id : null,
    };
    const isAdded = await atomically(ctx, async (ctx) => {
      const added = await ctx.db
        .insert(media)
        .values(row)
        .onConflictDoNothing({ target: media.contentHash })
        .returning({ id: media.id });
      if (added.length === 0) return false;
      await indexWords(ctx, id, { alt: "", ...row });
      await enqueueJob(ctx, { kind: AVIF_JOB, payload: { mediaId: id }, uniqueKey: `${AVIF_JOB}:${id}`, ...about(id) });
      await recordAudit(ctx, "media.store", { type: "media", id }, { contentHash });
      return true;
    });
    if (isAdded) return { id, isKnown: false, wasAnimated };
    // Somebody sent the same picture at the same time and was first.
    await removeMediaFiles(id);
    return { id: (await idByHash(ctx, contentHash)) ?? id, isKnown: true, wasAnimated };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function refused(reason: string): DomainError {
  const say = sayRefusal(reason);
  return new DomainError("invalid", say, { file: say });
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

async function idByHash(ctx: Pick<Context, "db">, contentHash: string): Promise<string | null> {
  const [row] = await ctx.db.select({ id: media.id }).from(media).where(eq(media.contentHash, contentHash)).limit(1);
  return row?.id ?? null;
}

async function requireRoom(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== "user") return;
  const hourAgo = new Date(ctx.now.getTime() - 3_600_000);
  const [row] = await ctx.db
    .select({ sent: count() })
    .from(media)
    .where(and(eq(media.createdBy, ctx.actor.id), gt(media.createdAt, hourAgo)));
  if ((row?.sent ?? 0) >= PER_HOUR) {
    throw new DomainError("limited", `Mỗi người gửi tối đa ${PER_HOUR} ảnh một giờ. Vui lòng gửi tiếp sau ít phút.`);
  }
}
