const HINT = /(?:^|;\s*)co_tai_khoan=1(?:;|$)/;

/**
 * "Lưu bài" in place: posts the form as the browser would and takes the form of the page that answers. Whether the
 * article is saved is asked only where the cookie `co_tai_khoan` says that somebody is signed in; whoever is not is
 * taken to the sign-in page.
 */
export class SaveArticle extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.target instanceof HTMLFormElement) void this.send(event.target, event.submitter);
    });
    if (HINT.test(document.cookie)) void this.show();
  }

  private async send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    if (this.ariaBusy) return;
    this.ariaBusy = "true";
    try {
      const body = new FormData(form, submitter);
      const answer = await fetch(location.href, { method: "POST", body, credentials: "same-origin" });
      if (new URL(answer.url).pathname.startsWith("/dang-nhap")) return location.assign(answer.url);
      const page = await this.take(answer);
      this.say(page?.querySelector("[data-said]")?.textContent ?? "Chưa lưu được. Vui lòng thử lại.");
    } catch {
      this.say("Chưa lưu được. Vui lòng kiểm tra kết nối rồi thử lại.");
    } finally {
      this.ariaBusy = null;
    }
  }

  private async show(): Promise<void> {
    try {
      await this.take(await fetch(this.dataset["page"] ?? "", { credentials: "same-origin" }));
    } catch {
      // The page as everybody has it is true as well.
    }
  }

  private async take(answer: Response): Promise<Document | null> {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector<HTMLElement>("save-article [data-saved]");
    const old = this.querySelector("[data-saved]");
    if (!fresh || !old) return null;
    const hadFocus = old.contains(document.activeElement);
    const here = document.importNode(fresh, true);
    old.replaceWith(here);
    if (hadFocus) here.querySelector("button")?.focus();
    return page;
  }

  private say(words: string): void {
    const live = this.querySelector("[role=status]");
    if (live) live.textContent = words;
  }
}
