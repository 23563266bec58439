import { inlineText, plainText, type Block } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import { syllables } from "@/lib/text/reading";

/** The columns of a revision that cards show, derived from its content. */
export function cardFields(content: ArticleContent) {
  return {
    kind: content.kind,
    title: content.title,
    sapo: content.sapo,
    sectionId: content.sectionId,
    leadMediaId: content.lead?.mediaId ?? null,
    leadAlt: content.lead?.alt ?? "",
    guestNames: content.speakers
      .filter((speaker) => speaker.role === "guest")
      .map((speaker) => speaker.label)
      .join(", "),
    pulledSentence: firstPullQuote(content.body.content),
    syllables: syllables(plainText(content.body.content)),
  };
}

function firstPullQuote(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.type === "pullQuote") return inlineText(block.content);
    if (block.type === "interviewTurn") {
      const inside = firstPullQuote(block.content);
      if (inside !== "") return inside;
    }
  }
  return "";
}
