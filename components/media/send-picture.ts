import { BYTE_LIMIT, type LibraryPicture } from "@/lib/media/model";

export type Sent =
  | { ok: true; picture: LibraryPicture; isKnown: boolean; wasAnimated: boolean }
  | { ok: false; say: string };

/**
 * Sends one file to the library. `onProgress` hears how much has gone, from 0 to 1; at 1 the server is at work on it.
 * fetch cannot tell how much of a body has been sent.
 */
export function sendPicture(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<Sent> {
  if (file.size > BYTE_LIMIT)
    return Promise.resolve({ ok: false, say: "Ảnh lớn hơn 30 MB. Vui lòng thu nhỏ ảnh rồi gửi lại." });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/media");
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.upload.addEventListener("load", () => onProgress(1));
    request.addEventListener("load", () => resolve(answerOf(request)));
    request.addEventListener("error", () =>
      resolve({ ok: false, say: "Mất kết nối khi đang gửi ảnh. Vui lòng gửi lại." }),
    );
    request.addEventListener("abort", () => resolve({ ok: false, say: "Đã dừng gửi ảnh này." }));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function answerOf({ status, response }: XMLHttpRequest): Sent {
  const body: unknown = response;
  if (body === null || typeof body !== "object") return { ok: false, say: unclear(status) };
  if (status === 200 && "picture" in body) {
    // The shape is that of app/api/media/route.ts.
    const { picture, isKnown, wasAnimated } = body as Extract<Sent, { ok: true }>;
    if (picture) return { ok: true, picture, isKnown, wasAnimated };
    return { ok: false, say: "Ảnh đã có trong kho nhưng bạn không có quyền xem. Vui lòng hỏi biên tập viên." };
  }
  return { ok: false, say: "say" in body && typeof body.say === "string" ? body.say : unclear(status) };
}

function unclear(status: number): string {
  if (status === 413) return "Ảnh lớn hơn mức máy chủ nhận. Vui lòng thu nhỏ ảnh rồi gửi lại.";
  return status === 401 ? "Phiên đăng nhập đã hết. Vui lòng đăng nhập lại." : "Có lỗi xảy ra. Vui lòng gửi lại ảnh.";
}

/** Picture files among what was dropped, pasted or chosen. */
export function filesOf(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])];
}
