import { DomainError } from "@/lib/core/errors";
import { readLocalField } from "@/lib/text/dates";

export function textFrom(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** A field of date and time, in Vietnam; null when it was left empty. */
export function momentFrom(form: FormData, name: string): Date | null {
  const text = textFrom(form, name).trim();
  if (text === "") return null;
  const moment = readLocalField(text);
  const say = "Ngày giờ chưa đúng. Vui lòng chọn lại.";
  if (!moment) throw new DomainError("invalid", say, { [name]: say });
  return moment;
}

/** Fields called "prefix:key", by key; the empty ones left out. */
export function fieldsFrom(form: FormData, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of form.entries())
    if (name.startsWith(`${prefix}:`) && typeof value === "string" && value.trim() !== "")
      found[name.slice(prefix.length + 1)] = value;
  return found;
}
