/** Tables whose rows are not as many as the manifest says, in words. */
export function wrongRows(wanted: Record<string, number>, found: Record<string, number>): string[] {
  return Object.entries(wanted).flatMap(([table, n]) =>
    found[table] === n ? [] : `bảng ${table} có ${found[table] ?? 0} dòng thay vì ${n}`,
  );
}
