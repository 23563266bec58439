import { createServer, type Server } from "node:http";
import next from "next";
import type { Upstream } from "./capture";

export type NextUpstream = { handle: Upstream; close(): Promise<void> };

/** Next in this process. `server` carries the development server's socket for reloads. */
export async function nextUpstream(options: {
  dev: boolean;
  port: number;
  hostname: string;
  server: Server;
}): Promise<NextUpstream> {
  const app = next({
    dev: options.dev,
    port: options.port,
    hostname: options.hostname,
    // Next listens there for upgrades; in production there are none, and a listener would refuse `Upgrade: h2c`.
    httpServer: options.dev ? options.server : createServer(),
  });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
