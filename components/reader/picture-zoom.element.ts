/** A picture opened large, over the page; the arrows go to the next and the one before. Esc closes, as everywhere. */
export class PictureZoom extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(this);
    });
  }
}

type Shown = { dialog: HTMLDialogElement; image: HTMLImageElement; words: HTMLElement; at: number };
let shown: Shown | undefined;

const all = () => [...document.querySelectorAll<HTMLElement>("picture-zoom")];

function open(zoom: HTMLElement): void {
  shown ??= build();
  shown.at = all().indexOf(zoom);
  show(0);
  shown.dialog.showModal();
}

function show(step: number): void {
  if (!shown) return;
  const zooms = all();
  shown.at = (shown.at + step + zooms.length) % zooms.length;
  const zoom = zooms[shown.at];
  const small = zoom?.querySelector("img");
  shown.image.src = zoom?.querySelector("a")?.href ?? "";
  shown.image.alt = small?.alt ?? "";
  shown.words.textContent = zoom?.parentElement?.querySelector("figcaption")?.textContent ?? "";
}

function build(): Shown {
  const dialog = document.createElement("dialog");
  dialog.className = "zoomed";
  dialog.setAttribute("aria-label", "Ảnh lớn");
  const image = document.createElement("img");
  const words = document.createElement("p");
  const bar = document.createElement("div");
  const steps =
    all().length > 1 ? [button("Ảnh trước", "←", () => show(-1)), button("Ảnh sau", "→", () => show(1))] : [];
  bar.append(
    ...steps,
    button("Đóng", "×", () => dialog.close()),
  );
  dialog.append(bar, image, words);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target === image) dialog.close();
  });
  dialog.addEventListener("keydown", ({ key }) => {
    if (steps.length > 0 && (key === "ArrowLeft" || key === "ArrowRight")) show(key === "ArrowLeft" ? -1 : 1);
  });
  document.body.append(dialog);
  return { dialog, image, words, at: 0 };
}

function button(name: string, sign: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "icon-button";
  made.ariaLabel = name;
  made.title = name;
  made.textContent = sign;
  made.onclick = act;
  return made;
}
