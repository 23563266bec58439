import type { Block } from "@/lib/articles/document";
import type { Speaker as ContentSpeaker } from "@/lib/articles/model";
import type { DROP_REASONS, ParsedInterview, ParsedTurn } from "./parse/model";
import { type PictureWords } from "./placeholder";
import { convertInterview, type InterviewContent } from "./to-content";

/** Something of the source that is not in the text: shown in the tray, from where it can be put back. */
export type LeftOut = { id: string; kind: (typeof DROP_REASONS)[number] | "picture" | "related"; text: string };

/** A pasted interview in the shapes of an article, to be looked at and mended before it is one. */
export type PastedInterview = {
  mode: ParsedInterview["mode"];
  /** The turns are a guess. */
  isGuess: boolean;
  title: string;
  sapo: string;
  byline: string[];
  speakers: (ContentSpeaker & { fullName: string })[];
  blocks: Block[];
  /** Turn id → what the parser was not sure of. */
  doubts: Record<string, string>;
  warnings: string[];
  /** Two labels that may be one person. */
  merges: { keep: string; merge: string; reason: string }[];
  leftOut: LeftOut[];
  /** Pictures that came with the file. */
  pictures: PastedPicture[];
};

/** Its place is a paragraph of this id, `[Ảnh: …]`, until it is stored; `src` names it in the file (readDocx). */
export type PastedPicture = PictureWords & { src: string; blockId: string };

const SURE = 0.75;

/** Parser's result → blocks of an article. Whatever is not among them is in `leftOut`. */
export function pastedInterview(parsed: ParsedInterview, newId: () => string): PastedInterview {
  const { content, idOfTurn, idOfSpeaker } = convertInterview(parsed, newId);
  const pictures = content.pictures.flatMap(({ src, ...words }) => (isInFile(src) ? [{ ...words, src }] : []));
  return {
    mode: parsed.mode,
    isGuess: parsed.needsConfirmation,
    title: content.title,
    sapo: content.sapo,
    byline: content.byline,
    speakers: content.speakers.map((speaker, i) => ({ ...speaker, fullName: parsed.speakers[i]?.fullName ?? "" })),
    blocks: withoutPictures(content),
    doubts: Object.fromEntries(
      parsed.turns.flatMap((turn) => {
        const [id, doubt] = [idOfTurn.get(turn.id), doubtOf(turn)];
        return id === undefined || doubt === "" ? [] : [[id, doubt]];
      }),
    ),
    warnings: parsed.warnings.map(({ message }) => message),
    merges: parsed.mergeSuggestions.flatMap(({ keep, merge, reason }) => {
      const [a, b] = [idOfSpeaker.get(keep), idOfSpeaker.get(merge)];
      return a !== undefined && b !== undefined ? [{ keep: a, merge: b, reason }] : [];
    }),
    leftOut: leftOutOf(parsed, content).map((it, i) => ({ ...it, id: `bo-${i + 1}` })),
    pictures,
  };
}

function isInFile(src: string | null): src is string {
  return src !== null && /^docx:\d+$/u.test(src);
}

/** The words of a picture that nobody has waits in the tray instead of in the text. */
function withoutPictures({ body, pictures }: InterviewContent): Block[] {
  const missing = pictures.filter(({ src }) => !isInFile(src));
  const placeholders = new Set(missing.map(({ blockId }) => blockId));
  const isPicture = (block: { attrs?: { id?: string | undefined } | undefined }): boolean =>
    placeholders.has(block.attrs?.id ?? "");
  return body.content.flatMap((block): Block[] => {
    if (isPicture(block)) return [];
    if (block.type !== "interviewTurn") return [block];
    const content = block.content.filter((inside) => !isPicture(inside));
    return [{ ...block, content: content.length > 0 ? content : [{ type: "paragraph" }] }];
  });
}

function leftOutOf(parsed: ParsedInterview, { pictures }: InterviewContent): Omit<LeftOut, "id">[] {
  const words = pictures
    .filter(({ src }) => !isInFile(src))
    .map(({ alt, caption, credit }) => [alt, caption, credit].filter(Boolean).join(" · "));
  return [
    ...parsed.related.map((text) => ({ kind: "related" as const, text })),
    ...words.filter(Boolean).map((text) => ({ kind: "picture" as const, text })),
    ...parsed.dropped.map(({ reason, text }) => ({ kind: reason, text })),
  ];
}

function doubtOf({ confidence, reasons }: ParsedTurn): string {
  if (confidence >= SURE) return "";
  const why = reasons.at(-1);
  return `chắc ${Math.round(confidence * 100)} %${why === undefined ? "" : `: ${why}`}`;
}
