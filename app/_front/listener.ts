import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Policies } from "./headers";
import { KEEP_ALIVE_MS } from "./preset-head";
import { problemHeaders, problemPage } from "./problem";

/** Whoever sends his headers slower than this only holds a place. */
const HEADERS_MS = 10_000;
/** A picture over a slow line takes its time. */
const REQUEST_MS = 300_000;
/** No byte in either direction for this long. */
const IDLE_MS = 120_000;

const STATUS_OF: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

export function createListener(
  handle: (req: IncomingMessage, res: ServerResponse) => void,
  policy: () => Policies,
): Server {
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 5_000,
      noDelay: true,
    },
    handle,
  );
  server.timeout = IDLE_MS;
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    socket.end(rawProblem(STATUS_OF[error.code ?? ""] ?? 400, policy()));
  });
  return server;
}

/** Resolves with the port when the server listens; an error says in words what stands in the way. */
export function listen(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, port, hostname)));
    server.listen(port, hostname, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Lets the answers under way end; after `patienceMs` what is still open is cut off. */
export function closeListener(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive would hold the door open.
    server.prependListener("request", (_, res: ServerResponse) => (res.shouldKeepAlive = false));
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const end = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explained(error: NodeJS.ErrnoException, port: number, hostname: string): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang cổng khác, ví dụ PORT=${port + 1}.\n` +
        `Port ${port} is in use by another program. Set PORT to another one, for example PORT=${port + 1}.`,
      { cause: error },
    );
  }
  if (error.code === "EACCES") {
    return new Error(`Không có quyền mở cổng ${port}.\nNot allowed to open port ${port}; use one above 1023.`, {
      cause: error,
    });
  }
  if (error.code === "EADDRNOTAVAIL") {
    return new Error(`Máy này không có địa chỉ ${hostname}.\nThis machine has no address ${hostname}.`, {
      cause: error,
    });
  }
  return error;
}

function rawProblem(status: number, policy: Policies): string {
  const body = problemPage(status);
  const headers = problemHeaders(Buffer.from(body), policy.publicPage);
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\n`;
  for (let i = 0; i + 1 < headers.length; i += 2) head += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return `${head}\r\n${body}`;
}
