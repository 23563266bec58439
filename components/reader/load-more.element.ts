import { showAges } from "./ago";

const LIST = "[data-cards]";

/** "Xem thêm": the cards of the next page join the list before it; whatever goes wrong, the link is still a link. */
export class LoadMore extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.load(link);
    });
  }

  private async load(link: HTMLAnchorElement): Promise<void> {
    if (this.ariaBusy === "true") return;
    this.ariaBusy = "true";
    try {
      const page = await pageAt(link.href);
      const added = this.take(page);
      const next = page.querySelector<HTMLAnchorElement>("load-more a[rel=next]");
      this.tell(added.length);
      if (next) link.href = next.getAttribute("href") ?? link.href;
      else link.remove();
      added[0]?.querySelector("a")?.focus({ preventScroll: true });
    } catch {
      location.assign(link.href);
    } finally {
      this.ariaBusy = null;
    }
  }

  /** Cards that this page has already are left out, wherever on it they stand. */
  private take(page: Document): Element[] {
    const list = this.parentElement?.querySelector(`:scope > ${LIST}`) ?? document.querySelector(LIST);
    const have = new Set([...document.querySelectorAll<HTMLElement>("[data-id]")].map((card) => card.dataset["id"]));
    const cards = [...(page.querySelector(`main ${LIST}`)?.querySelectorAll<HTMLElement>(":scope > [data-id]") ?? [])];
    const added = cards.filter((card) => !have.has(card.dataset["id"])).map((card) => document.importNode(card, true));
    list?.append(...added);
    showAges(list ?? document);
    return added;
  }

  private tell(count: number): void {
    const place = this.querySelector("[role=status]");
    if (place) place.textContent = count === 0 ? "Không còn bài nào nữa." : `Đã thêm ${count} bài vào danh sách.`;
  }
}

async function pageAt(href: string): Promise<Document> {
  const answer = await fetch(href, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
