import { assemble } from "./assemble";
import { htmlSource } from "./html";
import { splitInline } from "./inline";
import { linesOf } from "./lines";
import type { ParsedInterview, ParseInput } from "./model";
import { decide } from "./modes";
import { textSource } from "./preprocess";

/**
 * Pasted text or HTML → title, lead, speakers, turns. Pure; keeps every word of the source in some field, or in
 * `dropped`. `mode` "none" means a plain article: then the whole body is in `intro`.
 */
export function parseInterview({ kind, source, paper }: ParseInput): ParsedInterview {
  const cleaned = kind === "html" ? htmlSource(source) : textSource(source);
  const names = paper?.names ?? [];
  const lines = linesOf(splitInline(cleaned.blocks), names);
  return assemble(cleaned, lines, decide(lines), names);
}
