import { clean } from "@/lib/text/clean";

/**
 * HTML of Word, Google Docs or a web page before the schema reads it: letters composed, nothing hidden, lists that Word
 * writes as paragraphs made lists, pictures left out. What the schema does not know falls away by itself.
 */
export function cleanPastedHtml(html: string): string {
  // A document of its own: nothing in it runs or loads.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("script, style, title, meta, link, template, iframe, object, svg, math"))
    element.remove();
  for (const element of body.querySelectorAll<HTMLElement>(
    "[hidden], [style*='display:none'], [style*='mso-hide:all']",
  ))
    element.remove();
  for (const image of body.querySelectorAll("img, picture, video, audio, figure:not([data-mediaid])"))
    if (!image.closest("figure[data-mediaid]")) replaceByCaption(image);
  wordLists(body);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue !== null) node.nodeValue = clean(node.nodeValue);
  return body.innerHTML;
}

export function cleanPastedText(text: string): string {
  return clean(text);
}

/** A caption is text and stays; the picture has to be stored in the paper first. */
function replaceByCaption(element: Element): void {
  const caption = element.querySelector("figcaption");
  if (caption) {
    const paragraph = element.ownerDocument.createElement("p");
    paragraph.append(...caption.childNodes);
    element.replaceWith(paragraph);
  } else element.remove();
}

/** Word: <p class=MsoListParagraph style="mso-list:…"><span style="mso-list:Ignore">·   </span>… */
function wordLists(body: HTMLElement): void {
  let list: HTMLElement | null = null;
  for (const item of body.querySelectorAll<HTMLElement>("p")) {
    const style = item.getAttribute("style") ?? "";
    const bullet = /mso-list:\s*l\d/i.test(style) ? markerOf(item) : null;
    if (!bullet) {
      list = null;
      continue;
    }
    const tag = /^\(?[\da-z]{1,3}[.)]/i.test(bullet.textContent?.trim() ?? "") ? "ol" : "ul";
    bullet.remove();
    if (!list || list.nextElementSibling !== item || list.localName !== tag) {
      list = body.ownerDocument.createElement(tag);
      item.before(list);
    }
    const li = body.ownerDocument.createElement("li");
    list.append(li);
    li.append(item);
  }
}

function markerOf(item: HTMLElement): Element | null {
  return item.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
}
