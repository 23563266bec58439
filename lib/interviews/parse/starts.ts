import type { Line } from "./lines";
import type { SpokenRole } from "./roles";

/** Where a turn begins. Blocks up to the next start belong to it. */
export type Start = {
  line: number;
  /** Offset in the block where the turn's words begin; what stands before it is the turn's `lead`. */
  at: number;
  role: SpokenRole;
  /** Group of the accepted label, or null when a dash, bold type or position marks the turn. */
  group: string | null;
  confidence: number;
  reasons: string[];
};

/** A turn without a label of its own, from the first word of the line behind its mark. */
export function startAt(line: Line, role: SpokenRole, confidence: number, ...reasons: string[]): Start {
  return { line: line.index, at: line.textAt, role, group: null, confidence, reasons };
}

/** Lines that say something: pictures and their captions are passed over when turns are matched. */
export function nextSpoken(lines: Line[], from: number): Line | undefined {
  for (let i = from + 1; i < lines.length; i += 1) if (isSpoken(lines[i])) return lines[i];
  return undefined;
}

export function previousSpoken(lines: Line[], from: number): Line | undefined {
  for (let i = from - 1; i >= 0; i -= 1) if (isSpoken(lines[i])) return lines[i];
  return undefined;
}

function isSpoken(line: Line | undefined): boolean {
  return line !== undefined && !line.isPicture && line.block.text !== "";
}
