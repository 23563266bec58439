import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { E2E_DATA } from "./place";

/** The link in the last letter to an address that leads to its comments, as the reader finds it. */
export function commentLinkFor(address: string): string {
  const outbox = path.join(E2E_DATA, "outbox");
  const letters = readdirSync(outbox)
    .filter((name) => name.endsWith(".eml"))
    .toSorted()
    .map((name) => readFileSync(path.join(outbox, name), "utf8"))
    .filter((letter) => letter.includes(`To: <${address}>`));
  const body = letters.at(-1)?.split("\r\n\r\n").slice(1).join("") ?? "";
  const link = /https?:\/\/\S+\/binh-luan\/cua-toi\S+/u.exec(Buffer.from(body, "base64").toString("utf8"))?.[0];
  if (link === undefined) throw new Error(`no letter to ${address}`);
  return link;
}
