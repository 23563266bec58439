import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { outboxFolder, senderAddress } from "./outbox";

/** Plain text; `from` is the paper's name. */
export type Mail = { to: string; from: string; subject: string; text: string };

/**
 * Puts a mail into the outbox (DATA_DIR/outbox, delivered by lib/mail/deliver.ts), one file in the form of RFC 5322, which any mail program opens and any
 * mail server takes. Answers the file's name.
 */
export function sendMail(mail: Mail, now: Date): string {
  const folder = outboxFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const id = newId();
  const file = path.join(folder, `${now.toISOString().replaceAll(/[:.]/g, "-")}-${id}.eml`);
  writeFileSync(`${file}.part`, asMessage(mail, id, now), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  return file;
}

/** The same at the very end of a transaction: what is rolled back before leaves no letter that leads nowhere. */
export function sendMailAtEnd(ctx: WriteContext, mail: Mail): void {
  ctx.last.push({
    order: "3 letter",
    write: async () => {
      sendMail(mail, ctx.now);
    },
  });
}

function asMessage({ to, from, subject, text }: Mail, id: string, now: Date): string {
  const body = Buffer.from(text, "utf8").toString("base64").replaceAll(/.{76}/g, "$&\r\n");
  return [
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}@toa-soan.invalid>`,
    `From: ${encoded(from)} <${senderAddress()}>`,
    `To: <${address(to)}>`,
    `Subject: ${encoded(subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "Auto-Submitted: auto-generated",
    "",
    body,
    "",
  ].join("\r\n");
}

/** A header's words as encoded words of RFC 2047, each short enough and no character cut: no line break gets through. */
function encoded(words: string): string {
  const parts: string[] = [""];
  for (const letter of words) {
    const last = parts.at(-1) ?? "";
    if (Buffer.byteLength(last + letter) > 42) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part, "utf8").toString("base64")}?=`).join("\r\n ");
}

function address(to: string): string {
  if (/[\s<>,;:"\p{Cc}]/u.test(to)) throw new Error("an address with a control character or a list was given as one");
  return to;
}
