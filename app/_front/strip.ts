import { commentEnd, endTagEnd, rawTextEnd, readStartTag, scriptTextEnd, type StartTag } from "./tags-of-html";

/** What React leaves in a document so that its browser runtime finds its way; nobody reads it without the runtime. */
const MARKERS = new Set([" ", "$", "/$", "$?", "$!", "$~", "&", "/&", "F", "F!", "html", "head", "body"]);
const RAW_TEXT = new Set(["style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);
/** Data, not script: browsers do not run these and no policy of scripts speaks of them. */
const DATA_SCRIPTS = new Set(["application/ld+json", "application/json"]);

/**
 * The document without the framework's runtime: no inline script, no framework script, no preload of one. Data for
 * machines (JSON-LD) and our own scripts under /assets/ stay.
 */
export function stripRuntime(html: string): string {
  let out = "";
  let from = 0;
  let at = html.indexOf("<");
  while (at !== -1) {
    const [end, isKept] = pieceAt(html, at);
    if (!isKept) {
      out += html.slice(from, at);
      from = end;
    }
    at = html.indexOf("<", Math.max(end, at + 1));
  }
  return out + html.slice(from);
}

/** Content that only the runtime would have shown: React sends it hidden and moves it into place by script. */
export function hasHiddenContent(html: string): boolean {
  return /<div hidden(?:="")? id="S:/.test(html);
}

/** Where the piece that begins at this `<` ends, and whether it stays. */
function pieceAt(html: string, at: number): [end: number, isKept: boolean] {
  if (html.startsWith("<!--", at)) {
    const end = commentEnd(html, at);
    return [end, !MARKERS.has(html.slice(at + 4, end - 3))];
  }
  const next = html[at + 1] ?? "";
  if (next === "/" && isLetter(html, at + 2)) return [readStartTag(html, at + 1).end, true];
  // `<!doctype`, `<?xml`, `</ `: up to the next `>`, whatever is in it.
  if (next === "!" || next === "?" || next === "/") return [endTagEnd(html, at), true];
  if (!isLetter(html, at + 1)) return [at + 1, true];
  const tag = readStartTag(html, at);
  if (tag.name === "script") {
    const close = scriptTextEnd(html, tag.end);
    return [close === html.length ? close : readStartTag(html, close + 1).end, isOurScript(tag)];
  }
  if (tag.name === "link") return [tag.end, !isRuntimeLink(tag)];
  if (RAW_TEXT.has(tag.name)) return [rawTextEnd(html, tag.end, tag.name), true];
  return [tag.end, true];
}

function isLetter(html: string, at: number): boolean {
  const code = html.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

function isOurScript(tag: StartTag): boolean {
  const src = tag.attributes.get("src");
  if (src !== undefined) return src.startsWith("/assets/");
  return DATA_SCRIPTS.has((tag.attributes.get("type") ?? "").trim().toLowerCase());
}

function isRuntimeLink(tag: StartTag): boolean {
  const rel = (tag.attributes.get("rel") ?? "").toLowerCase();
  if ((tag.attributes.get("href") ?? "").startsWith("/assets/")) return false;
  if (rel === "modulepreload" || rel === "expect") return true;
  return (rel === "preload" || rel === "prefetch") && tag.attributes.get("as")?.toLowerCase() === "script";
}
