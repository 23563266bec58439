import type { Span } from "@/lib/comments/checks/check";

/** The text with the words marked that a check took exception to. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end, rule } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} title={rule}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
