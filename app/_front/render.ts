import type { AsyncLocalStorage } from "node:async_hooks";
import { anonymousRequest, capture, type Captured, type Upstream } from "./capture";
import type { HeaderList, Policies } from "./headers";
import type { PageNotes } from "./share";
import { hasHiddenContent, stripRuntime } from "./strip";

/** An answer of the upstream made fit for the public: without the runtime, with our headers only. */
export type Dressed = {
  status: number;
  /** The page's own headers, then those of security. */
  own: string[];
  security: HeaderList;
  cookies: string[];
  body: Buffer;
  /** Part of the page waits for the runtime to be shown. */
  isIncomplete: boolean;
};

const OWN_HEADERS = new Set(["content-type", "content-language", "content-disposition", "last-modified", "location", "allow", "retry-after", "x-robots-tag"]); // prettier-ignore

export type RenderOptions = {
  upstream: Upstream;
  pages: AsyncLocalStorage<PageNotes>;
  host: string;
  timeoutMs: number;
};

/** Renders an address for nobody in particular and hears what the render says about itself. */
export async function renderAnonymously(
  url: string,
  options: RenderOptions,
): Promise<{ captured: Captured; notes: PageNotes }> {
  const notes: PageNotes = { tags: new Set(), until: Number.POSITIVE_INFINITY, status: null };
  const req = anonymousRequest(url, options.host);
  const captured = await options.pages.run(notes, () => capture(options.upstream, req, options.timeoutMs));
  return { captured, notes };
}

export function dress(captured: Captured, policy: Policies, noindex: boolean): Dressed {
  const own: string[] = [];
  const cookies: string[] = [];
  let type = "";
  for (const [name, value] of captured.headers) {
    const lower = name.toLowerCase();
    if (lower === "set-cookie") cookies.push(value);
    else if (lower === "link") own.push(...linkWithoutScripts(value));
    else if (OWN_HEADERS.has(lower) && !(noindex && lower === "x-robots-tag")) own.push(canonical(lower), value);
    if (lower === "content-type") type = value.toLowerCase();
  }
  if (noindex) own.push("X-Robots-Tag", "noindex");
  const isHtml = type.startsWith("text/html");
  if (isHtml) own.push("Speculation-Rules", '"/speculation.json"');
  const html = isHtml ? captured.body.toString("utf8") : "";
  return {
    status: captured.status,
    own,
    security: securityFor(type, policy),
    cookies,
    body: isHtml ? Buffer.from(stripRuntime(html)) : captured.body,
    isIncomplete: isHtml && hasHiddenContent(html),
  };
}

export function securityFor(contentType: string, policy: Policies): HeaderList {
  if (contentType === "" || contentType.toLowerCase().startsWith("text/html")) return policy.publicPage;
  return contentType.startsWith("image/") ? policy.picture : policy.publicFile;
}

/** React may announce pictures and fonts in a header as well; its scripts go the way of those in the document. */
function linkWithoutScripts(value: string): string[] {
  const links = value.split(/,\s*(?=<)/).filter((it) => !/as="?script|modulepreload/i.test(it));
  return links.length > 0 ? ["Link", links.join(", ")] : [];
}

function canonical(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (it) => it.toUpperCase());
}
