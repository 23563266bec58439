import type { PastedPicture } from "@/lib/interviews/pasted";
import type { LibraryPicture } from "@/lib/media/model";
import type { SentPicture } from "./send-file";

/** The blocks with each stored picture where its paragraph stood, however that was moved; a picture without one stays out. */
export function placePictures(
  blocks: readonly unknown[],
  pictures: readonly PastedPicture[],
  sent: readonly SentPicture[],
): { blocks: unknown[]; media: LibraryPicture[] } {
  const stored = new Map(sent.flatMap((it) => ("picture" in it ? [[it.src, it.picture] as const] : [])));
  const of = new Map(pictures.map((picture) => [picture.blockId, picture]));
  const media: LibraryPicture[] = [];
  const place = (block: unknown): unknown => {
    if (!isNode(block)) return block;
    const id = block.attrs?.["id"];
    const words = typeof id === "string" ? of.get(id) : undefined;
    const picture = words && stored.get(words.src);
    if (!words || !picture)
      return Array.isArray(block.content) ? { ...block, content: block.content.map(place) } : block;
    media.push(picture);
    const { alt, caption, credit } = words;
    return {
      type: "figure",
      attrs: {
        id,
        mediaId: picture.id,
        alt: alt || picture.alt,
        caption: caption || picture.caption,
        credit: credit || picture.credit,
        isIllustration: picture.isIllustration,
      },
    };
  };
  return { blocks: blocks.map(place), media };
}

type Node = { attrs?: Record<string, unknown>; content?: unknown };

function isNode(block: unknown): block is Node {
  return block !== null && typeof block === "object";
}
