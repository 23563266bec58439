import { plainText } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import type { MarkedText, SearchedWords } from "@/lib/search/model";
import { findMatches, type Match, snippet } from "@/lib/text/highlight";

const SNIPPET_LENGTH = 230;

/**
 * Title and a piece of the text in which the words stand: the sapo when it and the title have all of them, for it was
 * written to be read alone; else the best piece of the body.
 */
export function markedArticle(
  content: ArticleContent,
  words: SearchedWords,
): { title: MarkedText; snippet: MarkedText } {
  const title = mark(content.title, words);
  const head = `${content.title}\n${content.sapo}`;
  const isSaid = words.spellings.every((spellings) => findMatches(head, spellings).length > 0);
  if (content.sapo !== "" && isSaid) return { title, snippet: mark(content.sapo, words) };
  const [best] = snippet(plainText(content.body.content), words.spellings.flat(), { length: SNIPPET_LENGTH });
  if (!best || (best.ranges.length === 0 && content.sapo !== "")) return { title, snippet: mark(content.sapo, words) };
  return { title, snippet: { text: best.text, ranges: joined(best.text, chosen(best.text, best.ranges, words)) } };
}

export function mark(text: string, words: SearchedWords): MarkedText {
  return { text, ranges: joined(text, chosen(text, findMatches(text, words.spellings.flat()), words)) };
}

/** Where every word stands with the marks that were typed, only those: "bán" is not shown in "bạn". */
function chosen(text: string, matches: readonly Match[], { spellings, isMarked }: SearchedWords): readonly Match[] {
  if (!isMarked) return matches;
  const isEachExact = spellings.every((some) => findMatches(text, some).some((match) => match.exact));
  return isEachExact ? matches.filter((match) => match.exact) : matches;
}

/** Words side by side are one stretch. */
function joined(text: string, matches: readonly Match[]): MarkedText["ranges"] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = ranges.at(-1);
    if (last && /^\s$/u.test(text.slice(last.end, start))) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
