import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditLog, backups, closeDatabase, database, sessions } from "@/db/client";
import { maintenance } from "@/db/maintenance";
import { migrateDatabase } from "@/db/migrate";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { verifyAuditChain } from "@/lib/audit/queries";
import { contextOf, systemContext } from "@/lib/core/context";
import { changeSettings } from "@/lib/settings/commands";
import { siteSettings } from "@/lib/settings/queries";
import { makeAccount, signInAs } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, user } from "@/lib/testing/factories";
import { checkRestored } from "./commands/check-restored";
import { drill } from "./commands/drill";
import { makeBackup } from "./commands/make-backup";
import { restoreBackup } from "./commands/restore";

useDatabase();
const data = mkdtempSync(path.join(tmpdir(), "toasoan-backup-"));
const dataDir = process.env["DATA_DIR"];
const picture = path.join(data, "media", "anh-1", "640.avif");
beforeAll(() => {
  process.env["DATA_DIR"] = data;
  mkdirSync(path.dirname(picture), { recursive: true });
  writeFileSync(picture, "ảnh");
});
afterAll(() => {
  process.env["DATA_DIR"] = dataDir;
  rmSync(data, { recursive: true, force: true });
});

const now = () => systemContext("test");
const names = () => readdirSync(path.join(data, "backups")).toSorted();

function program(...args: string[]): Promise<string | number | null> {
  const file = fileURLToPath(new URL("plug.fixture.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
}

async function operation(kind: "backup" | "drill") {
  const [row] = await database()
    .read.select()
    .from(backups)
    .where(eq(backups.kind, kind))
    .orderBy(desc(backups.startedAt))
    .limit(1);
  return row;
}

test("a backup is whole when it has its name: copy, pictures, counts, the head of the log", async () => {
  await makeArticle({ title: "Bài trước khi sao lưu" });
  const made = await makeBackup(now());
  expect(readFileSync(path.join(made.folder, "media", "anh-1", "640.avif"), "utf8")).toBe("ảnh");
  expect(made.manifest.rows["articles"]).toBe(1);
  expect(made.manifest.media).toMatchObject({ kind: "folder", files: 1 });
  expect(await operation("backup")).toMatchObject({ isOk: true, path: made.name });
  const [entry] = await now().db.select().from(auditLog).where(eq(auditLog.action, "backup.make"));
  expect(entry?.details).toMatchObject({ isOk: true, path: made.name });
});

test("the plug pulled at any step, nothing looks like a backup that is none, and the next one is made", async () => {
  for (const step of ["begun", "copied", "media", "written"]) {
    const whole = () => names().filter((name) => !name.startsWith("."));
    const before = whole();
    expect(await program("backup", step)).toBe("SIGKILL");
    expect(whole(), step).toEqual(before);
    await makeBackup(now());
    expect(names().every((name) => !name.startsWith("."))).toBe(true);
    const interrupted = await now().db.select().from(backups).where(eq(backups.isOk, false));
    expect(interrupted.at(-1)?.details).toMatchObject({ failure: "Bị ngắt giữa chừng." });
  }
}, 240_000);

test("two backups do not run at once, and not everybody makes one", async () => {
  const both = await Promise.allSettled([makeBackup(now()), makeBackup(now())]);
  expect(both.map((it) => it.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(makeBackup(as(user("managing_editor")))).rejects.toMatchObject({ code: "forbidden" });
  await expect(drill(as(user("editor")))).rejects.toMatchObject({ code: "forbidden" });
});

test("a restored paper's ledgers and newest article are looked at", async () => {
  expect(await checkRestored(now())).toMatchObject({
    ledger: { differed: 0 },
    chain: { isOk: true },
    article: { title: "Bài trước khi sao lưu", isReadable: true },
  });
});

test("a drill restores beside the paper and says what it saw; a damaged copy fails it", async () => {
  const steps = await drill(now());
  expect(steps.map((step) => [step.name, step.isOk])).toEqual(
    ["copy", "integrity", "references", "rows", "ledger", "chain", "page"].map((name) => [name, true]),
  );
  expect(await operation("drill")).toMatchObject({ isOk: true });
  expect(readdirSync(data).filter((name) => name.startsWith("drill-"))).toEqual([]);

  const damaged = await makeBackup(now());
  truncateSync(path.join(damaged.folder, maintenance().copyName), damaged.manifest.copy.bytes - 100);
  await expect(drill(now())).rejects.toMatchObject({ code: "invalid" });
  expect(await operation("drill")).toMatchObject({ isOk: false });
  await expect(restoreBackup(damaged.name, { migrate: migrateDatabase })).rejects.toMatchObject({ code: "invalid" });
  rmSync(damaged.folder, { recursive: true });
}, 300_000);

test("the plug pulled at any step of a restore, the paper is the old one or the new one, and the next restore ends", async () => {
  const { id, email } = await makeAccount();
  await signInAs(email);
  await changeSettings(now(), { name: "Báo cũ" });
  const backup = await makeBackup(now());
  await changeSettings(now(), { name: "Báo mới" });
  const lost = await makeArticle({ title: "Bài sau khi sao lưu" });
  rmSync(picture);

  await expect(restoreBackup(backup.name, { migrate: migrateDatabase })).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining("Báo đang chạy"),
  });
  for (const step of ["checked", "alone", "staged", "media", "settled", "swapped"]) {
    await closeDatabase();
    expect(await program("restore", step, backup.name)).toBe("SIGKILL");
    const { name } = await siteSettings(now());
    expect(name, step).toBe(step === "swapped" ? "Báo cũ" : "Báo mới");
    expect((await articleAtNumber(now(), lost.number)).is, step).toBe(step === "swapped" ? "absent" : "published");
    expect(await verifyAuditChain(now())).toMatchObject({ ok: true });
  }
  await closeDatabase();
  const { kept } = await restoreBackup(backup.name, { migrate: migrateDatabase });
  expect(kept).not.toBe("");
  expect(existsSync(picture)).toBe(true);

  const after = contextOf({ kind: "system", name: "test" });
  expect((await siteSettings(after)).name).toBe("Báo cũ");
  expect(await verifyAuditChain(after)).toMatchObject({ ok: true });
  const [last] = await after.db.select().from(auditLog).orderBy(desc(auditLog.seq)).limit(1);
  expect(last).toMatchObject({ action: "backup.restore", details: { name: backup.name } });
  expect(await after.db.select().from(sessions).where(eq(sessions.userId, id))).toEqual([]);
  // A number that stood in an address never comes a second time.
  expect((await makeArticle({ title: "Bài mới sau khi khôi phục" })).number).toBeGreaterThan(lost.number);
}, 240_000);
