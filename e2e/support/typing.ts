import type { CDPSession, Page } from "@playwright/test";

/** What UniKey and its like do to a page: a letter goes through, and a mark takes letters back by Backspace and types them anew. */
export type Keys = readonly string[];

/** "dduwowngf" as UniKey sends it in Telex: each step is the Backspaces, then the letters. */
export const TELEX_DUONG: Keys = ["d", "⌫đ", "u", "⌫ư", "o", "⌫ơ", "n", "g", "⌫⌫⌫ờng"];
/** "d9u7o7ng2" in VNI. */
export const VNI_DUONG: Keys = ["d", "⌫đ", "u", "⌫ư", "o", "⌫ơ", "n", "g", "⌫⌫⌫ờng"];
/** "tieengs vieejt" in Telex, with the space between. */
export const TELEX_TIENG_VIET: Keys = ["t", "i", "e", "⌫ê", "n", "g", "⌫⌫⌫ếng", " ", "v", "i", "e", "⌫ê", "⌫ệ", "t"];

/** Raw keys as the browser gets them: keydown with its text, keyup; synthetic letters carry no code, as from SendInput. */
export async function typeRaw(page: Page, keys: Keys): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const step of keys)
    for (const letter of step) {
      if (letter === "⌫") await press(cdp, "Backspace", 8);
      else await letterKey(cdp, letter);
    }
  await cdp.detach();
}

async function press(cdp: CDPSession, key: string, code: number): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

async function letterKey(cdp: CDPSession, letter: string): Promise<void> {
  // VK_PACKET: how a letter arrives that no key of the layout makes.
  const packet = { key: letter, text: letter, unmodifiedText: letter, windowsVirtualKeyCode: 231 };
  await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", ...packet });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter, windowsVirtualKeyCode: 231 });
}

/** A word as an input method composes it: shown letter by letter, then committed whole. */
export async function compose(page: Page, stages: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const text of stages)
    await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send("Input.insertText", { text: stages.at(-1) ?? "" });
  await cdp.detach();
}

export const COMPOSED_DUONG = ["d", "đ", "đu", "đư", "đưo", "đươ", "đươn", "đương", "đường"] as const;

/** Writes down what keys, letters and the focus do in the page, for a test that misses a letter. Before the page opens. */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { keysSeen: seen });
    for (const type of ["keydown", "beforeinput", "input", "focusin", "focusout", "selectionchange"])
      addEventListener(
        type,
        (event) => {
          const what =
            event instanceof KeyboardEvent
              ? event.key
              : event instanceof InputEvent
                ? (event.data ?? event.inputType)
                : "";
          const where = event.target instanceof Element ? event.target.id || event.target.tagName : "document";
          seen.push(`${Math.round(event.timeStamp)} ${type} ${what} ${where}`);
          if (seen.length > 400) seen.shift();
        },
        true,
      );
  });
}

/** What was seen last, where the focus is now, and what the page says of the save. */
export async function keysSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, "keysSeen");
    const at = getSelection()?.anchorNode;
    return [
      ...(Array.isArray(seen) ? seen.slice(-120) : []),
      `focus: ${document.activeElement?.outerHTML.slice(0, 200) ?? ""}`,
      `caret: ${at?.parentElement?.outerHTML.slice(0, 200) ?? ""}`,
      `save: ${document.querySelector(".save-words")?.textContent ?? ""}`,
    ].join("\n");
  });
}
