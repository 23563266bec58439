import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { answer, keepWhileNew, publicSettings } from "@/app/_server/machine-readable";
import { listOf } from "@/lib/articles/lists";
import { blockOf, tag } from "@/lib/core/tags";
import { newsSitemap } from "@/lib/feeds/sitemap";
import { NEWS_HOURS, newsOfTwoDays } from "@/lib/feeds/sitemap-queries";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ctx = publicContext();
  const { name, origin } = await publicSettings(ctx);
  const news = await publicRead([tag.list(listOf.all)], () => newsOfTwoDays(ctx, origin));
  noteTags(...new Set(news.map((it) => tag.block(blockOf(it.number)))));
  keepWhileNew(
    news.map((it) => it.publishedAt),
    NEWS_HOURS,
  );
  return answer(newsSitemap(name, news), "application/xml; charset=utf-8");
}
