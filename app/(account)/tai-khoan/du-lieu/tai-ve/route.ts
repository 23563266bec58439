import { signedIn } from "@/app/_server/context";
import { exportOwnData } from "@/lib/readers/commands/export-own-data";

export const dynamic = "force-dynamic";

/** The account's own data, as a file. */
export async function GET(): Promise<Response> {
  const ctx = await signedIn();
  if (!ctx) return new Response("Vui lòng đăng nhập.", { status: 401 });
  return new Response(JSON.stringify(await exportOwnData(ctx), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="du-lieu-cua-toi.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
