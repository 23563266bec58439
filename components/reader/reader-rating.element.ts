const HINT = /(?:^|;\s*)(?:da_danh_gia|co_tai_khoan)=1(?:;|$)/;
const PAUSE_MS = 900;
const SAVED = "Đã ghi nhận đánh giá của bạn. Bạn có thể đổi lại.";
const FAILED = "Chưa gửi được đánh giá. Vui lòng kiểm tra kết nối rồi thử lại.";

/**
 * Saves a rating in place: posts the form as the browser would and takes what is inside `data-rating` of the page that
 * answers. A tap saves at once; whoever goes by arrow keys is waited for. The reader's own rating is asked for only when
 * a cookie says that there may be one: the reader has rated here (`da_danh_gia`), or is signed in (`co_tai_khoan`).
 */
export class ReaderRating extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      // In development the framework listens for the same form further up.
      event.stopPropagation();
      if (event.target instanceof HTMLFormElement) void this.send(event.target, event.submitter);
    });
    this.addEventListener("click", (event) => {
      const radio = event.target;
      if (!(radio instanceof HTMLInputElement) || radio.name !== "level" || radio.type !== "radio") return;
      clearTimeout(this.timer);
      const isTap = event.detail > 0;
      this.timer = window.setTimeout(() => radio.form?.requestSubmit(), isTap ? 0 : PAUSE_MS);
    });
    if (HINT.test(document.cookie)) void this.showOwn();
  }

  private async send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    clearTimeout(this.timer);
    if (this.dataset["busy"] !== undefined) return;
    this.dataset["busy"] = "";
    try {
      const body = new FormData(form, submitter);
      // How long the page was open: somebody who rates within a blink has not read. Nothing else is told.
      body.append("dwell", String(Math.round(performance.now())));
      await this.exchange(
        await fetch(form.action || location.href, { method: "POST", body, credentials: "same-origin" }),
      );
    } catch {
      this.say(FAILED);
    } finally {
      delete this.dataset["busy"];
    }
  }

  private async showOwn(): Promise<void> {
    try {
      const fresh = ratingOf(await pageOf(await fetch(this.dataset["page"] ?? "", { credentials: "same-origin" })));
      if (fresh?.dataset["rating"]) this.querySelector("[data-rating]")?.replaceWith(fresh);
    } catch {
      // The page as everybody has it is true as well.
    }
  }

  private async exchange(answer: Response): Promise<void> {
    const page = await pageOf(answer);
    const fresh = ratingOf(page);
    const old = this.querySelector<HTMLElement>("[data-rating]");
    // A page without a rating says why: the article was taken down, the paper is busy.
    if (!fresh || !old) return this.say(page.querySelector("main p")?.textContent || FAILED);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(fresh);
    if (focused) refocus(fresh, focused);
    this.say(fresh.querySelector("[data-said]")?.textContent || SAVED);
  }

  private say(words: string): void {
    const live = this.querySelector("[role=status]");
    if (live) live.textContent = words;
    const shown = this.querySelector("[data-said]");
    if (shown && shown.textContent !== words) shown.textContent = words;
  }
}

async function pageOf(answer: Response): Promise<Document> {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function ratingOf(page: Document): HTMLElement | null {
  const found = page.querySelector<HTMLElement>("reader-rating [data-rating]");
  return found && document.importNode(found, true);
}

/** The reader goes on from where they were: the same radio, or the chosen one. */
function refocus(fresh: HTMLElement, focused: Element): void {
  const value = focused instanceof HTMLInputElement ? focused.value : null;
  const same =
    value === null ? null : fresh.querySelector<HTMLElement>(`input[type=radio][value="${CSS.escape(value)}"]`);
  (
    same ??
    fresh.querySelector<HTMLElement>("input:checked") ??
    fresh.querySelector<HTMLElement>("input[type=radio]")
  )?.focus();
}
