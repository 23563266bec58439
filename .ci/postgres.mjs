// A PostgreSQL server of its own for the tests: in a temporary folder, on loopback, gone afterwards.
//   node .ci/postgres.mjs COMMAND …   runs the command with TEST_POSTGRES_URL set
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const READY_WITHIN_MS = 60_000;

/** The folder of initdb and postgres, the newest when there are several; undefined when there is none. */
export function postgresFolder() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((v) => path.join(debian, v, "bin")),
    ...(process.env["PATH"] ?? "").split(path.delimiter),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name))));
}

/** Starts a server; `stop` ends it and removes its folder. A TEST_POSTGRES_URL that is already set is used as it is. */
export async function startPostgres() {
  const given = process.env["TEST_POSTGRES_URL"];
  if (given) return { url: given, stop: async () => undefined };
  const bin = postgresFolder();
  if (!bin) throw new Error("PostgreSQL is missing: apt-get install -y --no-install-recommends postgresql");

  const folder = mkdtempSync(path.join(tmpdir(), "toasoan-postgres-"));
  const owner = unprivilegedUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  try {
    const settings = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
    execFileSync(path.join(bin, "initdb"), ["-D", folder, ...settings], {
      ...owner,
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const { server, port } = await startServer(bin, folder, owner);
    const abandon = () => {
      server.kill("SIGQUIT");
      removeFolder();
    };
    process.once("exit", abandon);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        process.off("exit", abandon);
        const ended = new Promise((resolve) => server.once("exit", resolve));
        if (server.exitCode === null && server.kill("SIGQUIT")) await ended;
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/** initdb and postgres refuse to run as root. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const id = (flag) => spawnSync("id", [flag, name], { encoding: "utf8" });
    if (id("-u").status === 0) return { uid: Number(id("-u").stdout), gid: Number(id("-g").stdout) };
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody");
}

async function startServer(bin, folder, owner) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = {
      listen_addresses: "127.0.0.1",
      port,
      unix_socket_directories: "",
      max_connections: 200,
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    // A group of its own: Ctrl-C in the terminal must not end it before the tests that use it.
    const server = spawn(path.join(bin, "postgres"), ["-D", folder, ...flags], {
      ...owner,
      cwd: folder,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const problem = await untilReady(server);
    if (problem === undefined) return { server, port };
    server.kill("SIGQUIT");
    // Somebody took the port between our look and the start.
    if (attempt === 3 || !problem.includes("Address already in use"))
      throw new Error(`PostgreSQL did not start:\n${problem}`);
  }
}

/** Nothing when the server accepts connections, otherwise what it said. */
function untilReady(server) {
  return new Promise((resolve) => {
    let said = "";
    const late = setTimeout(() => resolve(`not ready within ${READY_WITHIN_MS} ms\n${said}`), READY_WITHIN_MS);
    const done = (problem) => {
      clearTimeout(late);
      resolve(problem);
    };
    server.stderr.on("data", (chunk) => {
      // The log goes on for the whole run (a test that provokes an error shows there): read, kept only until ready.
      if (said === null) return;
      said += chunk;
      if (!said.includes("database system is ready to accept connections")) return;
      said = null;
      done(undefined);
    });
    server.once("error", (error) => done(error.message));
    server.once("exit", () => done(said ?? "it ended"));
  });
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [command = "", ...args] = process.argv.slice(2);
  const { url, stop } = await startPostgres();
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, TEST_POSTGRES_URL: url } });
  // The terminal sends the signal to the child too; here it only must not end us before the server is stopped.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("exit", (status, signal) => resolve(status ?? (signal ? 130 : 1)));
  });
  await stop();
  process.exitCode = code;
}
