import type {
  BreadcrumbList,
  CorrectionComment,
  CreativeWorkSeries,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Place,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import type { ArticleView } from "@/lib/articles/view";
import type { AiUse } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";
import { isoVn } from "@/lib/text/dates";
import type { TopicView } from "@/lib/topics/model";
import { ICONS } from "./model";
import { sharePictures } from "./share-pictures";
import { wellFormed } from "./xml";

/** The statements as the text of a script element: nothing in them can end it or open a comment. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value))
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/**
 * What the article's page says, in the words of schema.org. An interview is a NewsArticle that mentions its guests:
 * QAPage and FAQPage mean something else. No aggregateRating: articles are not among what Google takes ratings of.
 */
export function newsArticleJsonLd(article: ArticleView, settings: Settings): WithContext<NewsArticle> {
  const { origin } = settings;
  const url = origin + article.path;
  const { card, crops } = sharePictures(article, settings);
  const lead = article.lead && article.media.get(article.lead.mediaId);
  const guests = article.speakers.filter((it) => it.role === "guest");
  const byRole = (...roles: string[]) =>
    article.byline.filter((it) => roles.includes(it.role)).map((it) => author(it.author, origin));
  const writers = byRole("author", "interviewer");
  const helpers = byRole("photographer", "graphics");
  const translators = byRole("translator");
  const corrected = article.corrections.filter((it) => it.kind !== "update");
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${url}#bai`,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    ...(article.sapo === "" ? {} : { description: article.sapo }),
    image: (crops.length > 0 ? crops : [card]).map((it) => image(origin + it.path, lead?.aiUse ?? "none")),
    datePublished: isoVn(article.publishedAt),
    dateModified: isoVn(article.updatedAt ?? article.publishedAt),
    author: writers.length > 0 ? writers : [newsMediaOrganization(settings)],
    ...(helpers.length > 0 ? { contributor: helpers } : {}),
    ...(translators.length > 0 ? { translator: translators } : {}),
    publisher: newsMediaOrganization(settings),
    articleSection: article.sections.map((it) => it.name),
    ...(article.topics.length > 0
      ? { keywords: article.topics.map((it) => it.name), about: article.topics.map((it) => topic(it, origin)) }
      : {}),
    ...(guests.length > 0 ? { mentions: guests.map((it) => guest(it, origin)) } : {}),
    inLanguage: "vi",
    isAccessibleForFree: true,
    wordCount: article.syllables,
    ...(article.series ? { isPartOf: seriesOf(article.series, origin), position: article.series.part } : {}),
    ...(article.source && /^https?:/i.test(article.source.url) ? { isBasedOn: article.source.url } : {}),
    ...(corrected.length > 0 ? { correction: corrected.map(correction) } : {}),
  };
}

/** A picture that a machine made says so to machines, too. */
function image(url: string, aiUse: AiUse): string | ImageObject {
  if (aiUse === "none") return url;
  const made = aiUse === "generated" ? "TrainedAlgorithmicMedia" : "CompositeWithTrainedAlgorithmicMedia";
  return { "@type": "ImageObject", url, digitalSourceType: { "@id": `https://schema.org/${made}DigitalSource` } };
}

/** The way from the front page down to the article. */
export function breadcrumbJsonLd(
  steps: readonly { name: string; path: string }[],
  origin: string,
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, n) => ({
      "@type": "ListItem",
      position: n + 1,
      name,
      item: origin + path,
    })),
  };
}

export function articleBreadcrumbJsonLd(article: Pick<ArticleView, "sections" | "title" | "path">, origin: string) {
  return breadcrumbJsonLd(
    [
      { name: "Trang chủ", path: "/" },
      ...article.sections.map(({ name, slug }) => ({ name, path: `/chuyen-muc/${slug}` })),
      { name: article.title, path: article.path },
    ],
    origin,
  );
}

/** For the front page: which paper this is. */
export function paperJsonLd(settings: Settings): [WithContext<WebSite>, WithContext<NewsMediaOrganization>] {
  const { name, origin } = settings;
  const site: WithContext<WebSite> = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    url: `${origin}/`,
    inLanguage: "vi",
    publisher: { "@id": paperId(origin) },
  };
  return [site, { "@context": "https://schema.org", ...newsMediaOrganization(settings) }];
}

function newsMediaOrganization({
  name,
  origin,
  email,
  phone,
  address,
  publisher,
}: Settings): Exclude<NewsMediaOrganization, string> {
  return {
    "@type": "NewsMediaOrganization",
    "@id": paperId(origin),
    name,
    url: `${origin}/`,
    logo: { "@type": "ImageObject", url: origin + ICONS.large },
    correctionsPolicy: `${origin}/gioi-thieu#quy-tac`,
    ethicsPolicy: `${origin}/gioi-thieu`,
    ...(email === "" ? {} : { email }),
    ...(phone === "" ? {} : { telephone: phone }),
    ...(address === "" ? {} : { address }),
    ...(publisher === ""
      ? {}
      : { parentOrganization: { "@type": "Organization", name: publisher } satisfies Organization }),
  };
}

function paperId(origin: string): string {
  return `${origin}/#bao`;
}

/** A person's name and nothing before it: no "PV", no title. */
function author({ penName, slug }: ArticleView["byline"][number]["author"], origin: string): Person {
  return { "@type": "Person", name: penName, url: `${origin}/tac-gia/${slug}` };
}

function guest({ label, title, person }: ArticleView["speakers"][number], origin: string): Person {
  const job = title || person?.position || "";
  return {
    "@type": "Person",
    name: person?.fullName ?? label,
    ...(job === "" ? {} : { jobTitle: job }),
    ...(person ? { url: `${origin}/nhan-vat/${person.slug}` } : {}),
  };
}

/** An event of ours is a story that goes on; schema.org's Event wants a place and a day. */
function topic({ kind, name, slug }: Pick<TopicView, "kind" | "name" | "slug">, origin: string): Thing {
  const url = `${origin}/chu-de/${slug}`;
  if (kind === "place") return { "@type": "Place", name, url } satisfies Place;
  if (kind === "person") return { "@type": "Person", name, url } satisfies Person;
  if (kind === "organisation") return { "@type": "Organization", name, url } satisfies Organization;
  return { "@type": "Thing", name, url };
}

function seriesOf({ slug, title }: NonNullable<ArticleView["series"]>, origin: string): CreativeWorkSeries {
  return { "@type": "CreativeWorkSeries", name: title, url: `${origin}/loat-bai/${slug}` };
}

function correction({ text, at }: ArticleView["corrections"][number]): CorrectionComment {
  return { "@type": "CorrectionComment", text, datePublished: isoVn(at) };
}
