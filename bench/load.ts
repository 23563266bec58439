import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);
const TICKS_PER_SECOND = 100;

export type Load = {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time of the server for each answer. */
  cpuPerRequest: number;
  errors: number;
};

type Report = {
  requests: { total: number; average: number };
  latency: { p50: number; p99: number };
  errors: number;
  timeouts: number;
  "4xx": number;
  "5xx": number;
};

/** Loads one address for some seconds from a process of its own, with compressed answers. Latencies in milliseconds. */
export async function load(pid: number, url: string, seconds: number, cookie = ""): Promise<Load> {
  const before = cpuSeconds(pid);
  const { stdout } = await run(
    "autocannon",
    [
      ...["--json", "--no-progress", "-c", "16", "-d", String(seconds), "-H", "accept-encoding=br"],
      ...(cookie === "" ? [] : ["-H", `cookie=${cookie}`]),
      url,
    ],
    { maxBuffer: 1 << 26 },
  );
  const used = cpuSeconds(pid) - before;
  const report = JSON.parse(stdout) as Report;
  return {
    requestsPerSecond: report.requests.average,
    p50: report.latency.p50,
    p99: report.latency.p99,
    cpuPerRequest: (used * 1000) / Math.max(1, report.requests.total),
    errors: report.errors + report.timeouts + report["4xx"] + report["5xx"],
  };
}

/** Milliseconds until the whole answer is there, one address after the other, each asked for the first time. */
export async function firstAnswers(urls: readonly string[]): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (const url of urls) {
    const start = performance.now();
    await (await fetch(url)).arrayBuffer();
    times.push(performance.now() - start);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

export function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Megabytes in memory now. */
export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
