import { Fragment } from "react";
import type { Anchors } from "@/lib/articles/anchors";
import type { Block } from "@/lib/articles/document";
import type { ArticleView } from "@/lib/articles/view";
import { HeadingBlock, ListBlock, ParagraphBlock, PullQuoteBlock, QuoteBlock } from "./blocks";
import { EditorNoteBlock, InfoBoxBlock } from "./boxes";
import { Figure } from "./figure";
import { TableBlock } from "./table";
import { TurnBlock } from "./turn";

type Props = Pick<ArticleView, "body" | "speakers" | "media"> & {
  anchors: Anchors;
  /** What the desk puts after each block: what was said about it. */
  after?: (block: Block) => React.ReactNode;
  /** What readers may say of an answer, by its turn. */
  renderSignals?: ((turnId: string) => React.ReactNode) | undefined;
};

const SIZES = "(min-width: 69rem) 39rem, 100vw";

/** The text of an article, block by block. */
export function ArticleBody({ body, speakers, media, anchors, after, renderSignals }: Props) {
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const numbers = new Map(anchors.questions.map((question) => [question.blockId, question.number]));
  const firstTurns = firstTurnOfEach(body.content);
  const level = body.content.some((block) => block.type === "heading") ? 3 : 2;

  const render = (block: Block, key: number): React.ReactNode => {
    const given = block.attrs?.id;
    const id = given === undefined ? undefined : anchors.byBlock.get(given);
    switch (block.type) {
      case "paragraph":
        return <ParagraphBlock key={key} block={block} id={id} />;
      case "heading":
        return <HeadingBlock key={key} block={block} id={id} />;
      case "bulletList":
      case "orderedList":
        return <ListBlock key={key} block={block} id={id} />;
      case "blockquote":
        return <QuoteBlock key={key} block={block} id={id} />;
      case "pullQuote":
        return <PullQuoteBlock key={key} block={block} id={id} />;
      case "table":
        return <TableBlock key={key} block={block} id={id} />;
      case "figure":
        return <Figure key={key} picture={block.attrs} media={media.get(block.attrs.mediaId)} sizes={SIZES} id={id} />;
      case "infoBox":
        return <InfoBoxBlock key={key} block={block} id={id} />;
      case "editorNote":
        return <EditorNoteBlock key={key} block={block} id={id} />;
      case "interviewTurn":
        return (
          <TurnBlock
            key={key}
            turn={block}
            anchor={id ?? block.attrs.id}
            number={numbers.get(block.attrs.id)}
            speaker={block.attrs.speakerId === null ? undefined : speakerById.get(block.attrs.speakerId)}
            isFirstMention={firstTurns.has(block.attrs.id)}
            level={level}
            renderBlock={render}
            signals={block.attrs.role === "answer" && renderSignals?.(block.attrs.id)}
          />
        );
      default:
        return unknownBlock(block);
    }
  };
  if (!after) return body.content.map(render);
  return body.content.map((block, i) => (
    <Fragment key={block.attrs?.id ?? i}>
      {render(block, i)}
      {after(block)}
    </Fragment>
  ));
}

/** A kind of block that this switch forgets does not compile; one that an older program stored is left out. */
function unknownBlock(_: never): null {
  return null;
}

function firstTurnOfEach(blocks: readonly Block[]): Set<string> {
  const first = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== "interviewTurn" || block.attrs.speakerId === null) continue;
    if (!first.has(block.attrs.speakerId)) first.set(block.attrs.speakerId, block.attrs.id);
  }
  return new Set(first.values());
}
