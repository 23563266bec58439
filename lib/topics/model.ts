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

/** Where each kind stands in the paper and in the dashboard, and what it is called. */
export const TAXON_PLACES: Record<TaxonKind, { path: string; one: string; many: string }> = {
  section: { path: "chuyen-muc", one: "chuyên mục", many: "Chuyên mục" },
  topic: { path: "chu-de", one: "chủ đề", many: "Chủ đề" },
  person: { path: "nhan-vat", one: "nhân vật", many: "Nhân vật" },
  author: { path: "tac-gia", one: "tác giả", many: "Tác giả" },
  series: { path: "loat-bai", one: "loạt bài", many: "Loạt bài" },
};

export type TaxonRow = { id: string; name: string; slug: string; note: string };

/** Everything that a form shows of one of them. */
export type TaxonDetail = {
  kind: TaxonKind;
  id: string;
  name: string;
  slug: string;
  fields: Record<string, string>;
  /** Changes with anything that the form shows. */
  version: string;
  /** Addresses that lead here. */
  oldSlugs: string[];
  /** What was merged into it. */
  merged: { mergeId: string; name: string; at: Date }[];
  /** What it was merged into, when it was. */
  mergedInto: { id: string; name: string } | null;
};
