import type { MediaView } from "@/lib/media/model";
import type { AuthorView, PersonView, SectionView, TopicView } from "@/lib/topics/model";
import type { Document, Picture } from "./document";
import type { ArticleKind, Card, CorrectionKind, Speaker } from "./model";

/** An article as its page shows it: the live revision with everything that it names. */
export type ArticleView = {
  id: string;
  number: number;
  slug: string;
  path: `/bai-viet/${string}`;
  /** Hash of the live revision. */
  hash: string;
  kind: ArticleKind;
  title: string;
  sapo: string;
  /** From the top of the tree down to the article's own section. */
  sections: SectionView[];
  byline: { author: AuthorView; role: string }[];
  publishedAt: Date;
  /** Of the last substantial change, if any. */
  updatedAt: Date | null;
  lead: Picture | null;
  speakers: (Speaker & { person: PersonView | null })[];
  body: Document;
  /** Every picture of the body and the lead, by id. */
  media: Map<string, MediaView>;
  topics: Omit<TopicView, "aliases">[];
  related: Card[];
  series: {
    slug: string;
    title: string;
    description: string;
    part: number;
    parts: { part: number; card: Card }[];
  } | null;
  corrections: { id: string; kind: CorrectionKind; text: string; blockId: string | null; at: Date }[];
  source: { name: string; url: string } | null;
  syllables: number;
};

/** What stands at an article's number. */
export type ArticleAtNumber =
  | { is: "published"; article: ArticleView }
  | { is: "removed"; title: string; removedAt: Date }
  /** Never published, or no such number: not to be told apart. */
  | { is: "absent" };
