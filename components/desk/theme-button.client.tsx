"use client";

import { useSyncExternalStore } from "react";
import { readTheme, saveTheme, type Theme } from "@/components/reader/preferences";
import { Icon } from "@/components/ui/icon";

const NEXT: Record<string, Theme> = { "": "dark", dark: "light", light: null };
const NAMES: Record<string, string> = { "": "theo máy", dark: "tối", light: "sáng" };
const listeners = new Set<() => void>();

/** Light, dark, as the device: the readers' preference, kept in the same place. */
export function ThemeButton() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => null);
  const change = () => {
    saveTheme(NEXT[theme ?? ""] ?? null);
    for (const listener of listeners) listener();
  };
  return (
    <button type="button" className="text-button desk-theme" onClick={change}>
      <Icon name={theme === null ? "system" : theme === "dark" ? "moon" : "sun"} size={16} />
      Giao diện: {NAMES[theme ?? ""]}
    </button>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
