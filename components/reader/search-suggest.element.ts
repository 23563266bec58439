const PAUSE_MS = 150;
const SHORTEST = 2;
const KINDS = { section: "Chuyên mục", topic: "Chủ đề", person: "Nhân vật", article: "Bài viết" };

type Suggestion = { kind: keyof typeof KINDS; name: string; path: string };

/**
 * Offers pages while one types, from the address in `data-from` that answers `{"suggestions": [...]}`. Not a datalist:
 * browsers would hide "Thanh Hóa" from somebody who types "thanh hoa". What is typed is never touched.
 */
export class SearchSuggest extends HTMLElement {
  private timer = 0;
  private asked = new AbortController();
  private readonly list = document.createElement("ul");

  connectedCallback(): void {
    const input = this.querySelector("input");
    const from = this.dataset["from"];
    if (!input || !from || this.list.isConnected) return;
    this.list.id = `${input.id}-goi-y`;
    this.list.role = "listbox";
    this.list.ariaLabel = "Gợi ý";
    this.list.hidden = true;
    this.append(this.list);
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.ariaExpanded = "false";
    input.setAttribute("aria-controls", this.list.id);
    input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.offer(from, input), PAUSE_MS);
    });
    input.addEventListener("keydown", (event) => this.press(event, input));
    input.addEventListener("blur", () => this.show(input, []));
    // The field keeps the focus, so that its blur does not take the list away under the finger.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      if (event.target instanceof Element) follow(event.target.closest("li"));
    });
  }

  private async offer(from: string, input: HTMLInputElement): Promise<void> {
    this.asked.abort();
    this.asked = new AbortController();
    const typed = input.value.normalize("NFC").toLowerCase().trim().replaceAll(/\s+/g, " ");
    if (typed.length < SHORTEST) return this.show(input, []);
    try {
      const answer = await fetch(`${from}?q=${encodeURIComponent(typed)}`, { signal: this.asked.signal });
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
      if (document.activeElement === input) this.show(input, suggestions);
    } catch {
      // Typed on, or no answer: what was offered before is not offered any more.
      if (!this.asked.signal.aborted) this.show(input, []);
    }
  }

  private show(input: HTMLInputElement, suggestions: readonly Suggestion[]): void {
    this.list.replaceChildren(...suggestions.map((it, i) => option(it, `${this.list.id}-${i}`)));
    this.list.hidden = suggestions.length === 0;
    input.ariaExpanded = String(suggestions.length > 0);
    input.removeAttribute("aria-activedescendant");
  }

  /** Keys that an input method is still using are its own. */
  private press(event: KeyboardEvent, input: HTMLInputElement): void {
    if (event.isComposing || event.keyCode === 229 || this.list.hidden) return;
    const active = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    if (event.key === "Escape") this.show(input, []);
    else if (event.key === "Enter" && active) follow(active);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.move(input, active, event.key === "ArrowDown");
    else return;
    event.preventDefault();
  }

  private move(input: HTMLInputElement, active: HTMLElement | null, isDown: boolean): void {
    const ends = isDown ? this.list.firstElementChild : this.list.lastElementChild;
    const next = (isDown ? active?.nextElementSibling : active?.previousElementSibling) ?? ends;
    if (active) active.ariaSelected = "false";
    if (!next) return;
    next.ariaSelected = "true";
    next.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", next.id);
  }
}

function option({ kind, name, path }: Suggestion, id: string): HTMLElement {
  const item = document.createElement("li");
  item.id = id;
  item.role = "option";
  item.ariaSelected = "false";
  item.dataset["path"] = path;
  const of = document.createElement("span");
  of.textContent = KINDS[kind];
  item.append(name, " ", of);
  return item;
}

function follow(item: Element | null): void {
  const path = item instanceof HTMLElement ? item.dataset["path"] : undefined;
  if (path?.startsWith("/")) location.assign(path);
}
