import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { Block } from "@/lib/articles/document";

/** Attributes that say nothing when they have this value. */
const SILENT: Record<string, unknown> = { colspan: 1, rowspan: 1, by: "", caption: "", title: "" };

/** A block as lib/articles/document.ts writes it: ids on the outermost only, nothing that the editor keeps for itself. */
export function blockJson(node: ProseMirrorNode): Block {
  // The editor's schema (extensions.ts) makes nothing that Block refuses; document-schema.test.ts holds it to that.
  return bare(node.toJSON(), true) as Block;
}

function bare(node: unknown, isOutermost: boolean): unknown {
  if (node === null || typeof node !== "object") return node;
  const out: Record<string, unknown> = { ...node };
  if (isRecord(out["attrs"])) {
    const attrs = Object.entries(out["attrs"]).filter(([name, value]) => {
      if (name === "id") return isOutermost && value !== null;
      return name !== "colwidth" && SILENT[name] !== value;
    });
    if (attrs.length > 0 || NEEDS_ATTRIBUTES.has(String(out["type"]))) out["attrs"] = Object.fromEntries(attrs);
    else delete out["attrs"];
  }
  if (Array.isArray(out["content"])) out["content"] = out["content"].map((child) => bare(child, false));
  return out;
}

const NEEDS_ATTRIBUTES = new Set(["heading", "infoBox", "figure", "interviewTurn"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
