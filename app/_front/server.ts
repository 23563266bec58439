import { readFileSync } from "node:fs";
import path from "node:path";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { systemContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import type { ChangeSource } from "./changes";
import { frontConfig, type FrontConfig } from "./config";
import { Front } from "./front";
import { closeListener, createListener, listen } from "./listener";
import { PublicPictures, serveMedia } from "./media";
import { nextUpstream } from "./next-upstream";
import { PublicPages } from "./pages";
import { PaperAddress } from "./paper-address";
import { restWhenQuiet } from "./rest";
import { shareFront, unshareFront, type FrontShare } from "./share";
import { sharedPages, type SharedPages } from "./shared-pages";
import { StaticFiles } from "./static-files";
import { warmUp } from "./warm";

export type ServerOptions = {
  port: number;
  hostname: string;
  dev: boolean;
};

export type RunningServer = { port: number; stop(): Promise<void> };

const PATIENCE_MS = 10_000;

/** Starts the whole paper: Next, the front before it, and the listener. Resolves when readers are answered. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const config = frontConfig(process.env);
  const paper = new PaperAddress(options.dev, config.mediaOrigin);
  await paper.read();
  const policy = () => paper.policies;
  const pictures = new PublicPictures();

  // The listener is made first: in development Next reloads pages over it.
  const server = createListener((req, res) => front.handle(req, res), policy);
  const upstream = await nextUpstream({ ...options, server });
  const pages: PublicPages = new PublicPages({
    ...config,
    upstream: upstream.handle,
    source: databaseChanges(),
    policy,
    host: () => paper.host,
    shared: await sharedBy(config, options.dev, () => pages),
    onPurge: (tags) => {
      pictures.forget(tags);
      if (tags !== null && !tags.includes(tag.settings)) return;
      paper
        .read()
        .then((isMoved) => isMoved && pages.forgetAll())
        .catch((error: unknown) => log("the settings could not be read", error));
    },
    log,
  });
  const front = new Front({
    ...config,
    upstream: upstream.handle,
    pages,
    files: new StaticFiles(options.dev ? [] : builtFiles(), log),
    policy,
    dev: options.dev,
    serveMedia: (req, res, address) => serveMedia(req, res, address, pictures.has, config.mediaOrigin),
    log,
  });
  const share: FrontShare = {
    pages: pages.notes,
    kick: () => void pages.kick().catch((error: unknown) => log("kick", error)),
    stats: () => pages.stats(front.refused),
  };
  shareFront(share);
  await pages.invalidation.start();
  const port = await listen(server, options.port, options.hostname);
  const rest = restWhenQuiet({ work: () => pages.counts.renders + front.passed });
  if (!options.dev) {
    warmUp(pages)
      .catch((error: unknown) => log("the first pages could not be made", error))
      .finally(() => rest.now());
  }
  return {
    port,
    async stop() {
      rest.stop();
      await closeListener(server, PATIENCE_MS);
      pages.stop();
      unshareFront(share);
      await upstream.close();
    },
  };
}

function databaseChanges(): ChangeSource {
  return {
    changesSince: (seq) => changesSince(systemContext("front").db, seq),
    lastChangeSeq: () => lastChangeSeq(systemContext("front").db),
  };
}

async function sharedBy(config: FrontConfig, dev: boolean, pages: () => PublicPages): Promise<SharedPages | null> {
  const { redisUrl: url } = config;
  if (url === null || dev) return null;
  const buildId = readFileSync(".next/BUILD_ID", "utf8").trim();
  const onAnnounce = (seq: number) => pages().invalidation.heard(seq);
  return sharedPages({ url, buildId, onAnnounce, onError: (error) => log("redis", error) });
}

function builtFiles() {
  return [
    { prefix: "/_next/static/", folder: path.resolve(".next/static"), isHashed: true },
    { prefix: "/assets/", folder: path.resolve("dist/assets"), isHashed: true },
    { prefix: "/", folder: path.resolve("public"), isHashed: false },
  ];
}

const quiet = new Map<string, number>();

/** The same trouble is told once in ten seconds: a lost Redis would else fill the disk. */
function log(message: string, error?: unknown): void {
  const now = Date.now();
  if (now - (quiet.get(message) ?? 0) < 10_000) return;
  if (quiet.size > 1000) quiet.clear();
  quiet.set(message, now);
  console.error(`[front] ${message}`, error instanceof Error ? error.message : (error ?? ""));
}
