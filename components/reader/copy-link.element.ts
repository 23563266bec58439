import { copyText } from "./clipboard";

const SHOWN_MS = 2000;

/** A link to a turn of an interview, whose whole address it copies; the page goes there too, as with any link. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.onclick = async () => {
      const link = this.querySelector("a");
      if (!link || !(await copyText(link.href))) return;
      const said = document.createElement("span");
      said.setAttribute("role", "status");
      said.className = "copied";
      this.append(said);
      // A live region speaks of what changes in it after it is there.
      requestAnimationFrame(() => (said.textContent = "Đã sao chép"));
      setTimeout(() => said.remove(), SHOWN_MS);
    };
  }
}
