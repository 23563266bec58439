import type { z } from "zod";
import { DomainError } from "./errors";

/** What was sent, in the schema's shape; otherwise "invalid" with a Vietnamese message for each field. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.join(".")] ??= issue.message;
  throw new DomainError("invalid", Object.values(fields)[0] ?? "Dữ liệu gửi lên chưa đúng.", fields);
}
