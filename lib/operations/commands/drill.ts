import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "@/db/location";
import { maintenance } from "@/db/maintenance";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { allBackups, type Backup, copyOf, requireBackup, requireWhole } from "@/lib/operations/internal/backup-folder";
import { wrongRows } from "@/lib/operations/internal/checks";
import { isBuilt, runToasoan, withServer } from "@/lib/operations/internal/programs";
import { begin, finish } from "@/lib/operations/internal/record";
import type { DrillStep } from "@/lib/operations/model";
import type { RestoredCheck } from "./check-restored";

type Options = { by?: string | null; backup?: string; say?: (step: DrillStep) => void };
const TEMPORARY = "drill-";

/**
 * Restores the newest backup into a temporary place and looks whether it is a paper: its bytes, its database, its
 * ledgers, and one page of it. The answer is kept, whatever it is.
 */
// Not audited: `finish` does it, with what came of it.
export async function drill(ctx: Context, { by = null, backup: wanted, say }: Options = {}): Promise<DrillStep[]> {
  authorize(ctx, "operations.manage");
  const backup = wanted === undefined ? (await allBackups())[0] : await requireBackup(wanted);
  if (!backup) throw new DomainError("not_found", "Chưa có bản sao lưu nào để diễn tập.");
  const id = await begin(ctx, "drill", by);
  const steps: DrillStep[] = [];
  const note = (step: DrillStep) => {
    steps.push(step);
    say?.(step);
  };
  let failure = "";
  try {
    await lookThrough(backup, path.join(dataDir(), `${TEMPORARY}${id}`), note);
  } catch (error) {
    failure = error instanceof DomainError ? error.say : error instanceof Error ? error.message : String(error);
  }
  const isOk = failure === "" && steps.every((step) => step.isOk);
  await finish(ctx, id, "drill", {
    isOk,
    path: backup.name,
    bytes: backup.bytes,
    details: { backup: backup.manifest.id, steps, failure },
  });
  if (failure !== "") throw new DomainError("invalid", failure);
  return steps;
}

async function lookThrough(backup: Backup, place: string, note: (step: DrillStep) => void): Promise<void> {
  await forgetPlaces();
  await mkdir(place, { mode: 0o700 });
  const database = maintenance();
  let url: string | undefined;
  try {
    const media = await requireWhole(backup);
    note({ name: "copy", isOk: true, say: `đúng mã băm, đủ ${media.length} tệp ảnh` });
    url = await database.stage(copyOf(backup), place);
    const { damage, brokenReferences, rows } = await database.check(url);
    note({ name: "integrity", isOk: damage.length === 0, say: damage.join("; ") || "không có hư hỏng" });
    note({ name: "references", isOk: brokenReferences === 0, say: `${brokenReferences} liên kết hỏng` });
    const wrong = wrongRows(backup.manifest.rows, rows);
    const total = Object.values(rows).reduce((sum, n) => sum + n, 0);
    note({ name: "rows", isOk: wrong.length === 0, say: wrong.join("; ") || `${total} dòng, đúng như khi sao lưu` });
    const env = { DATA_DIR: place, DATABASE_URL: url, REDIS_URL: "", SMTP_URL: "", BACKUPS: "off" };
    const found = JSON.parse(await runToasoan(["restored", "check"], env)) as RestoredCheck;
    note({
      name: "ledger",
      isOk: found.ledger.differed === 0,
      say: `${found.ledger.ratings} lượt đánh giá, ${found.ledger.differed} bài lệch`,
    });
    note({ name: "chain", isOk: found.chain.isOk, say: found.chain.say || `${found.chain.entries} dòng liền mạch` });
    await symlink(path.join(backup.folder, "media"), path.join(place, "media"));
    note(await page(found.article, env));
  } finally {
    if (url !== undefined) await database.drop(url);
    await rm(place, { recursive: true, force: true });
  }
}

async function page(article: RestoredCheck["article"], env: Record<string, string>): Promise<DrillStep> {
  if (!article) return { name: "page", isOk: true, say: "báo chưa có bài nào" };
  if (!isBuilt()) {
    return { name: "page", isOk: article.isReadable, say: `đọc được nội dung ${article.path} (báo chưa được dựng)` };
  }
  return withServer(env, async (origin) => {
    const answer = await fetch(origin + article.path);
    const text = await answer.text();
    const isOk = answer.status === 200 && text.includes(escaped(article.title));
    return {
      name: "page",
      isOk,
      say: `${article.path}: ${answer.status}, ${isOk ? "đúng bài" : "không thấy tiêu đề"}`,
    };
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a drill that was cut short left behind. */
async function forgetPlaces(): Promise<void> {
  for (const name of await readdir(dataDir())) {
    if (name.startsWith(TEMPORARY)) await rm(path.join(dataDir(), name), { recursive: true, force: true });
  }
}
