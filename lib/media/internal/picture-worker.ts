import { mkdir, readFile, writeFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { MASTER, mediaFileName } from "@/lib/media/model";
import { encodeAvif, harden, processPicture } from "./process";
import type { Answer, Task } from "./workers";

/** Far more than any picture that we take needs: whoever comes here is a bomb that the limits did not know. */
const MEMORY_LIMIT = 800 << 20;

// A process of its own, one picture at a time: whatever a decoder does, the paper lives.
harden();
setInterval(() => process.memoryUsage.rss() > MEMORY_LIMIT && process.exit(OVER_MEMORY), 100).unref();
process.on("disconnect", () => process.exit(0));
process.on("message", (task: Task) => {
  void work(task)
    .catch((error: unknown): Answer => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.({ id: task.id, answer }));
});

const OVER_MEMORY = 75;

async function work(task: Task): Promise<Answer> {
  const bytes = await readFile(task.file);
  await mkdir(task.folder, { recursive: true });
  if (task.kind === "avif") await stepAside();
  if (task.kind === "avif") return { files: await keep(task.folder, await encodeAvif(bytes, task.widths)) };
  const made = await processPicture(bytes, task.fileName);
  if ("refused" in made) return made;
  const { master, files, ...picture } = made;
  await writeFile(path.join(task.folder, MASTER), master);
  return { picture, files: await keep(task.folder, files) };
}

/** Nobody waits for it: whatever else the machine has to do goes first. */
async function stepAside(): Promise<void> {
  setPriority(constants.priority.PRIORITY_LOW);
  // The same for its session, where the kernel knows such groups: Linux with sched_autogroup.
  await writeFile("/proc/self/autogroup", String(constants.priority.PRIORITY_LOW)).catch(() => undefined);
}

async function keep(folder: string, files: Awaited<ReturnType<typeof encodeAvif>>) {
  for (const file of files) await writeFile(path.join(folder, mediaFileName(file)), file.bytes);
  return files.map(({ bytes, ...variant }) => ({ ...variant, bytes: bytes.length }));
}
