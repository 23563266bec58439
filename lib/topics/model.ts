export const TOPIC_KINDS = ["place", "person", "organisation", "event"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

export const TOPIC_KIND_LABELS: Record<TopicKind, string> = {
  place: "Địa phương",
  person: "Nhân vật",
  organisation: "Tổ chức",
  event: "Dòng sự kiện",
};

export const TAXON_KINDS = ["section", "topic", "series", "person", "author"] as const;
export type TaxonKind = (typeof TAXON_KINDS)[number];

export type SectionView = { id: string; slug: string; name: string; description: string; parentId: string | null };
export type TopicView = {
  id: string;
  slug: string;
  name: string;
  kind: TopicKind;
  description: string;
  aliases: string[];
};
export type SeriesView = { id: string; slug: string; title: string; description: string };
export type PersonView = {
  id: string;
  slug: string;
  fullName: string;
  honorific: string;
  academic: string;
  position: string;
  organisation: string;
  bio: string;
  portraitId: string | null;
};
export type AuthorView = { id: string; slug: string; penName: string; bio: string; portraitId: string | null };
