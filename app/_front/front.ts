import type { IncomingMessage, ServerResponse } from "node:http";
import { readAddress, straightened, type Address } from "./address";
import { answerOnce, answerPage, answerUnkept } from "./answer";
import { capture, PLAIN_READER, RenderTimeout, type Upstream } from "./capture";
import { insist, passToDesk } from "./desk";
import { TooBusy } from "./gate";
import type { Policies } from "./headers";
import { valueOf } from "./kept-page";
import { timePage } from "./page-times";
import type { PublicPages } from "./pages";
import { answerProblem } from "./problem";
import { dress, type Dressed } from "./render";
import { cleanRequest, refusal, type ProxyTrust } from "./request-rules";
import { MISSING_PAGE, placeOf } from "./routes";
import { SPECULATION_RULES } from "./speculation";
import type { StaticFiles } from "./static-files";

/** Serves what readers and journalists uploaded; false when there is no such file. */
export type ServeMedia = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<boolean>;

export type FrontOptions = {
  upstream: Upstream;
  pages: PublicPages;
  files: StaticFiles;
  policy: () => Policies;
  trust: ProxyTrust;
  largestUpload: number;
  renderTimeoutMs: number;
  /** Next's development server answers everything itself. */
  dev: boolean;
  serveMedia?: ServeMedia;
  log: (message: string, error?: unknown) => void;
};

const READS = new Set(["GET", "HEAD"]);
/** The cookie of app/_server/auth.ts. */
const SIGNED_IN = /(?:^|; *)(?:__Host-)?phien=/;
const PUBLIC_METHODS = new Set(["GET", "HEAD", "POST"]);

/** The one place in front of Next: every request of the program comes in here. */
export class Front {
  refused = 0;
  /** Requests that Next has answered for one person each. */
  passed = 0;
  private readonly options: FrontOptions;

  constructor(options: FrontOptions) {
    this.options = options;
  }

  readonly handle = (req: IncomingMessage, res: ServerResponse): void => {
    const { method } = req;
    if ((method === "GET" || method === "HEAD") && this.options.pages.tryKept(req, res, Date.now())) return;
    timePage(req, res);
    this.whole(req, res).catch((error: unknown) => this.failed(req, res, error));
  };

  private async whole(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { files, policy, trust, largestUpload, dev } = this.options;
    const address = readAddress(req.url);
    if (typeof address === "number") return this.refuse(req, res, address);
    const place = placeOf(address);
    cleanRequest(req, trust);
    const refused = refusal(req, largestUpload, place.kind === "desk");
    if (refused !== null) return this.refuse(req, res, refused);
    if (dev && !address.path.startsWith("/media/")) return this.passInDevelopment(req, res);

    const isRead = READS.has(req.method ?? "");
    if (isRead && files.has(address.path)) return files.answer(req, res, address.path, policy());
    if (isRead && address.path === "/speculation.json") return answerSpeculation(req, res, policy());
    if (address.path.startsWith("/media/")) return this.media(req, res, address);
    if (address.path.startsWith("/_next/")) return this.refuse(req, res, 404);
    if (place.kind !== "public" || !isRead) this.passed++;
    if (place.kind === "desk") return passToDesk(req, res, this.options.upstream, policy());
    if (!PUBLIC_METHODS.has(req.method ?? "")) return this.refuse(req, res, 405, ["Allow", "GET, HEAD, POST"]);
    const straight = isRead ? straightened(address) : null;
    if (straight !== null) return redirect(res, straight, policy());
    if (place.kind === "unknown") return this.missing(req, res);
    if (place.kind === "public" && isRead) return this.page(req, res, place.key, place.noindex);
    await this.once(req, res, await this.make(req));
  }

  private async page(req: IncomingMessage, res: ServerResponse, key: string, noindex: boolean): Promise<void> {
    const { pages } = this.options;
    const found = await pages.find({ key, url: key, noindex });
    if ("once" in found) return this.once(req, res, found.once);
    if (found.isStale) return answerUnkept(req, res, found.page, 200, ["Cache-Status", "toa-soan; hit; detail=stale"]);
    answerPage(req, res, found.page, Math.floor(Date.now() / 1000), pages.grown);
  }

  /** A page for one reader, or a form's answer: with the cookies and the body that came. */
  private make(req: IncomingMessage): Promise<Dressed> {
    const { upstream, pages, renderTimeoutMs, policy } = this.options;
    req.headers["user-agent"] = PLAIN_READER;
    return pages.gate.run(async () => dress(await capture(upstream, req, renderTimeoutMs), policy(), false));
  }

  private async once(req: IncomingMessage, res: ServerResponse, once: Dressed): Promise<void> {
    // Next's own pages of errors and of what is missing are empty without its runtime.
    if (once.status >= 500) return this.refuse(req, res, once.status);
    if (once.status === 404 && once.body.includes("__next_error__")) return this.missing(req, res);
    // A form that an earlier build made, or that nobody made: Next says so in a word of English.
    if (
      once.status >= 400 &&
      !READS.has(req.method ?? "") &&
      valueOf(once.own, "content-type")?.startsWith("text/plain")
    ) {
      return this.refuse(req, res, once.status);
    }
    await answerOnce(req, res, once);
  }

  /** One kept page says of every address that nothing is there; pictures and scripts are told in fewer words. */
  private async missing(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const wanted = req.headers["sec-fetch-dest"];
    const isPage = wanted === undefined || wanted === "document" || wanted === "iframe" || wanted === "empty";
    const found = isPage ? await this.options.pages.find(MISSING_PAGE) : null;
    if (found === null || "once" in found) return this.refuse(req, res, 404);
    await answerUnkept(req, res, found.page, 404, []);
  }

  private async media(req: IncomingMessage, res: ServerResponse, address: Address): Promise<void> {
    const { serveMedia, policy } = this.options;
    if (!READS.has(req.method ?? "")) return this.refuse(req, res, 405, ["Allow", "GET, HEAD"]);
    const { picture } = policy();
    for (let i = 0; i + 1 < picture.length; i += 2) res.setHeader(picture[i] ?? "", picture[i + 1] ?? "");
    if (await serveMedia?.(req, res, decodeURIComponent(address.path))) return;
    // Not for everybody: the desk sees who is asking, and answers for that person alone.
    if (!SIGNED_IN.test(req.headers.cookie ?? "")) return this.refuse(req, res, 404);
    this.passed++;
    req.url = `/api${address.path}`;
    await passToDesk(req, res, this.options.upstream, policy());
  }

  private async passInDevelopment(req: IncomingMessage, res: ServerResponse): Promise<void> {
    insist(res, this.options.policy().desk(""));
    await this.options.upstream(req, res);
  }

  private refuse(req: IncomingMessage, res: ServerResponse, status: number, extra: readonly string[] = []): void {
    this.refused++;
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    answerProblem(req, res, status, this.options.policy().publicPage, extra);
  }

  private failed(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    if (error instanceof TooBusy) return this.refuse(req, res, 503, ["Retry-After", "5"]);
    this.options.log(`${req.method} ${req.url} failed`, error);
    this.refuse(req, res, error instanceof RenderTimeout ? 503 : 500);
  }
}

function redirect(res: ServerResponse, location: string, policy: Policies): void {
  res.writeHead(308, ["Location", location, "Content-Length", "0", "Cache-Control", "no-store", ...policy.publicPage]);
  res.end();
}

function answerSpeculation(req: IncomingMessage, res: ServerResponse, policy: Policies): void {
  const length = String(Buffer.byteLength(SPECULATION_RULES));
  const head = ["Content-Type", "application/speculationrules+json", "Content-Length", length];
  res.writeHead(200, [...head, "Cache-Control", "public, max-age=86400", ...policy.publicFile]);
  res.end(req.method === "HEAD" ? undefined : SPECULATION_RULES);
}
