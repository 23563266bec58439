import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { dataDir } from "@/db/location";

export type DiskConfig =
  | { kind: "disk"; folder: string }
  | {
      kind: "s3";
      bucket: string;
      region: string;
      /** null: Amazon's own. */
      endpoint: string | null;
      credentials: { accessKeyId: string; secretAccessKey: string };
    };

/** Where pictures lie: in DATA_DIR, or on S3 when MEDIA_S3_BUCKET names a bucket. */
export function diskConfig(env: Readonly<Record<string, string | undefined>> = process.env): DiskConfig {
  const bucket = env["MEDIA_S3_BUCKET"] ?? "";
  if (bucket === "") return { kind: "disk", folder: path.join(dataDir(), "media") };
  const accessKeyId = env["MEDIA_S3_ACCESS_KEY"] ?? "";
  const secretAccessKey = env["MEDIA_S3_SECRET_KEY"] ?? "";
  if (accessKeyId === "" || secretAccessKey === "") {
    throw new Error("MEDIA_S3_BUCKET is set: MEDIA_S3_ACCESS_KEY and MEDIA_S3_SECRET_KEY must be, too");
  }
  const endpoint = env["MEDIA_S3_ENDPOINT"] || null;
  return {
    kind: "s3",
    bucket,
    region: env["MEDIA_S3_REGION"] || "us-east-1",
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
  };
}

export async function openDisk(config: DiskConfig): Promise<Disk> {
  if (config.kind === "disk") return new Disk(new AtomicFsDriver({ location: config.folder, visibility: "private" }));
  // Only papers on S3 pay for its client in memory.
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new Disk(
    new S3Driver({
      bucket: config.bucket,
      region: config.region,
      credentials: config.credentials,
      ...(config.endpoint === null ? {} : { endpoint: config.endpoint }),
      forcePathStyle: config.endpoint !== null,
      visibility: "private",
      supportsACL: false,
      // Else the client frames streams with checksums that many stores keep as if they were the picture.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    }),
  );
}

let opened: { name: string; disk: Promise<Disk> } | undefined;

/** The disk of the running paper. */
export function mediaDisk(): Promise<Disk> {
  const config = diskConfig();
  const name = JSON.stringify(config);
  if (opened?.name !== name) opened = { name, disk: openDisk(config) };
  return opened.disk;
}

/** Written beside and moved into place, so that no reader ever gets half a picture: flydrive writes in place. */
class AtomicFsDriver extends FSDriver {
  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.beside(key, (draft) => writeFile(draft, contents));
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.beside(key, (draft) => pipeline(contents, createWriteStream(draft)));
  }

  private async beside(key: string, write: (draft: string) => Promise<void>): Promise<void> {
    const target = path.join(String(this.options.location), key);
    await mkdir(path.dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}.part`;
    try {
      await write(draft);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}
