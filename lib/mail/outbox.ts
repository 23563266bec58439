import path from "node:path";
import { dataDir } from "@/db/location";

export const OUTBOX = { folder: "outbox", refused: "refused" } as const;

export function outboxFolder(): string {
  return path.join(/*turbopackIgnore: true*/ dataDir(), OUTBOX.folder);
}

/** MAIL_FROM, or an address that leads nowhere while letters only lie in the outbox. */
export function senderAddress(): string {
  const given = process.env["MAIL_FROM"] ?? "";
  if (given === "") return "toa-soan@localhost";
  if (/^[^\s<>,;:"@]+@[^\s<>,;:"@]+$/.test(given)) return given;
  throw new Error(`MAIL_FROM must be one address such as toa-soan@bao.example.vn (it is "${given}")`);
}
