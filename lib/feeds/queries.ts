import { inArray } from "drizzle-orm";
import { media } from "@/db/client";
import { listOf } from "@/lib/articles/lists";
import { CORRECTION_LABELS } from "@/lib/articles/model";
import { type CorrectionNotice, correctionsInList } from "@/lib/articles/queries/corrections";
import { type ArticleText, newestTexts } from "@/lib/articles/queries/texts";
import type { Context } from "@/lib/core/context";
import type { Settings } from "@/lib/settings/model";
import { bestVariant, feedId, itemId, pictureUrl } from "./addresses";
import { articleHtml, noticeHtml, sourceHtml } from "./html";
import { type Feed, FEED_LENGTH, type FeedItem, type FeedPicture, ICONS } from "./model";

/** What a feed is of: the whole paper, or the section or topic whose page stands at `path`. */
export type FeedScope = { id: string; path: `/${string}`; name: string; description: string; list: string };

/** The newest articles and corrections of a list, with their texts. The same rows make the same feed to the byte. */
export async function newsFeed(ctx: Context, settings: Settings, scope: FeedScope | null): Promise<Feed> {
  const list = scope?.list ?? listOf.all;
  const [texts, notices] = await Promise.all([
    newestTexts(ctx, list, FEED_LENGTH),
    correctionsInList(ctx, list, FEED_LENGTH),
  ]);
  const pictures = await leadPictures(ctx, settings.origin, texts);
  const items = [
    ...texts.map((text) => articleItem(text, settings, pictures.get(text.lead?.mediaId ?? "") ?? null)),
    ...notices.map((notice) => correctionItem(notice, settings)),
  ]
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, FEED_LENGTH);

  const { name, origin, email, editorInChief, tagline } = settings;
  const path = scope?.path ?? "";
  return {
    id: feedId(settings, scope?.id ?? null),
    title: scope ? `${scope.name} – ${name}` : name,
    description: scope ? scope.description : tagline,
    paper: { name, url: `${origin}/`, email, editorInChief },
    pageUrl: scope ? origin + path : `${origin}/`,
    baseUrl: origin + path,
    updatedAt: new Date(Math.max(0, ...items.map((it) => it.updatedAt.getTime()))),
    iconUrl: origin + ICONS.large,
    items,
  };
}

function articleItem(text: ArticleText, settings: Settings, picture: FeedPicture | null): FeedItem {
  const { origin } = settings;
  return {
    id: itemId(settings, "bai-viet", String(text.number), text.publishedAt),
    articleId: text.id,
    url: origin + text.path,
    title: text.title,
    summary: text.sapo,
    html:
      articleHtml(text.lead, text.body, { origin, media: text.media, speakers: text.speakers }) +
      sourceHtml(text.source),
    publishedAt: text.publishedAt,
    updatedAt: text.updatedAt ?? text.publishedAt,
    authors: text.authors.map(({ penName, slug }) => ({ name: penName, url: `${origin}/tac-gia/${slug}` })),
    tags: [...new Set([text.section.name, ...text.topicNames])],
    picture,
  };
}

function correctionItem({ id, kind, text, at, article }: CorrectionNotice, settings: Settings): FeedItem {
  const url = `${settings.origin}${article.path}#dinh-chinh`;
  return {
    id: itemId(settings, "cai-chinh", id, at),
    articleId: article.id,
    url,
    title: `${CORRECTION_LABELS[kind]}: ${article.title}`,
    summary: text,
    html: noticeHtml(text, { title: article.title, url: settings.origin + article.path }),
    publishedAt: at,
    updatedAt: at,
    authors: [],
    tags: [CORRECTION_LABELS[kind], article.section],
    picture: null,
  };
}

/** An enclosure has to say how many bytes it is. */
async function leadPictures(ctx: Context, origin: string, texts: ArticleText[]): Promise<Map<string, FeedPicture>> {
  const ids = [...new Set(texts.flatMap((text) => text.lead?.mediaId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: media.id, variants: media.variants })
    .from(media)
    .where(inArray(media.id, ids));
  return new Map(
    rows.flatMap(({ id, variants }): [string, FeedPicture][] => {
      const variant = bestVariant(variants);
      if (!variant) return [];
      return [
        [id, { url: pictureUrl(origin, { id }, variant), type: `image/${variant.format}`, bytes: variant.bytes }],
      ];
    }),
  );
}
