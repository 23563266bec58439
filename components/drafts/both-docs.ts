import { Block } from "@/lib/articles/document";

/** Both texts in one unit, the server's first, for a person to mend; null where that makes no sense. */
export function bothDocs(head: unknown, copy: unknown): unknown {
  if (typeof head === "string" && typeof copy === "string") return [head, copy].filter(Boolean).join(" / ");
  const [a, b] = [Block.safeParse(head), Block.safeParse(copy)];
  if (!a.success || !b.success || a.data.type !== b.data.type) return null;
  const joined = Block.safeParse({ ...a.data, content: joinContent(a.data, b.data) });
  return joined.success ? joined.data : null;
}

function joinContent(a: Block, b: Block): unknown[] {
  const contentOf = (block: Block): unknown[] => ("content" in block ? (block.content ?? []) : []);
  const isInline = a.type === "paragraph" || a.type === "heading" || a.type === "pullQuote";
  return isInline ? [...contentOf(a), { type: "hardBreak" }, ...contentOf(b)] : [...contentOf(a), ...contentOf(b)];
}
