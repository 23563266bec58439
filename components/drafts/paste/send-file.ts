import type { PastedForEditor } from "@/components/drafts/editor-actions";
import type { Result } from "@/lib/core/result";
import { LARGEST_FILE } from "@/lib/interviews/model";

/** Sends a file to be read for its turns; the shapes are those of app/api/pasted-file/route.ts. */
export async function sendFile(file: File): Promise<Result<PastedForEditor>> {
  if (file.size > LARGEST_FILE.bytes) return refused(LARGEST_FILE.say);
  const answer = await fetch("/api/pasted-file", {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
    body: file,
  });
  if (answer.ok) return { ok: true, value: (await answer.json()) as PastedForEditor, say: "" };
  const said: unknown = await answer.json().catch(() => null);
  const hasWords = said !== null && typeof said === "object" && "say" in said && typeof said.say === "string";
  if (hasWords) return refused(String(said.say));
  return refused(answer.status === 413 ? LARGEST_FILE.say : "Có lỗi xảy ra. Vui lòng thử lại.");
}

function refused(say: string): Result<PastedForEditor> {
  return { ok: false, code: "invalid", say, fields: {}, typed: {} };
}
