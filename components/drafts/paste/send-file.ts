import type { PastedForEditor } from "@/components/drafts/editor-actions";
import type { Result } from "@/lib/core/result";
import { LARGEST_FILE } from "@/lib/interviews/model";
import type { LibraryPicture } from "@/lib/media/model";

/** One picture of a Word file: in the library now, or why not. The shape is that of app/api/pasted-file/pictures/route.ts. */
export type SentPicture = { src: string } & ({ picture: LibraryPicture } | { say: string });

/** Sends a file to be read for its turns; the shapes are those of app/api/pasted-file/route.ts. */
export async function sendFile(file: File): Promise<Result<PastedForEditor>> {
  return send<PastedForEditor>("/api/pasted-file", file);
}

/** Sends a Word file again, for its pictures to be stored. */
export async function sendPicturesOf(file: File): Promise<Result<SentPicture[]>> {
  return send<SentPicture[]>("/api/pasted-file/pictures", file);
}

async function send<T>(address: string, file: File): Promise<Result<T>> {
  if (file.size > LARGEST_FILE.bytes) return refused(LARGEST_FILE.say);
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
    body: file,
  });
  if (answer.ok) return { ok: true, value: (await answer.json()) as T, say: "" };
  const said: unknown = await answer.json().catch(() => null);
  const hasWords = said !== null && typeof said === "object" && "say" in said && typeof said.say === "string";
  if (hasWords) return refused(String(said.say));
  return refused(answer.status === 413 ? LARGEST_FILE.say : "Có lỗi xảy ra. Vui lòng thử lại.");
}

function refused(say: string): Result<never> {
  return { ok: false, code: "invalid", say, fields: {}, typed: {} };
}
