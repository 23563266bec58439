import { deliverOutbox } from "@/lib/mail/deliver";
import { senderAddress } from "@/lib/mail/outbox";

const EVERY_MS = 3000;

/** With SMTP_URL, hands the letters of the outbox to that server, one round after another; without it they stay there. */
export async function startMail(): Promise<{ stop(): void }> {
  const url = process.env["SMTP_URL"] ?? "";
  if (url === "") return { stop: () => undefined };
  if (!/^smtps?:\/\//.test(url)) throw new Error("SMTP_URL must begin with smtp:// or smtps://");
  if (senderAddress().endsWith("@localhost"))
    throw new Error("SMTP_URL needs MAIL_FROM, the address that letters come from");
  // Not before: a paper without SMTP has no use for it in memory.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const round = async () => {
    await deliverOutbox(transport, new Date()).catch((error: unknown) => console.error("mail:", error));
    if (!isStopped) timer = setTimeout(() => void round(), EVERY_MS);
  };
  void round();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      transport.close();
    },
  };
}
