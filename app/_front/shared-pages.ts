import { deserialize, serialize } from "node:v8";
import type { Effort } from "./coding";
import type { KeptPage, PageSource } from "./kept-page";

export type SharedPage = PageSource & {
  readonly br: { bytes: Buffer; effort: Effort } | null;
  readonly gzip: { bytes: Buffer; effort: Effort } | null;
};

/** The second level, shared between nodes. Nothing here is awaited by a reader for longer than a moment. */
export type SharedPages = {
  isUp(): boolean;
  get(key: string): Promise<SharedPage | null>;
  put(page: KeptPage): void;
  /** Tells the other nodes that the changes have come this far. */
  announce(seq: number): void;
  close(): void;
};

type Options = {
  url: string;
  /** Pages of another build are made of other components and styles: each build has its own. */
  buildId: string;
  onAnnounce: (seq: number) => void;
  onError: (error: unknown) => void;
};

/** Longer than it takes to read a page from a near Redis; past it, rendering is the better bargain. */
const PATIENCE_MS = 100;
const LIFETIME_S = 3600;
const CHANNEL = "toasoan:change";

/** Pages in Redis, as long as it is there: down, the node does without, and comes back to it by itself. */
export async function sharedPages(options: Options): Promise<SharedPages> {
  // Loaded only where it is used: a paper on one machine does not pay its memory.
  const { createClient, RESP_TYPES } = await import("redis");
  const prefix = `toasoan:page:${options.buildId}:`;
  const client = createClient({
    url: options.url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 1000,
    socket: { connectTimeout: 2000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 2000) },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
  const listener = client.duplicate();
  for (const it of [client, listener]) {
    it.on("error", options.onError);
    // Awaited by nobody: it goes on trying until it is closed.
    it.connect().catch(options.onError);
  }
  const onMessage = (message: string | Buffer) => {
    const seq = Number(String(message));
    if (Number.isSafeInteger(seq)) options.onAnnounce(seq);
  };
  // Kept by the client over later reconnections.
  listener.once("ready", () => void listener.subscribe(CHANNEL, onMessage).catch(options.onError));

  return {
    isUp: () => client.isReady,
    async get(key) {
      if (!client.isReady) return null;
      const bytes = await within(client.get(prefix + key), PATIENCE_MS).catch(() => null);
      if (bytes === null) return null;
      try {
        return deserialize(Buffer.from(bytes)) as SharedPage;
      } catch (error) {
        options.onError(error);
        return null;
      }
    },
    put(page) {
      if (!client.isReady) return;
      const { br, gzip, source } = page;
      const coded = (it: typeof br) => (it?.effort ? { bytes: it.bytes, effort: it.effort } : null);
      const shared: SharedPage = { ...source, br: coded(br), gzip: coded(gzip) };
      client.set(prefix + source.key, serialize(shared), { EX: LIFETIME_S }).catch(options.onError);
    },
    announce(seq) {
      if (client.isReady) client.publish(CHANNEL, String(seq)).catch(options.onError);
    },
    close() {
      client.destroy();
      listener.destroy();
    },
  };
}

function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
