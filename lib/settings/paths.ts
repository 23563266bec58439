/** Settings by the path that names a field: "ratings.labels.0". */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, step) => (at !== null && typeof at === "object" ? (at as Record<string, unknown>)[step] : undefined),
      value,
    );
}

/** A copy of the value with another at the path. */
export function withValueAt(value: unknown, path: string, set: unknown): unknown {
  const [step = "", ...rest] = path.split(".");
  const next = (old: unknown) => (rest.length === 0 ? set : withValueAt(old, rest.join("."), set));
  if (Array.isArray(value)) return value.map((old: unknown, at) => (String(at) === step ? next(old) : old));
  const object = value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  return { ...object, [step]: next(object[step]) };
}
