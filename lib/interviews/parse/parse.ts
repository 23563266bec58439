import { assemble } from "./assemble";
import { htmlSource } from "./html";
import { splitInline } from "./inline";
import { linesOf } from "./lines";
import type { ParsedInterview, ParseInput } from "./model";
import { decide } from "./modes";
import { recordingSource, textSource } from "./preprocess";
import type { Source } from "./source";

/**
 * Pasted text or HTML → title, lead, speakers, turns. Pure; keeps every word of the source in some field, or in
 * `dropped`. `mode` "none" means a plain article: then the whole body is in `intro`.
 */
export function parseInterview({ kind, source, paper }: ParseInput): ParsedInterview {
  const names = paper?.names ?? [];
  if (kind === "html") return parseSource(htmlSource(source), names);
  const recording = recordingSource(source);
  const heard = recording && parseSource(recording, names);
  return heard && (recording.isSure || heard.mode !== "none") ? heard : parseSource(textSource(source), names);
}

function parseSource(source: Source, names: readonly string[]): ParsedInterview {
  const lines = linesOf(splitInline(source.blocks), names);
  return assemble(source, lines, decide(lines), names);
}
