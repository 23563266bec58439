import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { media, sections, settings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { contentHash } from "@/lib/core/canonical";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { type SettingField, type SettingGroup, settingGroup } from "./fields";
import { Settings } from "./model";
import { pageDocument, pageText } from "./page-text";
import { valueAt, withValueAt } from "./paths";
import { storedSettings } from "./queries";

/** Changes the named settings and leaves the others; effective on every page at once. */
export async function changeSettings(ctx: Context | WriteContext, change: Partial<Settings>): Promise<Settings> {
  authorize(ctx, "settings.manage");
  return atomically(ctx, async (ctx) => {
    const before = await storedSettings(ctx);
    const value = parse(Settings, { ...before, ...change });
    await ctx.db
      .insert(settings)
      .values({ key: "site", value, updatedAt: ctx.now })
      .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: ctx.now } });
    await announce(ctx, [tag.settings, tag.all]);
    const changed = Object.keys(change).filter((key) => !isSame(valueAt(before, key), valueAt(value, key)));
    const was = Object.fromEntries(changed.map((key) => [key, valueAt(before, key) ?? null]));
    const is = Object.fromEntries(changed.map((key) => [key, valueAt(value, key) ?? null]));
    await recordAudit(
      ctx,
      "settings.change",
      { type: "settings", id: "site" },
      { changed: Object.keys(change), before: was, after: is },
    );
    return value;
  });
}

/**
 * What one form of the settings sent. `shown` is what the form had shown (`shownOf`): when somebody changed one of its
 * fields meanwhile, nothing is saved and the fields are named.
 */
// Not audited: changeSettings does it.
export async function saveSettings(
  ctx: Context | WriteContext,
  { group: key, shown, typed }: { group: string; shown: string; typed: Record<string, string> },
): Promise<Settings> {
  authorize(ctx, "settings.manage");
  const group = settingGroup(key);
  if (!group) throw new DomainError("not_found", "Không có nhóm cài đặt này.");
  return atomically(ctx, async (ctx) => {
    const before = await storedSettings(ctx);
    const then = parse(Shown, readJson(shown));
    const now = shownOf(before, group);
    const moved = group.fields.filter(({ path }) => then[path] !== now[path]);
    if (moved.length > 0) {
      const names = moved.map(({ label }) => label).join(", ");
      throw new DomainError("conflict", `Người khác vừa đổi: ${names}. Tải lại trang để xem bản mới rồi sửa lại.`);
    }
    let value: unknown = before;
    for (const field of group.fields) {
      const set =
        field.is === "sections"
          ? await sectionsIn(ctx, field, typed)
          : valueOf(field, typed[field.path] ?? "", valueAt(before, field.path));
      if (set !== KEEP) value = withValueAt(value, field.path, set);
    }
    await requireLogo(ctx, valueAt(value, "logoMediaId"));
    requireOrder(value);
    const keys = new Set(group.fields.map(({ path }) => path.split(".")[0] ?? path));
    const change = Object.fromEntries([...keys].map((name) => [name, valueAt(value, name)]));
    return changeSettings(ctx, change).catch((error: unknown) => {
      throw error instanceof DomainError ? besideField(error, group) : error;
    });
  });
}

/** What is wrong with one line of a list stands beside the list, and says which line. */
function besideField({ code, say, fields }: DomainError, group: SettingGroup): DomainError {
  const placed = Object.entries(fields).map(([path, words]): [string, string] => {
    const list = group.fields.find((field) => field.is === "lines" && path.startsWith(`${field.path}.`));
    return list ? [list.path, `Dòng ${Number(path.slice(list.path.length + 1)) + 1}: ${words}`] : [path, words];
  });
  return new DomainError(code, say, Object.fromEntries(placed));
}

const Shown = z.record(z.string(), z.string());

/** What a form shows of each of its fields, in few letters. */
export function shownOf(site: Settings, group: SettingGroup): Record<string, string> {
  return Object.fromEntries(
    group.fields.map(({ path }) => [path, contentHash(valueAt(site, path) ?? null).slice(0, 16)]),
  );
}

const KEEP = Symbol("keep");

function valueOf(field: SettingField, typed: string, before: unknown): unknown {
  switch (field.is) {
    case "sections":
      return KEEP;
    case "choice": {
      if (field.options?.some(({ value }) => value === typed)) return typed;
      const say = "Vui lòng chọn một trong các lựa chọn.";
      throw new DomainError("invalid", say, { [field.path]: say });
    }
    case "decimal": {
      const value = /^\s*\d{1,6}([.,]\d{1,6})?\s*$/.test(typed) ? Number(typed.trim().replace(",", ".")) : Number.NaN;
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
      if (value >= min && value <= max) return value;
      const say = `Vui lòng nhập số từ ${min.toLocaleString("vi-VN")} đến ${max.toLocaleString("vi-VN")}, ví dụ 3,4.`;
      throw new DomainError("invalid", say, { [field.path]: say });
    }
    case "seconds": {
      const { min = 0, max = 0 } = field;
      const seconds = { ...field, is: "decimal" as const, min: min / 1000, max: max / 1000 };
      return Math.round(Number(valueOf(seconds, typed, before)) * 1000);
    }
    case "line":
    case "colour":
      return typed.trim();
    case "lines":
      return typed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    case "check":
      return typed !== "";
    case "picture":
      return typed.trim() === "" ? null : typed.trim();
    case "page": {
      // A page that has more than text can say is shown as nothing, and nothing written keeps it.
      const text = typed.replaceAll("\r\n", "\n").trim();
      if (text === (before === undefined ? "" : (pageText(before) ?? "").trim())) return KEEP;
      return text === "" ? undefined : pageDocument(text);
    }
    case "number": {
      const value = Number(typed.replaceAll(/[\s.]/g, ""));
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
      if (typed.trim() !== "" && Number.isInteger(value) && value >= min && value <= max) return value;
      const say = `Vui lòng nhập số nguyên từ ${min.toLocaleString("vi-VN")} đến ${max.toLocaleString("vi-VN")}.`;
      throw new DomainError("invalid", say, { [field.path]: say });
    }
  }
}

/** The ticked ones, each a field `path:id`; what is no section of this paper is left out. */
async function sectionsIn(ctx: WriteContext, { path }: SettingField, typed: Record<string, string>): Promise<string[]> {
  const ids = Object.keys(typed).flatMap((name) => (name.startsWith(`${path}:`) ? name.slice(path.length + 1) : []));
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({ id: sections.id })
    .from(sections)
    .where(inArray(sections.id, ids.slice(0, 500)));
  return rows.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1));
}

/** What only makes sense together. */
function requireOrder(value: unknown): void {
  const [least, most] = [valueAt(value, "comments.minLength"), valueAt(value, "comments.maxLength")];
  if (typeof least !== "number" || typeof most !== "number" || least <= most) return;
  const say = "Số ký tự ít nhất phải nhỏ hơn số ký tự nhiều nhất.";
  throw new DomainError("invalid", say, { "comments.minLength": say });
}

async function requireLogo(ctx: WriteContext, id: unknown): Promise<void> {
  if (typeof id !== "string") return;
  const [row] = await ctx.db.select({ id: media.id }).from(media).where(eq(media.id, id)).limit(1);
  if (row) return;
  const say = "Không có ảnh này trong kho ảnh.";
  throw new DomainError("invalid", say, { logoMediaId: say });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return contentHash(a ?? null) === contentHash(b ?? null);
}
