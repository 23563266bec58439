import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach } from "vitest";
import { outboxFolder } from "@/lib/mail/outbox";

/** What lies in the outbox, the oldest first, as its reader would see it. */
export function lettersSent(): { to: string; subject: string; text: string }[] {
  if (!existsSync(outboxFolder())) return [];
  const names = readdirSync(outboxFolder()).filter((name) => name.endsWith(".eml"));
  return names.toSorted().map((name) => {
    const raw = readFileSync(path.join(outboxFolder(), name), "utf8");
    const [head = "", ...body] = raw.split("\r\n\r\n");
    const subject = /\r\nSubject: ((?:.|\r\n )+?)\r\n(?! )/.exec(head)?.[1] ?? "";
    return {
      to: /\r\nTo: <(.+)>\r\n/.exec(head)?.[1] ?? "",
      subject: [...subject.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, part = ""]) => decoded(part)).join(""),
      text: decoded(body.join("")),
    };
  });
}

/** Gives this test file an outbox of its own, empty before each test; call it once, at the top. */
export function useOutbox(): void {
  beforeAll(() => {
    process.env["DATA_DIR"] = path.join(process.env["TOASOAN_TEST_DIR"] ?? "", `data-${crypto.randomUUID()}`);
  });
  beforeEach(() => rmSync(outboxFolder(), { recursive: true, force: true }));
}

function decoded(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}
