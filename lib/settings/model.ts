import { z } from "zod";

const line = (max: number) => z.string().trim().max(max, `Tối đa ${max} ký tự.`);
const label = line(30).min(1, "Vui lòng nhập nhãn.");
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "Màu phải có dạng #rrggbb.");

/** What no paper prints; the owner changes the list. */
const BANNED_WORDS = [
  ...["địt", "đụ", "lồn", "buồi", "cặc", "đĩ", "đéo", "đcm", "dcm", "đmm", "dmm", "đkm", "dkm", "vcl", "vkl", "clgt"],
  ...["vãi lồn", "đồ chó", "óc chó", "mẹ mày", "mặt lồn", "ăn cứt"],
];

/**
 * When ratings are held back and looked at (lib/moderation/rules, docs/ratings.md). Evidence is counted in zeros behind
 * the comma of a probability: 3 is one in a thousand.
 */
export const Integrity = z.object({
  isOn: z.boolean().default(true),
  /** So many ratings at least make a pattern. */
  minimumVotes: z.number().int().min(4).max(1000).default(10),
  /** The direction alone must say so much … */
  direction: z.number().min(1).max(10).default(3.4),
  /** … and everything together so much. */
  total: z.number().min(3).max(20).default(7),
  /** With signs of a machine at work, a weaker direction is enough. */
  directionByMachine: z.number().min(0).max(10).default(1.3),
  machine: z.number().min(1).max(10).default(2.4),
  /** Whoever rates sooner after opening the page has read nothing. */
  hastyMs: z.number().int().min(0).max(60_000).default(4000),
  /** Low ratings of one reader on so many articles of one author. */
  serialArticles: z.number().int().min(3).max(100).default(6),
});

/** What the owner of the paper decides. Every key has a default, so a new paper runs before anybody has set anything. */
export const Settings = z.object({
  name: line(60).min(1, "Vui lòng nhập tên báo.").default("Tòa Soạn"),
  tagline: line(120).default(""),
  /** Public origin without a slash at the end; used in feeds, sitemaps, share cards. */
  origin: z
    .url({ protocol: /^https?$/, error: "Địa chỉ chưa đúng." })
    .transform((address) => new URL(address).origin)
    .default("http://localhost:3000"),
  /**
   * The domain that names this paper's items in feeds; "" for the origin's own. A paper that moves to another domain
   * puts its old one here, or every article comes to its subscribers a second time.
   */
  idAuthority: z
    .string()
    .regex(/^([a-z0-9-]+(\.[a-z0-9-]+)*)?$/, "Tên miền chưa đúng.")
    .default(""),
  /** Crawlers that robots.txt turns away, by the name they give themselves. */
  refusedCrawlers: z
    .array(z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/, "Tên máy chỉ gồm chữ không dấu, số, dấu chấm và gạch."))
    .max(200)
    .default([]),
  accent: colour.default("#B4231A"),
  logoMediaId: z.string().nullable().default(null),
  /** Printed before the sapo, never stored in it: "(Nhịp Sông) - ". */
  sapoPrefix: line(25).default(""),
  licence: line(200).default(""),
  editorInChief: line(120).default(""),
  publisher: line(200).default(""),
  address: line(200).default(""),
  phone: line(40).default(""),
  email: line(120).default(""),
  /** Paragraphs of the pages "Giới thiệu", "Liên hệ" and "Quy tắc đính chính"; ProseMirror documents. */
  pages: z.object({ about: z.unknown(), contact: z.unknown(), ethics: z.unknown() }).partial().default({}),
  isDemo: z.boolean().default(false),
  ratings: z
    .object({
      labels: z.tuple([label, label, label, label, label]).default(["Kém", "Bình thường", "Hứa hẹn", "Tốt", "Rất tốt"]),
      /** The average is shown from this many ratings on. */
      minimumForAverage: z.number().int().min(1).default(10),
      perReaderPerHour: z.number().int().min(1).default(60),
      perNetworkPerHour: z.number().int().min(1).default(600),
      perArticlePerMinute: z.number().int().min(1).default(3000),
      integrity: Integrity.prefault({}),
      /** Under each answer of an interview: "Rõ", "Chưa trả lời đúng câu hỏi", "Cần số liệu", for the newsroom alone. */
      answerSignals: z.boolean().default(true),
    })
    .prefault({}),
  workflow: z
    .object({
      /** Whoever wrote an article never gives the approval of its publication. */
      fourEyes: z.boolean().default(true),
    })
    .prefault({}),
  comments: z
    .object({
      /** off: nobody comments. verified: readers with a verified address or an account, and a moderator reads first. */
      mode: z.enum(["off", "verified"]).default("verified"),
      /** An article takes comments for so many days after it was published; 0 for ever. */
      closeAfterDays: z.number().int().min(0).max(3650).default(30),
      minLength: z.number().int().min(1).max(200).default(3),
      maxLength: z.number().int().min(100).max(5000).default(2000),
      linksAllowed: z.number().int().min(0).max(10).default(0),
      /** As they are spelled, marks and all; a disguise of one is found by itself (lib/comments/checks/banned-words). */
      bannedWords: z.array(line(60).min(1, "Từ ngữ bị chặn không để trống.")).max(500).default(BANNED_WORDS),
      perReaderPerHour: z.number().int().min(1).max(1000).default(10),
      perNetworkPerHour: z.number().int().min(1).max(10_000).default(60),
      holdNewWriters: z.boolean().default(true),
      /** Sections, by id, whose articles take no comments unless somebody opens one by hand. */
      closedSections: z.array(z.string().max(60)).max(500).default([]),
    })
    .prefault({}),
  reports: z
    .object({
      /** "Báo lỗi nội dung". A request for a formal correction is the right of whoever is named, and stays. */
      isOn: z.boolean().default(true),
      perReaderPerDay: z.number().int().min(1).max(1000).default(10),
      /** A request for a formal correction is to be answered within so many days. */
      correctionDeadlineDays: z.number().int().min(1).max(90).default(5),
    })
    .prefault({}),
  /** A formal correction stays on the front page for this many days. */
  apologyPinnedDays: z.number().int().min(0).max(60).default(3),
});
export type Settings = z.output<typeof Settings>;
