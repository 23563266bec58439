import { mediaPath, type MediaVariant, type MediaView } from "@/lib/media/model";

type Shown = {
  media: MediaView;
  /** "" where the words beside it say the same: a card has one accessible name. */
  alt: string;
  /** How wide it stands, as the `sizes` of an <img>. */
  sizes: string;
  /** The one picture above the fold. */
  isFirst?: boolean;
  /** Shown whole, in its own proportions; else it fills a box that the style sheet gives. */
  isWhole?: boolean;
};

/** A picture in the sizes we have of it, over its dominant colour until it is there. */
export function Picture({ media, alt, sizes, isFirst = false, isWhole = false }: Shown) {
  const fallback = largest(media.variants.filter((v) => v.format === "jpeg")) ?? largest(media.variants);
  if (!fallback) return null;
  const position = `${media.focalX / 10}% ${media.focalY / 10}%`;
  return (
    <picture className="picture" style={isWhole ? { aspectRatio: `${media.width} / ${media.height}` } : undefined}>
      {(["avif", "webp"] as const).map((format) => {
        const set = srcSet(media, format);
        return set && <source key={format} type={`image/${format}`} srcSet={set} sizes={sizes} />;
      })}
      <img
        src={mediaPath(media.id, fallback)}
        srcSet={srcSet(media, fallback.format)}
        sizes={sizes}
        width={media.width}
        height={media.height}
        alt={alt}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : "auto"}
        decoding="async"
        style={{ backgroundColor: media.colour, objectPosition: position === "50% 50%" ? undefined : position }}
      />
    </picture>
  );
}

/** The widest of the sizes, for "show it large". */
export function largestPath(media: MediaView): string | null {
  const best = largest(media.variants.filter((v) => v.format === "webp")) ?? largest(media.variants);
  return best ? mediaPath(media.id, best) : null;
}

function srcSet(media: MediaView, format: MediaVariant["format"]): string | undefined {
  const sizes = media.variants.filter((v) => v.format === format).toSorted((a, b) => a.width - b.width);
  return sizes.map((v) => `${mediaPath(media.id, v)} ${v.width}w`).join(", ") || undefined;
}

function largest(variants: readonly MediaVariant[]): MediaVariant | undefined {
  return variants.toSorted((a, b) => b.width - a.width)[0];
}
