import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "@/db/location";

const LINE = 128;

/**
 * Looks a password up in DATA_DIR/breached-passwords.txt, when the operator has put it there: lines "SHA1" or
 * "SHA1:count", upper case, in order. Searched where it lies, by halves: 40 GB need no memory.
 */
export async function isInBreachFile(password: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path.join(dataDir(), "breached-passwords.txt"), "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
  try {
    const wanted = createHash("sha1").update(password, "utf8").digest("hex").toUpperCase();
    let low = 0;
    let high = (await file.stat()).size;
    // Every line that begins before `low` is smaller than the wanted one, every one that begins at `high` or later greater.
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const { line, next } = await lineAfter(file, middle);
      if (line === null) high = middle;
      else if (line === wanted) return true;
      else if (line < wanted) low = next;
      else high = middle;
    }
    return false;
  } finally {
    await file.close();
  }
}

/** The hash of the first line that begins at `offset` or later, and where the line after it may begin. */
async function lineAfter(file: FileHandle, offset: number): Promise<{ line: string | null; next: number }> {
  const from = Math.max(0, offset - 1);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LINE * 2), 0, LINE * 2, from);
  const text = buffer.toString("latin1", 0, bytesRead);
  const start = offset === 0 ? 0 : text.indexOf("\n") + 1;
  if (offset !== 0 && start === 0) return { line: null, next: offset };
  const line = /^[0-9A-Fa-f]{40}/.exec(text.slice(start))?.[0];
  return { line: line?.toUpperCase() ?? null, next: from + start + 1 };
}
