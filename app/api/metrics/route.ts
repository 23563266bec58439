import { timingSafeEqual } from "node:crypto";
import { metrics } from "@/app/_server/metrics";

export const dynamic = "force-dynamic";

/** Figures for Prometheus: for the machine itself, or for whoever has METRICS_TOKEN. To others there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (!mayRead(request)) return new Response("Không tìm thấy.\n", { status: 404 });
  const text = await metrics();
  return new Response(text, {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}

function mayRead(request: Request): boolean {
  const token = process.env["METRICS_TOKEN"] ?? "";
  if (token !== "") return isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`);
  // The front writes this header anew; behind a proxy it names the client, so a public request is never loopback.
  const address = (request.headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim() ?? "";
  return /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address);
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
