import { publicContext } from "@/app/_server/context";
import { lastChangeSeq } from "@/lib/core/changes";

export const dynamic = "force-dynamic";

/** The process can serve: its database answers. */
export async function GET(): Promise<Response> {
  try {
    await lastChangeSeq(publicContext().db);
    return Response.json({ ok: true });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
