const PAUSE_MS = 150;
const SHORTEST = 2;

/** Offers words while one types, from the address in `data-from` that answers `{"suggestions": [...]}`. */
export class SearchSuggest extends HTMLElement {
  private timer = 0;
  private asked = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector("input");
    const from = this.dataset["from"];
    if (!input || !from) return;
    const list = document.createElement("datalist");
    list.id = `${input.id}-goi-y`;
    this.append(list);
    input.setAttribute("list", list.id);
    input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.offer(from, input.value, list), PAUSE_MS);
    });
  }

  private async offer(from: string, typed: string, list: HTMLDataListElement): Promise<void> {
    this.asked.abort();
    this.asked = new AbortController();
    if (typed.trim().length < SHORTEST) return list.replaceChildren();
    try {
      const answer = await fetch(`${from}?q=${encodeURIComponent(typed)}`, { signal: this.asked.signal });
      const { suggestions } = (await answer.json()) as { suggestions: string[] };
      list.replaceChildren(...suggestions.map((words) => new Option(words, words)));
    } catch {
      // Typed on, or no answer: nothing is offered.
    }
  }
}
