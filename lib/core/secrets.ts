import { createHmac, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDir } from "@/db/location";

let kept: string | undefined;

/**
 * The paper's one secret, from which every key is derived: TOASOAN_SECRET, or else made once and kept with the data.
 * Several nodes must be given the same.
 */
function rootSecret(): string {
  kept ??= process.env["TOASOAN_SECRET"] ?? fromFile(path.join(dataDir(), "secret"));
  if (kept.length < 32) throw new Error("TOASOAN_SECRET needs at least 32 characters");
  return kept;
}

function fromFile(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 });
    try {
      // Only one of several starting processes makes it; the others read what it made.
      linkSync(draft, file);
    } catch {
      return readFileSync(file, "utf8").trim();
    } finally {
      rmSync(draft, { force: true });
    }
    return readFileSync(file, "utf8").trim();
  }
}

/** A keyed hash of `value` for one purpose, base64url of 256 bits. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac("sha256", derivedKey(purpose)).update(value).digest("base64url");
}

/** 32 bytes for one purpose. */
export function derivedKey(purpose: string): Buffer {
  return createHmac("sha256", rootSecret()).update(purpose).digest();
}
