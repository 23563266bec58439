import { mkdirSync } from "node:fs";
import path from "node:path";

/** The folder of everything that the running paper writes. */
export function dataDir(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env["DATA_DIR"] ?? "data");
}

/** DATABASE_URL when it names PostgreSQL; else the file of the embedded engine. */
export function databaseLocation(): { dialect: "sqlite"; file: string } | { dialect: "postgres"; url: string } {
  const url = process.env["DATABASE_URL"] ?? "";
  if (/^postgres(ql)?:/.test(url)) return { dialect: "postgres", url };
  if (url !== "" && !url.startsWith("file:")) {
    throw new Error(`DATABASE_URL must begin with postgres: or file: (it begins with "${url.slice(0, 12)}")`);
  }
  const file = url === "" ? path.join(dataDir(), "toasoan.sqlite") : path.resolve(url.slice("file:".length));
  mkdirSync(path.dirname(file), { recursive: true });
  return { dialect: "sqlite", file };
}
