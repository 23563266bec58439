import { plainText } from "@/lib/articles/document";
import type { ArticleContent, Speaker } from "@/lib/articles/model";
import { fold } from "@/lib/text/fold";

/**
 * Quotations of headline and sapo that nobody said so: what stands between “ and ”, and what follows "Name:" in a
 * headline, must be found in that speaker's answers, mark for mark (press-rules.md 2.4). White space counts as one
 * space, and the first letter may have become a capital.
 */
export function misquotes(content: ArticleContent): string[] {
  const isInterview = content.kind === "interview" || content.kind === "roundtable";
  const said = (speakers?: readonly Speaker[]) => normal(isInterview ? answers(content, speakers) : bodyOf(content));
  const wrong: string[] = [];
  for (const line of [content.title, content.sapo]) {
    for (const [, quoted = ""] of line.matchAll(/“([^“”]+)”/gu)) {
      if (isSpeech(quoted) && !isFound(quoted, said())) wrong.push(quoted);
    }
  }
  const named = isInterview ? speakerBeforeColon(content) : null;
  if (named && !named.words.includes("“") && !isFound(named.words, said(named.speakers))) wrong.push(named.words);
  return wrong;
}

/** One or two words between quotation marks are a name or a manner of speaking, not what somebody said. */
function isSpeech(quoted: string): boolean {
  return quoted.trim().split(/\s+/u).length >= 3;
}

function isFound(quoted: string, said: string): boolean {
  return quoted.split(/…|\.\.\.|\[[^\]]*\]/u).every((part) => {
    const words = normal(part).replace(/[.,;:!?]+$/u, "");
    if (words === "") return true;
    const first = words.charAt(0);
    return [first.toLowerCase(), first.toUpperCase()].some((letter) => said.includes(letter + words.slice(1)));
  });
}

function normal(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[“”‘’"]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** "Bà Lê Thị Hoa: Tôi không bán đất", when somebody of that name speaks in the interview. */
function speakerBeforeColon({ title, speakers }: ArticleContent): { speakers: Speaker[]; words: string } | null {
  const parts = /^([^:“”]{2,80}):\s*(\S.*)$/u.exec(title);
  const name = fold(parts?.[1] ?? "").trim();
  const words = parts?.[2];
  if (name === "" || words === undefined) return null;
  const named = speakers.filter(({ role, label }) => role === "guest" && sameName(fold(label).trim(), name));
  return named.length > 0 ? { speakers: named, words } : null;
}

function sameName(label: string, name: string): boolean {
  return label === name || label.endsWith(` ${name}`) || name.endsWith(` ${label}`);
}

function answers({ body }: ArticleContent, speakers?: readonly Speaker[]): string {
  const ids = speakers && new Set(speakers.map(({ id }) => id));
  return body.content
    .flatMap((block) => {
      if (block.type !== "interviewTurn" || block.attrs.role === "question") return [];
      const isAsked = !ids || (block.attrs.speakerId !== null && ids.has(block.attrs.speakerId));
      return isAsked ? [plainText(block.content)] : [];
    })
    .join("\n");
}

function bodyOf({ body }: ArticleContent): string {
  return plainText(body.content);
}
