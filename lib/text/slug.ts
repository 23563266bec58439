import { fold } from "./fold";

const LONGEST = 80;

/** First path parts that the site itself uses; a section, topic or author may not take them. */
export const RESERVED_SLUGS: readonly string[] = [
  "_next",
  "amp",
  "anh",
  "api",
  "bai-viet",
  "ban-doc",
  "bang-tin",
  "bieu-ghi",
  "chu-de",
  "chuyen-muc",
  "cookie",
  "danh-gia",
  "dang-ky",
  "dang-nhap",
  "dang-xuat",
  "dieu-khoan",
  "doc-nhieu",
  "dong-su-kien",
  "favicon",
  "feed",
  "gioi-thieu",
  "health",
  "icon",
  "images",
  "lien-he",
  "live",
  "loat-bai",
  "manifest",
  "media",
  "moi-nhat",
  "nguoi-dung",
  "offline",
  "phong-van",
  "quan-tri",
  "quen-mat-khau",
  "robots",
  "rss",
  "sitemap",
  "static",
  "sw",
  "tac-gia",
  "tai-khoan",
  "thong-bao",
  "tim-kiem",
  "tin-moi-nhat",
  "toa-dam",
  "toa-soan",
  "trang-chu",
  "trang-in",
  "xac-nhan",
];

/** Lower-case ASCII words joined by "-", at most 80 long, cut between words. May be empty ("★"). */
export function slugify(s: string): string {
  const whole = fold(s)
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf("-", LONGEST);
  return end > 0 ? whole.slice(0, end) : whole.slice(0, LONGEST);
}

export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.includes(slug);
}
