// Some registries lack the platform packages of systems this machine is not. npm then leaves them out of the
// lockfile and `npm ci` refuses it ("Missing: … from lock file"). This names each of them as an optional stub.
// Run after every change of dependencies: npm run lock
import fs from "node:fs";

const FILE = "package-lock.json";
const lock = JSON.parse(fs.readFileSync(FILE, "utf8"));
const packages = lock.packages;

for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const version = /\d+\.\d+\.\d+[^ ]*/.exec(range)?.[0];
    const os = /android|darwin|freebsd|linux|win32|openbsd|netbsd|sunos|aix/.exec(name)?.[0];
    const cpu = /arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|wasm32/.exec(name)?.[0];
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      optional: true,
      ...(entry.dev && { dev: true }),
      ...(os && { os: [os] }),
    };
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

function isLocked(from, name) {
  for (let base = from; ;) {
    if (packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (!base) return false;
    const parent = base.lastIndexOf("/node_modules/");
    base = parent < 0 ? "" : base.slice(0, parent);
  }
}
