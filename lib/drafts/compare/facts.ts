import { diffArrays } from "diff";

/** What an editor checks twice: half-open range of UTF-16 units in a text. */
export type Fact = { kind: "document" | "date" | "figure" | "name"; text: string; start: number; end: number };
export type FactChange = { kind: Fact["kind"]; from: string; to: string };

const DOCUMENT = String.raw`\d{1,5}(?:\/\d{4})?\/[A-ZĐ]{1,8}\d*(?:-[A-ZĐ]{1,8}\d*)*`;
const DATE = String.raw`(?:ngày\s+)?\d{1,2}[\/.-]\d{1,2}[\/.-]\d{4}|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|ngày\s+\d{1,2}\/\d{1,2}|tháng\s+\d{1,2}(?:\/\d{4}|\s+năm\s+\d{4})?|năm\s+\d{4}`;
const UNIT = String.raw`%|‰|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+(?:đồng|USD|người|tấn|lượt))?|đồng|USD|lần|người|tấn|ha|km²?|m²|kg|độ|điểm|tuổi`;
const FIGURE = String.raw`\d+(?:[.,]\d+)*(?:\s?(?:${UNIT})(?!\p{L}))?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[ ]\p{Lu}[\p{L}\p{M}]*)+`;
const FACTS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<document>${DOCUMENT})|(?<date>${DATE})|(?<figure>${FIGURE})|(?<name>${NAME}))`,
  "gu",
);
const KINDS = ["document", "date", "figure", "name"] as const;

/** Figures, dates, numbers of documents, and names of several capitalised words. */
export function factsIn(text: string): Fact[] {
  return [...text.matchAll(FACTS)].map((match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? "name";
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** Facts that became others ("18,1%" → "18,7%"), came or went. */
export function compareFacts(before: string, after: string): FactChange[] {
  const [old, young] = [factsIn(before), factsIn(after)];
  const changes: FactChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...paired(removed, added));
    removed = [];
    added = [];
  };
  for (const part of diffArrays(old.map(keyOf), young.map(keyOf))) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else flush();
  }
  flush();
  return changes;
}

function keyOf({ kind, text }: Fact): string {
  return `${kind}:${text.replace(/\s+/gu, " ")}`;
}

/** In their order, each with the next of its kind. */
function paired(removed: string[], added: string[]): FactChange[] {
  const left = [...added];
  const changes = removed.map((key): FactChange => {
    const { kind, text } = read(key);
    const at = left.findIndex((other) => read(other).kind === kind);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return { kind, from: text, to: other === undefined ? "" : read(other).text };
  });
  return [...changes, ...left.map((key): FactChange => ({ kind: read(key).kind, from: "", to: read(key).text }))];
}

function read(key: string): { kind: Fact["kind"]; text: string } {
  const at = key.indexOf(":");
  const kind = KINDS.find((name) => name === key.slice(0, at)) ?? "name";
  return { kind, text: key.slice(at + 1) };
}
