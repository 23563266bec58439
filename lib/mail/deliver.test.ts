import { existsSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendMail } from "./commands";
import { deliverOutbox, outboxState } from "./deliver";
import { outboxFolder, senderAddress } from "./outbox";

const letter = {
  to: "ban-doc@thu.example",
  from: "Báo Thử",
  subject: "Tiếng Việt có dấu",
  text: "Chào bạn,\nthư thử.",
};
const now = new Date("2026-11-28T03:00:00.123Z");
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let received: string[] = [];
/** What the server says to RCPT TO. */
let verdict = "250 OK";
let server: Server;
let transport: Transporter;

beforeEach(async () => {
  received = [];
  verdict = "250 OK";
  rmSync(outboxFolder(), { recursive: true, force: true });
  server = createServer((socket) => {
    let letterText: string | null = null;
    let rest = "";
    socket.write("220 thu.example\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      rest += bytes.toString("utf8");
      for (let end = rest.indexOf("\r\n"); end !== -1; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (letterText !== null) {
          if (line !== ".") letterText += `${line}\n`;
          else {
            received.push(letterText);
            letterText = null;
            socket.write("250 taken\r\n");
          }
        } else if (/^DATA/i.test(line)) {
          letterText = "";
          socket.write("354 go on\r\n");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else socket.write(`${/^RCPT/i.test(line) ? verdict : "250 OK"}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  transport = createTransport({
    host: "127.0.0.1",
    port: place && typeof place === "object" ? place.port : 0,
    secure: false,
  });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(async () => {
  transport.close();
  await new Promise((resolve) => server.close(resolve));
  vi.restoreAllMocks();
  delete process.env["MAIL_FROM"];
});

/** A file of this moment: the test's clock stands still, the disk's does not. */
function written(): string {
  const file = sendMail(letter, now);
  utimesSync(file, now, now);
  return file;
}

test("a letter is handed to the server whole, and is gone from the outbox", async () => {
  process.env["MAIL_FROM"] = "toa-soan@bao.example.vn";
  const file = written();
  expect(await deliverOutbox(transport, now)).toEqual({ sent: 1, waiting: 0, refused: 0 });
  expect(existsSync(file)).toBe(false);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain("<toa-soan@bao.example.vn>");
  const body = received[0]?.split("\n\n").slice(1).join("") ?? "";
  expect(Buffer.from(body, "base64").toString("utf8")).toBe(letter.text);
});

test("a server that puts it off gets it again later, waiting longer each time, and no sooner", async () => {
  verdict = "451 try later";
  written();
  expect(await deliverOutbox(transport, now)).toEqual({ sent: 0, waiting: 1, refused: 0 });
  verdict = "250 OK";
  expect(await deliverOutbox(transport, after(29))).toEqual({ sent: 0, waiting: 1, refused: 0 });
  expect(received).toEqual([]);
  expect(await deliverOutbox(transport, after(31))).toEqual({ sent: 1, waiting: 0, refused: 0 });
});

test("what is refused for good, and what could not be sent for two days, is put away and told", async () => {
  verdict = "550 no such person";
  written();
  expect(await deliverOutbox(transport, now)).toEqual({ sent: 0, waiting: 0, refused: 1 });
  verdict = "451 try later";
  written();
  expect(await deliverOutbox(transport, after(3 * 24 * 3600))).toEqual({ sent: 0, waiting: 0, refused: 1 });
  expect(await outboxState()).toEqual({ waiting: 0, refused: 2 });
  expect(readdirSync(path.join(outboxFolder(), "refused"))).toHaveLength(2);
  const said = vi.mocked(console.error).mock.calls.flat().join(" ");
  expect(said).toContain("550");
  expect(said).not.toContain(letter.to);
});

test("while no server answers, every letter stays", async () => {
  await new Promise((resolve) => server.close(resolve));
  written();
  expect(await deliverOutbox(transport, now)).toEqual({ sent: 0, waiting: 1, refused: 0 });
  expect(await outboxState()).toEqual({ waiting: 1, refused: 0 });
});

test("MAIL_FROM is one address and nothing else", () => {
  for (const wrong of ["toa-soan", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: c@d.vn"]) {
    process.env["MAIL_FROM"] = wrong;
    expect(() => senderAddress()).toThrow("MAIL_FROM");
  }
});

test("no name and no subject brings a header with it, and an address is one address", () => {
  const file = sendMail({ ...letter, from: "Báo\r\nBcc: moi@nguoi.example", subject: "Tin\nX-Spam: không" }, now);
  const [head = ""] = readFileSync(file, "utf8").split("\r\n\r\n");
  const names = head.split("\r\n").filter((line) => !line.startsWith(" "));
  expect(names.map((line) => line.split(":")[0])).toEqual([
    ...["Date", "Message-ID", "From", "To", "Subject"],
    ...["MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted"],
  ]);
  for (const to of ["a@b.example,c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>"])
    expect(() => sendMail({ ...letter, to }, now)).toThrow("an address");
});
