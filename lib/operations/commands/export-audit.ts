import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import type { AuditEntry } from "@/lib/audit/model";
import { auditEntries, type AuditFilter } from "@/lib/audit/search";
import { atomically, type Context } from "@/lib/core/context";

export const EXPORT_FORMATS = ["jsonl", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The entries that fit with their hashes, some at a time; that they were taken out is an entry itself. */
export async function exportAudit(
  ctx: Context,
  filter: AuditFilter,
  format: ExportFormat,
): Promise<AsyncGenerator<string>> {
  authorize(ctx, "audit.read");
  await atomically(ctx, (ctx) => recordAudit(ctx, "audit.export", { type: "audit", id: "*" }, { ...filter, format }));
  return lines(ctx, filter, format);
}

const COLUMNS = [
  "seq",
  "at",
  "actorId",
  "actorName",
  "action",
  "objectType",
  "objectId",
  "details",
  "prevHash",
  "hash",
] as const;

async function* lines(ctx: Context, filter: AuditFilter, format: ExportFormat): AsyncGenerator<string> {
  if (format === "csv") yield `\u{feff}${COLUMNS.join(",")}\r\n`;
  for await (const entries of auditEntries(ctx, filter)) yield entries.map(format === "csv" ? row : line).join("");
}

function line(entry: AuditEntry): string {
  return `${JSON.stringify({ ...entry, at: entry.at.toISOString() })}\n`;
}

function row(entry: AuditEntry): string {
  const flat = { ...entry, at: entry.at.toISOString(), details: JSON.stringify(entry.details) };
  return `${COLUMNS.map((column) => cell(String(flat[column] ?? ""))).join(",")}\r\n`;
}

/** A cell that begins as a formula does would be one in a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
