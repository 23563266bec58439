import type { PublicPages } from "./pages";

/** A front page leads to one page of each of these kinds. */
const KINDS = [/href="(?<path>\/bai-viet\/[^"?#]+)"/u, /href="(?<path>\/chuyen-muc\/[^"?#]+)"/u];

/**
 * Renders the front page, an article and a section before anybody asks: the first reader after a start would else wait
 * for Next to load the code of each.
 */
export async function warmUp(pages: PublicPages): Promise<void> {
  const home = await pages.find({ key: "/", url: "/", noindex: false });
  if (!("page" in home)) return;
  const html = home.page.source.body.toString("utf8");
  for (const kind of KINDS) {
    const path = kind.exec(html)?.groups?.["path"];
    if (path) await pages.find({ key: path, url: path, noindex: false });
  }
}
