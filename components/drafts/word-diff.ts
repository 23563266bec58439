import { Block, plainText } from "@/lib/articles/document";

/** What a unit says, for reading: a field's words, or the text of a block. */
export function wordsOfUnit(doc: unknown): string {
  if (doc === null || doc === undefined) return "";
  if (typeof doc === "string") return doc;
  const block = Block.safeParse(doc);
  return block.success ? plainText([block.data]) : listed(doc);
}

function listed(value: unknown): string {
  if (Array.isArray(value)) return value.map(listed).join("\n");
  if (value !== null && typeof value === "object")
    return Object.entries(value)
      .filter(([name]) => !/id$/i.test(name))
      .map(([, it]) => listed(it))
      .filter(Boolean)
      .join(" · ");
  return String(value);
}
