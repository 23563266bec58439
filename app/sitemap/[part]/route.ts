import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { answer, notFound, publicSettings } from "@/app/_server/machine-readable";
import { listOf } from "@/lib/articles/lists";
import { tag } from "@/lib/core/tags";
import { sitemap } from "@/lib/feeds/sitemap";
import { articlesOfBlock, sitemapPages } from "@/lib/feeds/sitemap-queries";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part } = await params;
  const block = Number(/^bai-viet-([1-9]\d{0,8})\.xml$/.exec(part)?.[1]);
  if (part !== "trang.xml" && !block) return notFound();
  const ctx = publicContext();
  const { origin } = await publicSettings(ctx);
  noteTags(block ? tag.block(block) : tag.taxonomy);
  const entries = block
    ? await articlesOfBlock(ctx, origin, block)
    : await publicRead([tag.list(listOf.all)], () => sitemapPages(ctx, origin));
  return entries.length === 0 ? notFound() : answer(sitemap(entries), "application/xml; charset=utf-8");
}
