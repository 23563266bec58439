import { aiLabel, type LibraryPicture, pathAtLeast } from "@/lib/media/model";

/** A picture of the library, small: cut around what matters in it, with the words that tell it from others. */
export function Thumbnail({ picture }: { picture: LibraryPicture }) {
  const { focalX, focalY, colour, alt, caption, credit, fileName, aiUse } = picture;
  return (
    <>
      <img
        className="library-thumb"
        src={pathAtLeast(picture, 320)}
        alt={alt || caption || fileName || "Ảnh chưa có mô tả"}
        loading="lazy"
        style={{ backgroundColor: colour, objectPosition: `${focalX / 10}% ${focalY / 10}%` }}
      />
      <span className="library-words" aria-hidden="true">
        {caption || alt || fileName || "Chưa có mô tả"}
      </span>
      <span className="library-facts">
        {[credit || (picture.isIllustration ? "Ảnh minh họa" : "Chưa ghi nguồn"), aiLabel(aiUse)]
          .filter((it) => it !== "")
          .join(" · ")}
      </span>
    </>
  );
}
