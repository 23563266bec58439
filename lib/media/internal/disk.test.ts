import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, media } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { moveMedia } from "@/lib/media/commands/move-media";
import { openMediaFile, putMediaFile, putMediaFrom, readMediaFile, removeMediaFiles } from "@/lib/media/storage";
import { useDatabase } from "@/lib/testing/database";
import { as, user } from "@/lib/testing/factories";
import { diskConfig, mediaDisk, openDisk } from "./disk";

useDatabase();

const folder = mkdtempSync(path.join(tmpdir(), "toasoan-disk-"));
const S3 = ["MEDIA_S3_BUCKET", "MEDIA_S3_ENDPOINT", "MEDIA_S3_ACCESS_KEY", "MEDIA_S3_SECRET_KEY"] as const;
let store: S3rver | undefined;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["disk", "s3"] as const)("pictures on %s", (kind) => {
  beforeAll(async () => {
    process.env["DATA_DIR"] = folder;
    if (kind === "disk") return;
    store = new S3rver({ port: 0, address: "127.0.0.1", silent: true, directory: path.join(folder, "s3") });
    const { port } = await store.run();
    const endpoint = `http://127.0.0.1:${port}`;
    const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
    const client = new S3Client({ endpoint, credentials, region: "us-east-1", forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: "anh" }));
    client.destroy();
    for (const [n, value] of ["anh", endpoint, "S3RVER", "S3RVER"].entries()) process.env[S3[n] ?? ""] = value;
  });
  afterAll(async () => {
    for (const name of S3) delete process.env[name];
    await store?.close();
  });

  test("what goes in comes out, byte for byte, by buffer and by stream", async () => {
    const bytes = randomBytes(3 << 20);
    const file = path.join(folder, "sent");
    writeFileSync(file, bytes);
    await putMediaFile("a1", "320.webp", bytes.subarray(0, 1000));
    await putMediaFrom("a1", "1600.webp", file, bytes.length);
    expect((await readMediaFile("a1", "320.webp")).equals(bytes.subarray(0, 1000))).toBe(true);
    expect((await readMediaFile("a1", "1600.webp")).equals(bytes)).toBe(true);
    const found = await openMediaFile("a1", "1600.webp");
    expect(found?.bytes).toBe(bytes.length);
    expect(found && (await buffer(await found.read())).equals(bytes)).toBe(true);
  });

  test("what is not there is not found, and what was removed is gone, all of it", async () => {
    expect(await openMediaFile("khong-co", "320.webp")).toBeNull();
    await putMediaFile("b2", "320.webp", Buffer.from("nhỏ"));
    await putMediaFile("b2", "480.webp", Buffer.from("to"));
    await removeMediaFiles("b2");
    expect(await openMediaFile("b2", "320.webp")).toBeNull();
    expect(await openMediaFile("b2", "480.webp")).toBeNull();
    await removeMediaFiles("b2");
  });

  test("the same name is written anew", async () => {
    await putMediaFile("c3", "320.webp", Buffer.from("cũ, dài hơn"));
    await putMediaFile("c3", "320.webp", Buffer.from("mới"));
    expect((await readMediaFile("c3", "320.webp")).toString()).toBe("mới");
  });

  test.runIf(kind === "s3")("everything moves to the store and back, and goes on where it was stopped", async () => {
    const id = "01900000-0000-7000-8000-0000000000bb";
    const variants = [320, 480].map((width) => ({ width, height: 9, format: "webp" as const, bytes: 5 }));
    const row = { id, contentHash: id, width: 9, height: 9, colour: "#000000", variants, createdAt: new Date() };
    await database().write((db) => db.insert(media).values(row));
    const disk = await openDisk({ kind: "disk", folder: path.join(folder, "media") });
    for (const name of ["320.webp", "480.webp", "goc.jpg"]) await disk.put(`${id}/${name}`, name);
    const move = (to: "s3" | "disk") => moveMedia(systemContext("test"), to, () => undefined);
    expect(await move("s3")).toEqual({ copied: 3, there: 0, missing: 0 });
    expect((await readMediaFile(id, "goc.jpg")).toString()).toBe("goc.jpg");
    await (await mediaDisk()).delete(`${id}/480.webp`);
    expect(await move("s3")).toEqual({ copied: 1, there: 2, missing: 0 });
    await disk.deleteAll(`${id}/`);
    expect(await move("disk")).toEqual({ copied: 3, there: 0, missing: 0 });
    expect(await disk.get(`${id}/480.webp`)).toBe("480.webp");
    await removeMediaFiles(id);
    await disk.deleteAll(`${id}/`);
    expect(await move("s3")).toEqual({ copied: 0, there: 0, missing: 2 });
    await expect(moveMedia(as(user("editor")), "s3", () => undefined)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("no name leads out of the folder", async () => {
    await expect(putMediaFile("..", "../../320.webp", Buffer.from("x"))).rejects.toThrow(/traversal/i);
  });
});

test("a stream that breaks leaves nothing behind on the disk", async () => {
  process.env["DATA_DIR"] = folder;
  const broken = new Readable({
    read() {
      this.push(Buffer.alloc(1000));
      this.destroy(new Error("đứt"));
    },
  });
  await expect((await mediaDisk()).putStream("d4/320.webp", broken)).rejects.toThrow(/d4/);
  expect(readdirSync(path.join(folder, "media", "d4"))).toEqual([]);
});

test("half a configuration of S3 stops the start, named", () => {
  expect(() => diskConfig({ MEDIA_S3_BUCKET: "anh" })).toThrow(/MEDIA_S3_ACCESS_KEY/);
  expect(diskConfig({ DATA_DIR: folder }).kind).toBe("disk");
});
