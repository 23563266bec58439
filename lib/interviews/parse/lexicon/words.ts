import { toneKey } from "@/lib/text/tone";

/** One entry a line or between bars; compared by `labelKey`. */
export function lexicon(entries: string): ReadonlySet<string> {
  return new Set(
    entries
      .split(/[|\n]/)
      .map(labelKey)
      .filter((key) => key !== ""),
  );
}

/** Labels are compared in small letters, old tone style, without dots: "P.V" = "pv", "PHÓNG VIÊN" = "phóng viên". */
export function labelKey(label: string): string {
  return toneKey(label).replace(/\./g, "").replace(/\s+/g, " ").trim();
}

/** The longest entry that the key begins with, at a word's end; "" when none. */
export function leadingEntry(key: string, entries: ReadonlySet<string>): string {
  const words = key.split(" ");
  for (let n = Math.min(words.length, 7); n > 0; n -= 1) {
    const head = words
      .slice(0, n)
      .join(" ")
      .replace(/[,–-]$/, "");
    if (entries.has(head)) return head;
  }
  return "";
}
