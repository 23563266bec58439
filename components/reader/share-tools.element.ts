import { copyText } from "./clipboard";

const SHOWN_MS = 2500;

/** Chia sẻ, Sao chép liên kết, In bài. */
export class ShareTools extends HTMLElement {
  connectedCallback(): void {
    if ("share" in navigator) this.dataset["canShare"] = "";
    this.onclick = (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
      if (button) void this.act(button.dataset["act"]);
    };
  }

  private async act(what: string | undefined): Promise<void> {
    const { url = location.href, title = document.title } = this.dataset;
    if (what === "print") window.print();
    if (what === "copy") this.say((await copyText(url)) ? "Đã sao chép" : "Chưa sao chép được");
    if (what === "share") {
      try {
        await navigator.share({ url, title });
      } catch {
        // The reader thought better of it.
      }
    }
  }

  private say(words: string): void {
    const place = this.querySelector<HTMLElement>("[role=status]");
    if (!place) return;
    place.textContent = words;
    setTimeout(() => (place.textContent = ""), SHOWN_MS);
  }
}
