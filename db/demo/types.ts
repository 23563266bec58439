/**
 * The form in which the demo paper is written. Text is Vietnamese, NFC, with “…” quotes.
 * Inline marks in every text: **đậm**, *nghiêng*, [chữ](https://… or /chu-de/…).
 */
export type DemoText = string;

/** Scenes that db/demo/illustrations can draw. */
export const SCENES = [
  "cang-bien",
  "nha-may",
  "khu-cong-nghiep",
  "ruong-lua",
  "ruong-bac-thang",
  "song-nuoc",
  "cho-noi",
  "cho-dan-sinh",
  "pho-co",
  "do-thi",
  "cau",
  "duong-sat",
  "san-bay",
  "xe-buyt",
  "truong-hoc",
  "lop-hoc",
  "thu-vien",
  "benh-vien",
  "phong-kham",
  "dien-gio",
  "dien-mat-troi",
  "dap-nuoc",
  "rung",
  "bien-dao",
  "lang-chai",
  "gom",
  "det",
  "san-van-dong",
  "duong-chay",
  "san-khau",
  "bao-tang",
  "hoi-truong",
  "ban-tron",
  "phong-thi-nghiem",
  "may-tinh",
  "vuon-cay",
  "ca-phe",
  "bep",
  "mua-lu",
  "pho-dem",
  "chan-dung-nam",
  "chan-dung-nu",
  "chan-dung-ong",
  "chan-dung-ba",
] as const;
export type Scene = (typeof SCENES)[number];

export type DemoPicture = {
  scene: Scene;
  /** Changes the composition and the palette; the same scene and variant are the same picture. 1–4. */
  variant: 1 | 2 | 3 | 4;
  /** What is to be seen, for those who do not see it; never the headline. */
  alt: DemoText;
  caption: DemoText;
};

export type DemoBlock =
  | DemoText
  | { h2: DemoText }
  | { h3: DemoText }
  | { ul: DemoText[] }
  | { ol: DemoText[] }
  | { quote: DemoText; by?: DemoText }
  /** Trích dẫn nổi bật: a sentence of the text, chosen by the editor. */
  | { pull: DemoText; by?: DemoText }
  | { table: { caption: DemoText; head: DemoText[]; rows: DemoText[][] } }
  | { figure: DemoPicture }
  /** Hộp thông tin */
  | { box: { title: DemoText; body: (DemoText | { ul: DemoText[] })[] } }
  /** Lời tòa soạn */
  | { note: DemoText };

export type DemoTurn =
  | { q: DemoBlock[]; by: string }
  | { a: DemoBlock[]; by: string }
  | { closing: DemoText; by: string };

export type DemoSpeaker = {
  /** Used in `by`; unique within the piece. */
  key: string;
  role: "interviewer" | "guest";
  /** The label printed before each turn: "PV", "Ông Lê Văn Thành", "TS. Vũ Thu Hà". */
  label: DemoText;
  /** A person of the paper (db/demo/people.ts); the interviewer has none. */
  person?: string;
  /** Position and organisation at the time, printed once: "Giám đốc Sở Công Thương tỉnh …". */
  title?: DemoText;
};

export type DemoReception = "much-liked" | "liked" | "promising" | "mixed" | "divided" | "disliked" | "unrated";

export type DemoPiece = {
  /** ASCII kebab-case, unique in the paper. */
  key: string;
  kind: "news" | "article" | "interview" | "roundtable";
  section: SectionKey;
  title: DemoText;
  /** 90–190 characters, one or two sentences. */
  sapo: DemoText;
  authors: { author: AuthorKey; role?: "bài" | "ảnh" | "thực hiện" | "đồ họa" }[];
  topics: string[];
  series?: { series: string; part: number };
  /** Keys of 0–3 pieces printed as "Tin liên quan". */
  related?: string[];
  /** Days before the day the demo is made (0 = today, 0–14), and Vietnamese clock time. */
  published: { daysAgo: number; at: `${number}:${number}` };
  lead?: DemoPicture;
  speakers?: DemoSpeaker[];
  body: (DemoBlock | DemoTurn)[];
  /** `at` as in `published`; "đính chính" is a short note, "cải chính" a formal correction with apology. */
  corrections?: {
    kind: "cập nhật" | "đính chính" | "cải chính";
    text: DemoText;
    daysAgo: number;
    at: `${number}:${number}`;
  }[];
  reception: DemoReception;
  /** About how many readers rate it in the fortnight. 0–900. */
  reach: number;
};

export type SectionKey =
  | "thoi-su"
  | "kinh-te"
  | "cong-nghiep"
  | "nong-nghiep"
  | "xa-hoi"
  | "giao-duc"
  | "suc-khoe"
  | "van-hoa"
  | "the-thao"
  | "khoa-hoc"
  | "moi-truong"
  | "doi-song";

export type AuthorKey =
  | "minh-hoang"
  | "thu-ha"
  | "le-thanh"
  | "nguyen-an"
  | "phuong-mai"
  | "quoc-bao"
  | "dieu-linh"
  | "van-hao"
  | "tran-huu"
  | "kim-ngan"
  | "bao-chau"
  | "dinh-phuc";

/** A person of the paper; every one is invented. */
export type DemoPerson = {
  key: string;
  fullName: DemoText;
  honorific: "Ông" | "Bà" | "Anh" | "Chị";
  academic?: "GS.TS." | "PGS.TS." | "TS." | "ThS." | "BS." | "KTS." | "LS." | "KS." | "NSƯT";
  position: DemoText;
  organisation: DemoText;
  bio: DemoText;
  portrait: { scene: "chan-dung-nam" | "chan-dung-nu" | "chan-dung-ong" | "chan-dung-ba"; variant: 1 | 2 | 3 | 4 };
};

export type DemoTopic = {
  key: string;
  name: DemoText;
  kind: "place" | "person" | "organisation" | "event";
  aliases: DemoText[];
  description: DemoText;
};
