import type { Readable } from "node:stream";
import { type LedgerEvent, LedgerLine } from "./line";

const LONGEST_LINE = 100_000;

/** A line that is no rating: which one, and what is wrong with it. */
export class LedgerError extends Error {
  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
  }
}

/**
 * The events of a ledger file, one after another, however large the file is. Throws at the first line that is no rating,
 * and at one that is older than the line before unless the order may be any (`isAnyOrder`: the whole file is kept in
 * memory and sorted).
 */
export async function* readLedger(file: Readable, { isAnyOrder = false } = {}): AsyncGenerator<LedgerEvent> {
  if (isAnyOrder) {
    const all: LedgerEvent[] = [];
    for await (const { event } of eventsOf(file)) all.push(event);
    yield* all.toSorted((a, b) => a.at - b.at);
    return;
  }
  let last = Number.NEGATIVE_INFINITY;
  for await (const { event, line } of eventsOf(file)) {
    if (event.at < last) throw new LedgerError(line, "older than the line before; oldest first, or say --sort");
    last = event.at;
    yield event;
  }
}

async function* eventsOf(file: Readable): AsyncGenerator<{ event: LedgerEvent; line: number }> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    const trimmed = line === 1 ? text.replace(/^\uFEFF/, "").trim() : text.trim();
    if (trimmed === "") continue;
    yield { event: eventOf(trimmed, line), line };
  }
}

function eventOf(text: string, line: number): LedgerEvent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LedgerError(line, "not JSON");
  }
  const read = LedgerLine.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new LedgerError(line, `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not understood"}`);
}

/** Never keeps more than one line, and none that has no end. */
async function* linesOf(file: Readable): AsyncGenerator<string> {
  let rest = "";
  let line = 0;
  file.setEncoding("utf8");
  for await (const chunk of file) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      line++;
      yield part;
    }
    if (rest.length > LONGEST_LINE) throw new LedgerError(line + 1, "too long for a rating");
  }
  yield rest;
}
