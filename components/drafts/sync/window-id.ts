import { randomLetters } from "@/components/drafts/editor/attributes";

/** A name for this open window, held as long as it lives, so that others know whose journal is an orphan. */
export type OpenWindow = { id: string; isAlive: (windowId: string) => Promise<boolean> };

const SIGN_OF_LIFE = 4000;

export function openWindow(articleId: string): OpenWindow {
  const id = `w-${randomLetters(16)}`;
  // Locks exist on https and localhost only. Elsewhere a window shows by the clock that it lives.
  return "locks" in navigator ? byLock(articleId, id) : byClock(articleId, id);
}

function byLock(articleId: string, id: string): OpenWindow {
  const nameOf = (windowId: string) => `toa-soan:${articleId}:${windowId}`;
  void navigator.locks.request(nameOf(id), async () => new Promise(() => undefined));
  return {
    id,
    isAlive: async (windowId) => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === nameOf(windowId));
    },
  };
}

function byClock(articleId: string, id: string): OpenWindow {
  const nameOf = (windowId: string) => `toa-soan:${articleId}:${windowId}`;
  const live = () => localStorage.setItem(nameOf(id), String(Date.now()));
  live();
  const timer = setInterval(live, SIGN_OF_LIFE);
  addEventListener("pagehide", (event) => {
    if (event.persisted) return;
    clearInterval(timer);
    localStorage.removeItem(nameOf(id));
  });
  return {
    id,
    isAlive: async (windowId) => Date.now() - Number(localStorage.getItem(nameOf(windowId)) ?? 0) < 3 * SIGN_OF_LIFE,
  };
}
