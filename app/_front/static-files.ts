import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { answerPage } from "./answer";
import type { Policies } from "./headers";
import { Improver } from "./improver";
import { KeptPage } from "./kept-page";
import { PageMemory } from "./page-memory";
import { securityFor } from "./render";

export type StaticFolder = {
  /** Where the folder's files stand in the address space: "/_next/static/". */
  readonly prefix: string;
  readonly folder: string;
  /** The names carry a hash of the content: a browser may keep them for good. */
  readonly isHashed: boolean;
};

type StaticFile = { readonly file: string; readonly isHashed: boolean };

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "text/xsl; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};
const FOR_GOOD = "public, max-age=31536000, immutable";
const FOR_AN_HOUR = "public, max-age=3600";
const MEMORY = 24 << 20;

/**
 * Files of the build, listed once: what is not in the list is not there, so no address reaches outside the folders.
 * Their bytes, compressed, are kept as pages are.
 */
export class StaticFiles {
  private readonly files = new Map<string, StaticFile>();
  private readonly memory = new PageMemory(MEMORY);
  private readonly improver: Improver;
  private readonly loading = new Map<string, Promise<KeptPage>>();

  constructor(folders: readonly StaticFolder[], log: (message: string, error?: unknown) => void) {
    this.improver = new Improver(this.memory, log);
    for (const { prefix, folder, isHashed } of folders) {
      for (const relative of filesUnder(folder)) {
        const address = prefix + relative.split("/").map(encodeURIComponent).join("/");
        this.files.set(address, { file: path.join(folder, relative), isHashed });
      }
    }
  }

  has(address: string): boolean {
    return this.files.has(address);
  }

  async answer(req: IncomingMessage, res: ServerResponse, address: string, policy: Policies): Promise<void> {
    const second = Math.floor(Date.now() / 1000);
    const page = this.memory.get(address, second) ?? (await this.load(address, policy));
    this.improver.wasRead(page);
    answerPage(req, res, page, second, (it) => this.memory.resize(it));
  }

  private load(address: string, policy: Policies): Promise<KeptPage> {
    const under = this.loading.get(address);
    if (under) return under;
    const work = this.read(address, policy).finally(() => this.loading.delete(address));
    this.loading.set(address, work);
    return work;
  }

  private async read(address: string, policy: Policies): Promise<KeptPage> {
    const file = this.files.get(address);
    if (!file) throw new Error(`${address} is not a file of the build`);
    const body = await readFile(file.file);
    const type = TYPES[path.extname(file.file).toLowerCase()] ?? "application/octet-stream";
    const source = {
      key: address,
      headers: ["Content-Type", type],
      body,
      tags: [],
      until: Number.POSITIVE_INFINITY,
      seq: 0,
    };
    const page = new KeptPage(source, securityFor(type, policy), file.isHashed ? FOR_GOOD : FOR_AN_HOUR);
    this.memory.put(page);
    return page;
  }
}

function filesUnder(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}
