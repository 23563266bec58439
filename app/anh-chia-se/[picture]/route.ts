import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { notFound, publicSettings, redirectTo } from "@/app/_server/machine-readable";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { tag } from "@/lib/core/tags";
import { renderCrop, renderShareCard } from "@/lib/feeds/render-share";
import {
  paperCard,
  paperSharePicture,
  readShareName,
  shareCard,
  sharePictures,
  type ShareCard,
  type SharePicture,
} from "@/lib/feeds/share-pictures";

export const dynamic = "force-dynamic";

/**
 * The address carries a hash of what is drawn. An older one leads to the picture of today, so that nobody fills the
 * memory with names that he made up, and an article shared long ago still has its picture.
 */
export async function GET(request: Request, { params }: { params: Promise<{ picture: string }> }): Promise<Response> {
  const asked = readShareName((await params).picture);
  if (!asked) return notFound();
  const ctx = publicContext();
  const settings = await publicSettings(ctx);
  const { pathname } = new URL(request.url);
  if (asked.number === null) return answerCard(pathname, paperSharePicture(settings), paperCard(settings));

  const { number } = asked;
  const found = await publicRead([tag.taxonomy], () => articleAtNumber(ctx, number));
  if (found.is !== "published") return notFound(found.is === "removed" ? 410 : 404);
  const { article } = found;
  noteTags(tag.article(article.id));

  const { card, crops } = sharePictures(article, settings);
  const drawn = shareCard(article, settings);
  if (asked.crop === null) return answerCard(pathname, card, drawn);
  const wanted = crops.find((it) => it.path.endsWith(`-${asked.crop}.jpg`));
  if (!wanted) return notFound();
  if (pathname !== wanted.path) return redirectTo(wanted.path, 302);
  const bytes = drawn.picture && (await renderCrop(drawn.picture, asked.crop));
  return bytes ? answerPicture(bytes, wanted.type) : notFound();
}

async function answerCard(pathname: string, { path, type }: SharePicture, card: ShareCard): Promise<Response> {
  return pathname === path ? answerPicture(await renderShareCard(card), type) : redirectTo(path, 302);
}

function answerPicture(bytes: Buffer, type: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } });
}
