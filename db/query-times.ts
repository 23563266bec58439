export type QueryTime = { statement: string; count: number; totalMs: number; maxMs: number };
export type QueryTimes = { count: number; totalMs: number; slow: QueryTime[] };

/** A statement that took less is counted, and its words are not kept. */
const SLOW_MS = 5;
const MOST_KEPT = 100;
/** Longer than any statement of the program: a cut one cannot be explained by the database. */
const LONGEST = 8000;

const KEY = Symbol.for("toasoan.query-times");
type Kept = { count: number; totalMs: number; slow: Map<string, QueryTime> };
type Holder = { [KEY]?: Kept };

/** Next bundles this module more than once into one process: so the figures live on globalThis, as the database does. */
function kept(): Kept {
  const holder = globalThis as Holder;
  holder[KEY] ??= { count: 0, totalMs: 0, slow: new Map() };
  return holder[KEY];
}

export function noteQuery(sql: string, ms: number): void {
  const times = kept();
  times.count++;
  times.totalMs += ms;
  if (ms < SLOW_MS) return;
  // Lists of values of any length are one statement.
  const statement = sql.replaceAll(/(\(|, )((\?|\$\d+)(, ?(\?|\$\d+))+)/g, "$1…").slice(0, LONGEST);
  const known = times.slow.get(statement) ?? { statement, count: 0, totalMs: 0, maxMs: 0 };
  known.count++;
  known.totalMs += ms;
  known.maxMs = Math.max(known.maxMs, ms);
  times.slow.set(statement, known);
  if (times.slow.size > MOST_KEPT) forgetLeast(times.slow);
}

function forgetLeast(slow: Map<string, QueryTime>): void {
  let least: QueryTime | undefined;
  for (const time of slow.values()) if (!least || time.totalMs < least.totalMs) least = time;
  if (least) slow.delete(least.statement);
}

/** What this process has asked of its database since it started, the slowest statements first. */
export function queryTimes(): QueryTimes {
  const { count, totalMs, slow } = kept();
  return { count, totalMs, slow: [...slow.values()].toSorted((a, b) => b.maxMs - a.maxMs) };
}
