import { signedIn } from "@/app/_server/context";
import { canSomewhere } from "@/lib/accounts/permissions";
import { auditFilter } from "@/lib/operations/audit-filter";
import { EXPORT_FORMATS, exportAudit } from "@/lib/operations/commands/export-audit";

export const dynamic = "force-dynamic";

/** The entries that fit the filter as a file, with their hashes. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await signedIn();
  if (!ctx) return new Response("Vui lòng đăng nhập.\n", { status: 401 });
  if (!canSomewhere(ctx.actor, "audit.read"))
    return new Response("Bạn không có quyền thực hiện việc này.\n", { status: 403 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const format = EXPORT_FORMATS.find((it) => it === query["dang"]) ?? "jsonl";
  const lines = await exportAudit(ctx, await auditFilter(ctx, query), format);
  const name = `nhat-ky-${ctx.now.toISOString().slice(0, 10)}.${format}`;
  return new Response(streamOf(lines), {
    headers: {
      "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** Asked for piece by piece, as the reader of the file takes them. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
