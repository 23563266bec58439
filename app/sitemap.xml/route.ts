import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { answer, publicSettings } from "@/app/_server/machine-readable";
import { listOf } from "@/lib/articles/lists";
import { tag } from "@/lib/core/tags";
import { sitemapIndex } from "@/lib/feeds/sitemap";
import { articleBlocks } from "@/lib/feeds/sitemap-queries";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ctx = publicContext();
  const { origin } = await publicSettings(ctx);
  const blocks = await publicRead([tag.list(listOf.all)], () => articleBlocks(ctx));
  noteTags(...blocks.map(({ block }) => tag.block(block)));
  const parts = [
    { url: `${origin}/sitemap/trang.xml`, changedAt: null },
    ...blocks.map(({ block, changedAt }) => ({ url: `${origin}/sitemap/bai-viet-${block}.xml`, changedAt })),
  ];
  return answer(sitemapIndex(parts), "application/xml; charset=utf-8");
}
