import { mkdir, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import type { Transporter } from "nodemailer";
import { OUTBOX, outboxFolder, senderAddress } from "./outbox";

const SECOND = 1000;
const SOONEST = 30 * SECOND;
const LATEST = 3600 * SECOND;
/** Links in letters are over by then. */
const GIVE_UP_AFTER = 2 * 24 * 3600 * SECOND;
const AT_ONCE = 50;

export type Delivery = { sent: number; waiting: number; refused: number };

/**
 * Hands the letters of the outbox to a mail server, the oldest first. A letter that is taken is deleted: it holds a
 * secret. One that is put off waits as long again as it has waited (its file's time says until when); one that is
 * refused for good, or is two days old, goes to `outbox/refused` for the operator. Killed in between, a letter may go
 * twice, never not at all.
 */
export async function deliverOutbox(transport: Transporter, now: Date): Promise<Delivery> {
  const done: Delivery = { sent: 0, waiting: 0, refused: 0 };
  for (const name of await letters()) {
    const file = path.join(outboxFolder(), name);
    const info = await stat(file).catch(() => null);
    if (!info) continue;
    if (done.sent + done.refused >= AT_ONCE || info.mtimeMs > now.getTime()) {
      done.waiting += 1;
      continue;
    }
    const result = await send(transport, file);
    if (result === "sent") await rm(file, { force: true });
    const age = now.getTime() - writtenAt(name, now).getTime();
    const isOver = result === "put-off" && age > GIVE_UP_AFTER;
    if (result === "refused" || isOver) await putAway(file, name);
    else if (result === "put-off") {
      const next = new Date(now.getTime() + Math.min(LATEST, Math.max(SOONEST, age)));
      await utimes(file, next, next);
    }
    done[result === "sent" ? "sent" : result === "refused" || isOver ? "refused" : "waiting"] += 1;
  }
  return done;
}

async function letters(): Promise<string[]> {
  const names = await readdir(outboxFolder()).catch(() => []);
  return names.filter((name) => name.endsWith(".eml")).toSorted();
}

async function send(transport: Transporter, file: string): Promise<"sent" | "put-off" | "refused"> {
  const raw = await readFile(file);
  const to = /^To: <([^>\r\n]+)>\r?$/m.exec(raw.toString("latin1"))?.[1];
  if (to === undefined) return "refused";
  try {
    await transport.sendMail({ envelope: { from: senderAddress(), to }, raw });
    return "sent";
  } catch (error) {
    const code = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
    // The address is not logged: the log is read by more people than the letter.
    console.error(
      `mail: ${path.basename(file)} ${code >= 500 ? "was refused" : "has to wait"} (${code || "no answer"})`,
    );
    return code >= 500 ? "refused" : "put-off";
  }
}

async function putAway(file: string, name: string): Promise<void> {
  const folder = path.join(outboxFolder(), OUTBOX.refused);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(file, path.join(folder, name));
}

/** The time stands first in the name, its colons and points as dashes. */
function writtenAt(name: string, now: Date): Date {
  const [, day, h, m, s, ms] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/.exec(name) ?? [];
  return day === undefined ? now : new Date(`${day}T${h}:${m}:${s}.${ms}Z`);
}

/** How many letters wait for the mail server, and how many it refused. */
export async function outboxState(): Promise<{ waiting: number; refused: number }> {
  const refused = await readdir(path.join(outboxFolder(), OUTBOX.refused)).catch(() => []);
  return { waiting: (await letters()).length, refused: refused.length };
}
