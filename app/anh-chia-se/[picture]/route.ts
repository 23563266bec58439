import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { notFound, publicSettings, redirectTo } from "@/app/_server/machine-readable";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { tag } from "@/lib/core/tags";
import { renderCrop, renderShareCard } from "@/lib/feeds/render-share";
import { readShareName, shareCard, sharePictures } from "@/lib/feeds/share-pictures";

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
  const found = await publicRead([tag.taxonomy], () => articleAtNumber(ctx, asked.number));
  if (found.is !== "published") return notFound(found.is === "removed" ? 410 : 404);
  const { article } = found;
  noteTags(tag.article(article.id));

  const { card, crops } = sharePictures(article, settings);
  const wanted = asked.crop === null ? card : crops.find((it) => it.path.endsWith(`-${asked.crop}.jpg`));
  if (!wanted) return notFound();
  if (new URL(request.url).pathname !== wanted.path) return redirectTo(wanted.path, 302);

  const drawn = shareCard(article, settings);
  const bytes =
    asked.crop === null ? await renderShareCard(drawn) : drawn.picture && (await renderCrop(drawn.picture, asked.crop));
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": wanted.type } });
}
