import { z } from "zod";
import type { MediaView } from "@/lib/media/model";
import { Document, Picture } from "./document";

export const ARTICLE_KINDS = ["news", "article", "interview", "roundtable"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const KIND_LABELS: Record<ArticleKind, string> = {
  news: "Tin",
  article: "Bài",
  interview: "Phỏng vấn",
  roundtable: "Tọa đàm",
};

export const CORRECTION_LABELS = {
  update: "Cập nhật",
  correction: "Đính chính",
  apology: "Thông tin cải chính, xin lỗi",
} as const;
export type CorrectionKind = keyof typeof CORRECTION_LABELS;

export const CORRECTION_KINDS = ["update", "correction", "apology"] as const;

const BYLINE_ROLES = ["author", "photographer", "interviewer", "graphics", "translator"] as const;

const Speaker = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  personId: z.string().nullable(),
  role: z.enum(["interviewer", "guest"]),
  /** Printed before each turn: "PV", "Ông Lê Văn Thành". */
  label: z.string().trim().min(1).max(120),
  /** Position and organisation at the time, printed at the first mention. */
  title: z.string().trim().max(300).default(""),
});
export type Speaker = z.infer<typeof Speaker>;

/** Everything of an article that a reader sees and an editor approves. A revision is this, frozen under its hash. */
export const ArticleContent = z.object({
  kind: z.enum(ARTICLE_KINDS),
  title: z.string().trim().min(1, "Vui lòng nhập tiêu đề.").max(300, "Tiêu đề tối đa 300 ký tự."),
  sapo: z.string().trim().max(1200, "Sapo tối đa 1.200 ký tự.").default(""),
  sectionId: z.string().min(1, "Vui lòng chọn chuyên mục."),
  byline: z
    .array(z.object({ authorId: z.string(), role: z.enum(BYLINE_ROLES).default("author") }))
    .max(12)
    .default([]),
  topicIds: z.array(z.string()).max(20).default([]),
  series: z
    .object({ seriesId: z.string(), part: z.number().int().min(1).max(999) })
    .nullable()
    .default(null),
  /** "Tin liên quan", chosen by hand. */
  relatedIds: z.array(z.string()).max(3, "Chọn tối đa 3 tin liên quan.").default([]),
  lead: Picture.nullable().default(null),
  speakers: z.array(Speaker).max(40).default([]),
  body: Document,
  /** "Theo …", for a piece taken from elsewhere. */
  source: z
    .object({ name: z.string().max(200), url: z.string().max(2000).default("") })
    .nullable()
    .default(null),
});
export type ArticleContent = z.output<typeof ArticleContent>;

/** `/bai-viet/{slug}-{number}` */
export function articlePath(article: { slug: string; number: number }): `/bai-viet/${string}` {
  return `/bai-viet/${article.slug}-${article.number}`;
}

/** The number at the end of an address; null when there is none. */
export function articleNumber(slugAndNumber: string): number | null {
  const digits = /(?:^|-)([1-9]\d{0,14})$/.exec(slugAndNumber)?.[1];
  return digits ? Number(digits) : null;
}

export const CARDS_PER_PAGE = 20;

/** What a list shows of an article. */
export type Card = {
  id: string;
  number: number;
  path: `/bai-viet/${string}`;
  kind: ArticleKind;
  title: string;
  sapo: string;
  section: { name: string; slug: string };
  publishedAt: Date;
  picture: MediaView | null;
  /** For interviews, else "". */
  guestNames: string;
  pulledSentence: string;
};

export type CardPage = { cards: Card[]; page: number; pages: number; total: number };
