import { readTheme, saveTheme, type Theme } from "./preferences";

const NEXT: Record<string, Theme> = { "": "dark", dark: "light", light: null };
const NAMES: Record<string, string> = { "": "theo máy", dark: "tối", light: "sáng" };

/** Light, dark, as the device: its button goes round. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show();
    this.onclick = () => {
      saveTheme(NEXT[readTheme() ?? ""] ?? null);
      this.show();
    };
  }

  private show(): void {
    const name = `Giao diện: ${NAMES[readTheme() ?? ""]}`;
    const button = this.querySelector("button");
    button?.setAttribute("aria-label", name);
    button?.setAttribute("title", name);
  }
}
