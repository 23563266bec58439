import type { Buffer } from "node:buffer";
import { z } from "zod";
import type { PastedForEditor } from "@/components/drafts/editor-actions";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { readDocx } from "@/lib/interviews/parse/docx";
import { parseInterview } from "@/lib/interviews/parse/parse";
import { pastedInterview } from "@/lib/interviews/pasted";
import { storePicture } from "@/lib/media/commands/store-picture";
import type { LibraryPicture } from "@/lib/media/model";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { siteSettings } from "@/lib/settings/queries";
import { fold } from "@/lib/text/fold";
import { searchAuthors, searchPeople } from "@/lib/topics/finding";

const Pasted = z.object({
  kind: z.enum(["text", "html"]),
  source: z.string().max(1_500_000, "Bài dán vào quá dài. Vui lòng chia thành nhiều phần."),
});

const MOST_SPEAKERS = 40;
const MOST_PICTURES = 40;

/** Turns, speakers and what was left out; names that the paper knows are tied to them as proposals. */
export async function recognise(ctx: Context, raw: z.input<typeof Pasted>): Promise<PastedForEditor> {
  const { kind, source } = parse(Pasted, raw);
  const { name } = await siteSettings(ctx);
  const pasted = pastedInterview(parseInterview({ kind, source, paper: { names: [name] } }), blockId);
  const speakers = await Promise.all(
    pasted.speakers.slice(0, MOST_SPEAKERS).map(async (speaker) => {
      const named = speaker.fullName === "" ? [] : await searchPeople(ctx, speaker.fullName, 5);
      const same = named.filter((person) => fold(person.fullName) === fold(speaker.fullName));
      return { ...speaker, proposal: same.length === 1 ? (same[0] ?? null) : null };
    }),
  );
  const authors = await Promise.all(
    pasted.byline.slice(0, 12).map(async (words) => {
      const found = (await searchAuthors(ctx, words, 5)).find(({ penName }) => fold(penName) === fold(words));
      return { words, author: found ? { id: found.id, name: found.penName } : null };
    }),
  );
  return { ...pasted, speakers, authors };
}

/** The same of a file's bytes; its name says what it is. */
export async function recogniseFile(
  ctx: Context,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<PastedForEditor> {
  if (/\.docx$/i.test(name)) return recognise(ctx, { kind: "html", source: (await readDocx(bytes)).html });
  if (!/\.(txt|html?|md)$/i.test(name))
    throw new DomainError(
      "invalid",
      "Chỉ đọc được tệp .txt, .html và .docx. Vui lòng lưu lại dưới một trong các dạng ấy.",
    );
  return recognise(ctx, { kind: /\.html?$/i.test(name) ? "html" : "text", source: textOf(bytes) });
}

/** One picture of a Word file: in the library now, or why not. */
export type StoredFromFile = { src: string } & ({ picture: LibraryPicture } | { say: string });

const HIDDEN = "Ảnh đã có trong kho nhưng bạn không có quyền xem. Vui lòng hỏi biên tập viên.";

/** Puts the pictures of a Word file into the library, one after another; what is refused does not keep the others out. */
export async function storePicturesOf(
  ctx: Context,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<StoredFromFile[]> {
  const { pictures } = await readDocx(bytes);
  if (pictures.length > MOST_PICTURES)
    throw new DomainError("invalid", `Tệp có hơn ${MOST_PICTURES} ảnh. Vui lòng chia thành nhiều tệp.`);
  const stored: StoredFromFile[] = [];
  for (const [i, { src, bytes: picture }] of pictures.entries()) {
    try {
      const fileName = `${name.replace(/\.docx$/iu, "")} – ảnh ${i + 1}`;
      const found = await libraryPicture(ctx, (await storePicture(ctx, { bytes: picture, fileName })).id);
      stored.push(found ? { src, picture: found } : { src, say: HIDDEN });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      stored.push({ src, say: error.say });
    }
  }
  return stored;
}

/** UTF-8, or UTF-16 as Notepad saves "Unicode". */
function textOf(bytes: Buffer): string {
  const isWide =
    bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

function blockId(): string {
  return `b${newId().replaceAll("-", "").slice(-16)}`;
}
