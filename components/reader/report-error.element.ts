import { InPlace } from "./in-place.element";

const LONGEST = 1000;

/**
 * "Báo lỗi nội dung": around the link to its page (`data-page`). Words that are selected in the text bring a button
 * beside them, which opens the form with the words in it above the page; without script the link is a link.
 */
export class ReportError extends HTMLElement {
  private timer = 0;
  private readonly button = document.createElement("button");

  connectedCallback(): void {
    this.button.type = "button";
    this.button.className = "report-here";
    this.button.textContent = "Báo lỗi đoạn này";
    this.button.hidden = true;
    // The selection must outlive the press.
    this.button.addEventListener("pointerdown", (event) => event.preventDefault());
    this.button.addEventListener("click", () => this.open(this.address()));
    this.append(this.button);
    document.addEventListener("selectionchange", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.offer(), 250);
    });
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open(link.href);
    });
  }

  private offer(): void {
    const range = this.range();
    this.button.hidden = range === null;
    if (!range) return;
    const place = range.getBoundingClientRect();
    this.button.style.top = `${place.bottom + scrollY + 8}px`;
    this.button.style.left = `${Math.max(8, Math.min(place.left, innerWidth - 190)) + scrollX}px`;
  }

  /** What is selected, when it lies in the text of the article. */
  private range(): Range | null {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? "";
    if (!selection || words.length < 2 || words.length > LONGEST) return null;
    const range = selection.getRangeAt(0);
    return elementOf(range.startContainer)?.closest(".prose, .article-head") ? range : null;
  }

  private address(): string {
    const range = this.range();
    const url = new URL(this.dataset["page"] ?? "", location.href);
    if (!range) return url.href;
    url.searchParams.set("trich", String(document.getSelection()).trim().slice(0, LONGEST));
    const turn = elementOf(range.startContainer)?.closest(".prose > [id]");
    if (turn) url.searchParams.set("doan", turn.id);
    return url.href;
  }

  private open(href: string): void {
    this.button.hidden = true;
    const dialog = document.createElement("dialog");
    dialog.className = "report-dialog comments";
    dialog.ariaLabel = "Báo lỗi nội dung";
    const form = new InPlace();
    form.dataset["page"] = this.dataset["page"];
    form.innerHTML = '<div data-part=""></div><p role="status" class="unseen"></p>';
    const close = document.createElement("button");
    close.className = "text-button";
    close.textContent = "Đóng";
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(close, form);
    document.body.append(dialog);
    form.load(href).then(
      () => {
        dialog.showModal();
        form.querySelector<HTMLElement>("[name=proposal]")?.focus();
      },
      () => location.assign(href),
    );
  }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
