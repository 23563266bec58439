import { showAges } from "./ago";

const FAILED = "Chưa gửi được. Vui lòng kiểm tra kết nối rồi thử lại; điều bạn viết vẫn còn đây.";

/**
 * A part of a page that has a page of its own (`data-page`): links to that page and forms are followed in place, and
 * what is inside its `data-part` comes here. A link "next" adds to the list. Whatever goes wrong, a link is still a link
 * and a form keeps what was typed. `data-hint` names a cookie: with it, the reader has something of their own there,
 * which is fetched when this comes into view, or is unfolded.
 */
export class InPlace extends HTMLElement {
  private at = "";
  private own: Promise<void> | undefined;

  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || link.pathname !== this.dataset["page"] || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.load(link.href, link.rel === "next").catch(() => location.assign(link.href));
    });
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.target instanceof HTMLFormElement) void this.send(event.target, event.submitter);
    });
    const hint = this.dataset["hint"];
    if (!hint || this.dataset["page"] === location.pathname || !document.cookie.includes(`${hint}=1`)) return;
    const show = () => {
      this.own = this.load(this.dataset["page"] ?? "").catch(() => undefined);
    };
    const fold = this.querySelector(":scope > details");
    if (fold) return fold.addEventListener("toggle", show, { once: true });
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      show();
    });
    seen.observe(this);
  }

  async load(href: string, isMore = false): Promise<void> {
    if (this.ariaBusy) return;
    this.ariaBusy = "true";
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(String(answer.status));
      const part = await partOf(answer);
      if (isMore) return this.add(part);
      this.at = href;
      this.put(part);
      this.querySelector<HTMLElement>(new URL(href, location.href).hash || "nothing")
        ?.querySelector<HTMLElement>("textarea, input:not([type=hidden])")
        ?.focus();
    } finally {
      this.ariaBusy = null;
    }
  }

  private async send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const body = new FormData(form, submitter);
    // What is one's own is on its way: the act comes after it and is not lost.
    await this.own;
    if (this.ariaBusy) return;
    this.ariaBusy = "true";
    try {
      const answer = await fetch(this.at || this.dataset["page"] || "", { method: "POST", body });
      const part = await partOf(answer);
      if (answer.redirected) this.at = answer.url;
      const name = submitter?.getAttribute("name");
      const id = submitter?.getAttribute("value")?.slice(1);
      this.put(part);
      const notice = this.querySelector<HTMLElement>(".notice, [data-said]");
      this.say(notice?.textContent ?? "");
      const again = name ? this.querySelector<HTMLElement>(`[name="${name}"][value$="${id}"]`) : null;
      if (again) again.focus({ preventScroll: true });
      else notice?.scrollIntoView({ block: "nearest" });
    } catch {
      this.say(FAILED);
      const shown = form.querySelector("[aria-live]") ?? this.querySelector("[data-said]");
      if (shown) shown.textContent = FAILED;
    } finally {
      this.ariaBusy = null;
    }
  }

  private put(part: HTMLElement): void {
    this.querySelector("[data-part]")?.replaceWith(part);
    showAges(part);
  }

  /** The next page's items, without those that are here already. */
  private add(part: HTMLElement): void {
    const list = this.querySelector("[data-list]");
    const items = [...part.querySelectorAll<HTMLElement>("[data-list] > [data-id]")];
    const added = items.filter(({ id }) => !document.getElementById(id));
    list?.append(...added);
    const next = part.querySelector("a[rel=next]");
    const link = this.querySelector("a[rel=next]");
    if (next) link?.replaceWith(next);
    else link?.remove();
    if (list) showAges(list);
    added[0]?.focus({ preventScroll: true });
    this.say(`Đã thêm ${added.length} ý kiến.`);
  }

  private say(words: string): void {
    const live = this.querySelector(":scope > [role=status]");
    if (live) live.textContent = words;
  }
}

async function partOf(answer: Response): Promise<HTMLElement> {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.querySelector<HTMLElement>("main [data-part]");
  if (!part) throw new Error("no such part");
  return document.importNode(part, true);
}
