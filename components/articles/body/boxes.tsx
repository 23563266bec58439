import type { EditorNote, InfoBox } from "@/lib/articles/document";
import { glue } from "@/lib/text/quotes";
import { ListBlock, ParagraphBlock } from "./blocks";

/** Hộp thông tin: what one may want to know beside the text. */
export function InfoBoxBlock({ block, id }: { block: InfoBox; id?: string | undefined }) {
  const { title } = block.attrs;
  return (
    <aside className="info-box" id={id} aria-label={title === "" ? "Hộp thông tin" : title}>
      {title !== "" && <p className="info-title">{glue(title)}</p>}
      {block.content.map((part, i) =>
        part.type === "paragraph" ? <ParagraphBlock key={i} block={part} /> : <ListBlock key={i} block={part} />,
      )}
    </aside>
  );
}

/** Lời tòa soạn. */
export function EditorNoteBlock({ block, id }: { block: EditorNote; id?: string | undefined }) {
  return (
    <div className="editor-note" id={id} role="note" aria-label="Lời tòa soạn">
      <p className="note-name">Lời tòa soạn</p>
      {block.content.map((paragraph, i) => (
        <ParagraphBlock key={i} block={paragraph} />
      ))}
    </div>
  );
}
