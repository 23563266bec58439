/** What a server action answers. */
export type Result<T> =
  | { ok: true; value: T }
  | { ok: false; code: string; say: string; fields: Record<string, string> };
