import type { IncomingMessage, ServerResponse } from "node:http";
import type { HeaderList } from "./headers";

type Words = { title: string; advice: string };

const WORDS: Record<number, Words> = {
  400: { title: "Địa chỉ không hợp lệ", advice: "Vui lòng kiểm tra lại địa chỉ rồi thử lại." },
  403: {
    title: "Yêu cầu không được thực hiện",
    advice: "Yêu cầu này được gửi từ một trang khác. Vui lòng mở lại trang của tòa soạn và thử lại.",
  },
  404: { title: "Không tìm thấy trang", advice: "Vui lòng kiểm tra lại địa chỉ." },
  405: { title: "Cách gửi này không dùng được ở đây", advice: "Vui lòng quay lại trang trước và thử lại." },
  408: { title: "Kết nối quá chậm", advice: "Vui lòng kiểm tra đường truyền rồi thử lại." },
  409: { title: "Trang đã được cập nhật", advice: "Vui lòng mở lại trang trước rồi gửi lại." },
  411: { title: "Yêu cầu thiếu độ dài nội dung", advice: "Vui lòng quay lại trang trước và gửi lại." },
  413: { title: "Nội dung gửi lên quá lớn", advice: "Vui lòng gửi nội dung ngắn hơn hoặc tệp nhỏ hơn." },
  414: { title: "Địa chỉ quá dài", advice: "Vui lòng rút gọn nội dung tìm kiếm rồi thử lại." },
  431: { title: "Yêu cầu quá dài", advice: "Vui lòng xóa cookie của trang này rồi thử lại." },
  500: { title: "Có lỗi xảy ra", advice: "Vui lòng thử lại. Nếu vẫn lỗi, vui lòng báo cho tòa soạn." },
  503: { title: "Tòa soạn đang bận", advice: "Vui lòng thử lại sau ít phút." },
};

/** A whole small page in Vietnamese that needs neither Next nor the database. */
export function problemPage(status: number): string {
  const words = WORDS[status] ?? (WORDS[500] as Words);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.title}</title></head><body><main><h1>${words.title}</h1><p>${words.advice}</p><p><a href="/">Về trang chủ</a></p></main></body></html>`;
}

export function problemHeaders(body: Buffer, security: HeaderList): string[] {
  return [
    ...["Content-Type", "text/html; charset=utf-8"],
    ...["Content-Length", String(body.length)],
    ...["Cache-Control", "no-store"],
    ...["X-Robots-Tag", "noindex"],
    ...security,
  ];
}

/** Answers with the page of this status; `extra` are headers that the status asks for. */
export function answerProblem(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  security: HeaderList,
  extra: HeaderList = [],
): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const body = Buffer.from(problemPage(status));
  const close = req.complete || isDrained(req) ? [] : ["Connection", "close"];
  res.writeHead(status, [...problemHeaders(body, security), ...close, ...extra]);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Up to here the rest of a refused body is read and thrown away, which Node does by itself after the answer. */
const LARGEST_DRAINED = 256 << 20;

/**
 * Closing on somebody who is still sending resets the connection, and the sender never sees why he was refused. What
 * says how long it is may be sent to its end (the listener's time limits stand); anything else is cut off.
 */
function isDrained({ headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"] ?? Number.NaN);
  return length <= LARGEST_DRAINED;
}
