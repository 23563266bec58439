import type { ProxyTrust } from "./request-rules";

export type FrontConfig = {
  memoryBytes: number;
  pollMs: number;
  /** How long kept pages are served while the database is away; 0: not at all. */
  staleMs: number;
  renderTimeoutMs: number;
  /** Renders at the same time; more only share the same core. */
  concurrency: number;
  largestUpload: number;
  trust: ProxyTrust;
  redisUrl: string | null;
  mediaOrigin: string | null;
};

/** Reads the environment; a value that cannot be right stops the start, named. */
export function frontConfig(env: Readonly<Record<string, string | undefined>>): FrontConfig {
  return {
    memoryBytes: number(env, "FRONT_MEMORY_MB", 64, 1, 65_536) * (1 << 20),
    pollMs: number(env, "FRONT_POLL_MS", 250, 20, 900),
    staleMs: number(env, "FRONT_STALE_SECONDS", 300, 0, 86_400) * 1000,
    renderTimeoutMs: number(env, "FRONT_RENDER_SECONDS", 30, 1, 600) * 1000,
    concurrency: number(env, "FRONT_RENDERS", 8, 1, 1000),
    largestUpload: number(env, "UPLOAD_LIMIT_MB", 64, 1, 4096) * (1 << 20),
    trust: trust(env["TRUST_PROXY"]),
    redisUrl: env["REDIS_URL"] || null,
    mediaOrigin: env["MEDIA_ORIGIN"] ? new URL(env["MEDIA_ORIGIN"]).origin : null,
  };
}

function number(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  normal: number,
  least: number,
  most: number,
): number {
  const given = env[name];
  if (given === undefined || given === "") return normal;
  const value = Number(given);
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a number from ${least} to ${most} (it is "${given}")`);
}

function trust(given: string | undefined): ProxyTrust {
  if (given === undefined || given === "" || given === "loopback") return "loopback";
  if (given === "all" || given === "1") return "all";
  if (given === "none" || given === "0") return "none";
  throw new Error(`TRUST_PROXY must be loopback, all or none (it is "${given}")`);
}
