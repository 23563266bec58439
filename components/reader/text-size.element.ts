import { LARGEST, readTextSize, saveTextSize, SMALLEST } from "./preferences";

/** A− and A+: the size of an article's text, kept for the next. */
export class TextSize extends HTMLElement {
  connectedCallback(): void {
    this.show();
    this.onclick = (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-step]") : null;
      if (!button || button.ariaDisabled === "true") return;
      saveTextSize(readTextSize() + Number(button.dataset["step"]));
      this.show();
    };
  }

  /** Not `disabled`: that would take the focus from whoever has just come to the end. */
  private show(): void {
    const size = readTextSize();
    for (const button of this.querySelectorAll<HTMLElement>("[data-step]")) {
      const next = size + Number(button.dataset["step"]);
      button.ariaDisabled = String(next < SMALLEST || next > LARGEST);
    }
  }
}
