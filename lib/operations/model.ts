import { z } from "zod";
import { isoVn } from "@/lib/text/dates";

/** What lies beside the copy in a backup, and says what must be in it. */
export const BackupManifest = z.object({
  version: z.literal(1),
  id: z.string(),
  at: z.iso.datetime(),
  dialect: z.enum(["sqlite", "postgres"]),
  copy: z.object({ file: z.string(), bytes: z.number(), sha256: z.string() }),
  /** "s3": the bucket keeps them, and its own versions are their backup. */
  media: z.object({ kind: z.enum(["folder", "s3"]), files: z.number(), bytes: z.number(), listSha256: z.string() }),
  rows: z.record(z.string(), z.number()),
  audit: z.object({ seq: z.number(), hash: z.string() }),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

export const KEPT = { days: 7, weeks: 4, months: 12 } as const;

const DAY_MS = 24 * 3_600_000;
const SHIFT_MS = 7 * 3_600_000;

/**
 * Of these backups those to keep: the newest of each of the last 7 days, 4 weeks and 12 months that have any. The newest
 * is always among them.
 */
export function keptBackups<T extends { at: Date }>(backups: readonly T[]): T[] {
  const newestFirst = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set<T>();
  const rules: [number, (at: Date) => string][] = [
    [KEPT.days, (at) => isoVn(at).slice(0, 10)],
    [KEPT.weeks, weekOf],
    [KEPT.months, (at) => isoVn(at).slice(0, 7)],
  ];
  for (const [most, periodOf] of rules) {
    const periods = new Set<string>();
    for (const backup of newestFirst) {
      const period = periodOf(backup.at);
      if (periods.has(period) || periods.size === most) continue;
      periods.add(period);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => kept.has(backup));
}

/** Weeks begin on Monday; 1970 began on a Thursday. */
function weekOf(at: Date): string {
  const day = Math.floor((at.getTime() + SHIFT_MS) / DAY_MS);
  return String(Math.floor((day + 3) / 7));
}

/** Backups are made at two in the morning in Viet Nam, the drill after Sunday's. */
const HOUR_OF_BACKUP = 2;

/** What ought to have been done by now and was not. */
export function dueOperations(
  now: Date,
  last: { backup: Date | null; drill: Date | null },
): { backup: boolean; drill: boolean } {
  const shifted = now.getTime() + SHIFT_MS - HOUR_OF_BACKUP * 3_600_000;
  const day = Math.floor(shifted / DAY_MS);
  const since = new Date(day * DAY_MS - SHIFT_MS + HOUR_OF_BACKUP * 3_600_000);
  const sunday = new Date(since.getTime() - ((day + 4) % 7) * DAY_MS);
  return {
    backup: last.backup === null || last.backup < since,
    drill: last.drill === null ? last.backup !== null : last.drill < sunday,
  };
}

/** What a drill looked at, in its order. */
export type DrillStep = {
  name: "copy" | "integrity" | "references" | "rows" | "ledger" | "chain" | "page";
  isOk: boolean;
  say: string;
};

export const DRILL_LABELS: Record<DrillStep["name"], string> = {
  copy: "Bản sao nguyên vẹn",
  integrity: "Cấu trúc cơ sở dữ liệu",
  references: "Liên kết giữa các bảng",
  rows: "Số dòng từng bảng",
  ledger: "Sổ đánh giá",
  chain: "Chuỗi nhật ký",
  page: "Hiện một trang bài",
};

export type OperationView = {
  id: string;
  kind: "backup" | "drill";
  startedAt: Date;
  finishedAt: Date | null;
  isOk: boolean | null;
  bytes: number;
  /** What went wrong, or "". */
  failure: string;
  steps: DrillStep[];
  /** The name that `toasoan restore` takes. */
  name: string;
};

/** "212 MB". */
export function bytesInWords(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  const at = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = bytes / 1024 ** at;
  return `${value.toLocaleString("vi-VN", { maximumFractionDigits: value < 10 && at > 0 ? 1 : 0 })} ${units[at]}`;
}
