// What the tests need beside npm: taken from Debian when it may be installed, otherwise named exactly.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { postgresFolder } from "./postgres.mjs";

const PREREQUISITES = [
  { name: "Chromium", packageName: "chromium", isHere: () => existsSync("/usr/bin/chromium") },
  {
    name: "PostgreSQL",
    packageName: "postgresql",
    isHere: () => Boolean(process.env["TEST_POSTGRES_URL"] || postgresFolder()),
  },
  { name: "Redis", packageName: "redis-server", isHere: () => onPath("redis-server") },
  { name: "nginx", packageName: "nginx-light", isHere: () => onPath("nginx") },
];

/** Installs what is missing when it may; answers { name, command } of what is missing still. */
export function ensurePrerequisites() {
  const missing = PREREQUISITES.filter(({ isHere }) => !isHere());
  if (missing.length === 0) return [];
  const install = `apt-get install -y --no-install-recommends ${missing.map((m) => m.packageName).join(" ")}`;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.log(`missing: ${missing.map((m) => m.name).join(", ")}; installing: ${install}`);
    withoutStartingServices(() => {
      run("apt-get update");
      run(install);
    });
  }
  const command = `apt-get update && ${install}`;
  return missing.filter(({ isHere }) => !isHere()).map(({ name }) => ({ name, command }));
}

/** Debian starts a service that it installs; the tests start their own, on ports of their own. */
function withoutStartingServices(install) {
  const policy = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(policy, { force: true });
  }
}

function run(command) {
  const [program, ...args] = command.split(" ");
  spawnSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

function onPath(name) {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", "/sbin"];
  return folders.some((folder) => existsSync(path.join(folder, name)));
}
