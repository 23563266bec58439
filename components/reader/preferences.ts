/** What a reader chose on this device. Absent: as the device says, and the usual size. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number] | null;
export const SMALLEST = -1;
export const LARGEST = 3;

const THEME_KEY = "giao-dien";
const TEXT_KEY = "co-chu";

export function applyPreferences(): void {
  setOnRoot("theme", readTheme());
  setOnRoot("text", readTextSize() || null);
}

export function readTheme(): Theme {
  const stored = read(THEME_KEY);
  return THEMES.find((theme) => theme === stored) ?? null;
}

export function saveTheme(theme: Theme): void {
  write(THEME_KEY, theme);
  applyPreferences();
}

/** Steps from the usual size, SMALLEST to LARGEST. */
export function readTextSize(): number {
  const step = Number(read(TEXT_KEY) ?? 0);
  return Number.isInteger(step) && step >= SMALLEST && step <= LARGEST ? step : 0;
}

export function saveTextSize(step: number): void {
  write(TEXT_KEY, step === 0 ? null : String(step));
  applyPreferences();
}

function setOnRoot(name: string, value: string | number | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = String(value);
}

// Storage may be forbidden; then a choice lasts as long as the page.
let unsaved: Record<string, string | null> = {};

function read(key: string): string | null {
  try {
    return key in unsaved ? (unsaved[key] ?? null) : localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    unsaved = { ...unsaved, [key]: value };
  }
}
