import { largestPath, Picture } from "@/components/media/picture";
import type { Picture as PictureText } from "@/lib/articles/document";
import { type AiUse, aiLabel, type MediaView } from "@/lib/media/model";
import { glue } from "@/lib/text/quotes";

type Props = {
  picture: PictureText;
  media: MediaView | undefined;
  sizes: string;
  id?: string | undefined;
  isFirst?: boolean;
};

const TALLEST = 5 / 4;

/** A picture with what is said of it. It opens large: the link works by itself, the element makes it a dialog. */
export function Figure({ picture, media, sizes, id, isFirst = false }: Props) {
  const large = media && largestPath(media);
  if (!media || !large) return null;
  return (
    <figure className={media.height > media.width * TALLEST ? "figure tall" : "figure"} id={id}>
      <picture-zoom>
        <a href={large} aria-label={`Xem ảnh lớn: ${picture.alt || picture.caption}`}>
          <Picture media={media} alt={picture.alt} sizes={sizes} isFirst={isFirst} isWhole />
        </a>
      </picture-zoom>
      <Caption picture={picture} aiUse={media.aiUse} />
    </figure>
  );
}

function Caption({ picture, aiUse }: { picture: PictureText; aiUse: AiUse }) {
  const { caption, credit, isIllustration } = picture;
  const notes = isIllustration ? illustrationLine(credit) : creditLine(credit);
  const machine = aiLabel(aiUse);
  if (caption === "" && notes === "" && machine === "") return null;
  return (
    <figcaption>
      {glue(caption)}
      {caption !== "" && notes !== "" && (/[.!?…”]$/.test(caption) ? " " : ". ")}
      {notes !== "" && <span className="credit">{notes}</span>}
      {machine !== "" && (
        <>
          {(caption !== "" || notes !== "") && (/[.!?…”]$/.test(notes || caption) ? " " : ". ")}
          <span className="ai-label">{machine}</span>
        </>
      )}
    </figcaption>
  );
}

/** "Ảnh minh họa", and by whom when we know. */
function illustrationLine(credit: string): string {
  const who = credit.replace(/^(?:ảnh )?(?:minh họa|ảnh): */iu, "");
  return who === "" ? "Ảnh minh họa" : `Ảnh minh họa: ${who}`;
}

function creditLine(credit: string): string {
  return credit === "" || /^(?:ảnh|nguồn|đồ họa|tranh|minh họa|theo)(?!\p{L})/iu.test(credit)
    ? credit
    : `Ảnh: ${credit}`;
}
