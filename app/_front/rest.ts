import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Options = {
  /** A number that grows with each render. */
  work: () => number;
  /** Nothing rendered for so long: readers do not notice a pause of some tens of milliseconds. */
  quietMs?: number;
  lookMs?: number;
  /** Less growth than this is not worth the pause. */
  worthBytes?: number;
};

export type Rest = { now(): void; stop(): void };

/**
 * Gives memory back to the machine when the work that took it is over. V8 keeps the pages of its young generation that a
 * start or a burst of renders has filled: more than all that an idle paper holds.
 */
export function restWhenQuiet({ work, quietMs = 10_000, lookMs = 2_000, worthBytes = 24 << 20 }: Options): Rest {
  const collect = collector();
  let seen = work();
  let since = Date.now();
  let low = 0;
  const now = () => {
    collect();
    low = process.memoryUsage.rss();
  };
  const timer = setInterval(() => {
    const done = work();
    if (done !== seen) {
      seen = done;
      since = Date.now();
    } else if (Date.now() - since >= quietMs && process.memoryUsage.rss() - low > worthBytes) now();
  }, lookMs);
  timer.unref();
  return { now, stop: () => clearInterval(timer) };
}

/** The collector of last resort is not among Node's functions; V8 hands it to new contexts under this flag. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as (options: { type: string; flavor: string }) => void;
  return () => gc({ type: "major", flavor: "last-resort" });
}
