import { readFileSync } from "node:fs";
import path from "node:path";

/** Addresses of the scripts that readers get; undefined where they were not built (a bare `next dev`). */
export type Assets = { reader?: string; theme?: string };

let built: Assets | undefined;

/** What `npm run build` wrote: names with the hash of their bytes. Read once, in development each time. */
export function assets(): Assets {
  if (built && process.env.NODE_ENV === "production") return built;
  built = readManifest(path.join(process.env["TOASOAN_ROOT"] ?? process.cwd(), "dist", "assets", "manifest.json"));
  return built;
}

function readManifest(file: string): Assets {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Assets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}
