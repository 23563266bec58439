/** One start tag of a document: `[start, end)` in the text. */
export type StartTag = { name: string; start: number; end: number; attributes: ReadonlyMap<string, string> };

const NAME_END = /[\s/>]/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads the start tag at `start` (a `<` before a letter) as the HTML standard does; quoted values may hold `>`. */
export function readStartTag(html: string, start: number): StartTag {
  NAME_END.lastIndex = start + 1;
  const nameEnd = NAME_END.exec(html)?.index ?? html.length;
  const name = html.slice(start + 1, nameEnd).toLowerCase();
  let attributes: Map<string, string> | undefined;
  let at = nameEnd;
  for (;;) {
    while (isSpaceOrSlash(html, at)) at++;
    if (at >= html.length) return { name, start, end: html.length, attributes: attributes ?? NO_ATTRIBUTES };
    if (html[at] === ">") return { name, start, end: at + 1, attributes: attributes ?? NO_ATTRIBUTES };
    const from = at;
    // A stray `=` begins a name.
    at++;
    while (at < html.length && !isSpaceOrSlash(html, at) && html[at] !== ">" && html[at] !== "=") at++;
    const attribute = html.slice(from, at).toLowerCase();
    let next = at;
    while (isSpace(html, next)) next++;
    let value = "";
    if (html[next] === "=") {
      next++;
      while (isSpace(html, next)) next++;
      const quote = html[next];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, next + 1);
        at = close === -1 ? html.length : close + 1;
        value = html.slice(next + 1, close === -1 ? html.length : close);
      } else {
        at = next;
        while (at < html.length && !isSpace(html, at) && html[at] !== ">") at++;
        value = html.slice(next, at);
      }
    }
    attributes ??= new Map();
    if (!attributes.has(attribute)) attributes.set(attribute, value);
  }
}

/** Where the comment at `start` (`<!--`) ends, its `-->` included. */
export function commentEnd(html: string, start: number): number {
  if (html.startsWith("<!-->", start)) return start + 5;
  if (html.startsWith("<!--->", start)) return start + 6;
  const close = /--!?>/g;
  close.lastIndex = start + 4;
  const found = close.exec(html);
  return found ? found.index + found[0].length : html.length;
}

/** Where the text of a raw element ends: the index of its end tag's `<`. */
export function rawTextEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** As rawTextEnd for a script, where `<!-- <script>` opens a level that its own `</script>` closes. */
export function scriptTextEnd(html: string, from: number): number {
  const token = /<!--|-->|<script[\s/>]|<\/script[\s/>]/gi;
  token.lastIndex = from;
  let isEscaped = false;
  let isDouble = false;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const text = found[0].toLowerCase();
    if (text === "<!--") {
      isEscaped = true;
      // The two dashes may be those of `-->` as well.
      token.lastIndex = found.index + 2;
    } else if (text === "-->") {
      isEscaped = false;
      isDouble = false;
    } else if (text.startsWith("</")) {
      if (!isDouble) return found.index;
      isDouble = false;
    } else if (isEscaped) isDouble = true;
  }
  return html.length;
}

/** The index after the `>` of the end tag at `start`. */
export function endTagEnd(html: string, start: number): number {
  const close = html.indexOf(">", start);
  return close === -1 ? html.length : close + 1;
}

function isSpace(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function isSpaceOrSlash(html: string, at: number): boolean {
  return html[at] === "/" || isSpace(html, at);
}
