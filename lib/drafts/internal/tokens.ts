/**
 * A ProseMirror node as a row of tokens, so that two edits of one block can be compared and merged: an opening and a
 * closing token for each node, and the text by syllables, figures, spaces and signs, each with its marks.
 */
export type Token =
  | { kind: "open"; type: string; attrs: Attrs | undefined }
  | { kind: "close"; type: string }
  | { kind: "text"; text: string; marks: readonly unknown[] };

type Attrs = Record<string, unknown>;
export type Node = {
  type: string;
  attrs?: Attrs | undefined;
  content?: readonly Node[] | undefined;
  text?: string | undefined;
  marks?: readonly unknown[] | undefined;
};

/** A figure with its points, commas and slashes is one: halves of two edits must never make a third number. */
const PIECES = /\d+(?:[.,:/-]\d+)*%?|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

export function pieces(text: string): string[] {
  return text.match(PIECES) ?? [];
}

export function tokensOf(nodes: readonly Node[]): Token[] {
  return nodes.flatMap((node): Token[] =>
    node.text === undefined
      ? [
          { kind: "open", type: node.type, attrs: node.attrs },
          ...tokensOf(node.content ?? []),
          { kind: "close", type: node.type },
        ]
      : pieces(node.text).map((text): Token => ({ kind: "text", text, marks: node.marks ?? [] })),
  );
}

/** The nodes of a row of tokens; null when its brackets do not match. */
export function nodesOf(tokens: readonly Token[]): Node[] | null {
  const root: Node[] = [];
  const open: { type: string; into: Node[] }[] = [{ type: "", into: root }];
  for (const token of tokens) {
    const top = open.at(-1);
    if (!top) return null;
    if (token.kind === "text") addText(top.into, token);
    else if (token.kind === "open") {
      const content: Node[] = [];
      top.into.push({ type: token.type, ...(token.attrs ? { attrs: token.attrs } : {}), content });
      open.push({ type: token.type, into: content });
    } else if (top.type !== token.type || open.length === 1) return null;
    else open.pop();
  }
  return open.length === 1 ? root.map(withoutEmpty) : null;
}

function addText(into: Node[], { text, marks }: Extract<Token, { kind: "text" }>): void {
  const last = into.at(-1);
  if (last?.text !== undefined && keyOf(last.marks ?? []) === keyOf(marks))
    into[into.length - 1] = { ...last, text: last.text + text };
  else into.push({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) });
}

/** ProseMirror leaves `content` out where there is none. */
function withoutEmpty(node: Node): Node {
  if (node.content === undefined) return node;
  const { content, ...rest } = node;
  return content.length === 0 ? rest : { ...rest, content: content.map(withoutEmpty) };
}

export function tokenKey(token: Token): string {
  if (token.kind === "close") return `</${token.type}>`;
  if (token.kind === "open") return `<${token.type} ${keyOf(token.attrs ?? {})}>`;
  return token.marks.length === 0 ? token.text : `${token.text}\u0000${keyOf(token.marks)}`;
}

/** JSON with sorted keys: PostgreSQL keeps objects in an order of its own. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === "object" && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
