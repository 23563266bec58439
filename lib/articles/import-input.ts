import { z } from "zod";
import { clean, cleanLine } from "@/lib/text/clean";
import { fold } from "@/lib/text/fold";

const optional = z.string().nullish();

/** One line of an import file. What the source did not have is null or absent; unknown fields are ignored. */
export const ImportLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: z.string("thiếu tiêu đề"),
  lead: optional,
  body: z.string("thiếu nội dung"),
  category: optional,
  /** ISO 8601, or dd/mm/yyyy with or without a time. */
  date: optional,
  url: optional,
  source: optional,
  captions: z.array(z.string()).nullish(),
  suspect_spam: z.boolean().nullish(),
});

export type ImportItem = {
  sourceKey: string;
  title: string;
  sapo: string;
  paragraphs: string[];
  /** As the source calls it; "" when it does not say. */
  category: string;
  publishedAt: Date;
  source: { name: string; url: string } | null;
};

const LIMITS = { title: 300, sapo: 1200, paragraph: 20_000, paragraphs: 2000 };

/**
 * An article from one line, cleaned; or why it cannot be read. `undated` is the time given to an article without a
 * date, `fallbackKey` names a line that has neither id nor address.
 */
export function readImportLine(line: string, undated: Date, fallbackKey: string): ImportItem | { refused: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { refused: "không phải JSON" };
  }
  const parsed = ImportLine.safeParse(json);
  if (!parsed.success) return { refused: parsed.error.issues[0]?.message ?? "sai cấu trúc" };
  const { id, url, source, category, captions, suspect_spam: isSpam } = parsed.data;
  if (isSpam) return { refused: "bị đánh dấu là thư rác" };

  const title = cleanLine(parsed.data.title);
  const sapo = cleanLine(parsed.data.lead ?? "");
  const paragraphs = paragraphsOf(parsed.data.body, sapo, captions ?? []);
  if (title === "") return { refused: "thiếu tiêu đề" };
  if (title.length > LIMITS.title) return { refused: `tiêu đề dài quá ${LIMITS.title} ký tự` };
  if (paragraphs.length === 0) return { refused: "thiếu nội dung" };
  if (sapo.length > LIMITS.sapo) return { refused: `sapo dài quá ${LIMITS.sapo} ký tự` };
  if (paragraphs.length > LIMITS.paragraphs || paragraphs.some((p) => p.length > LIMITS.paragraph)) {
    return { refused: "nội dung quá dài" };
  }
  const publishedAt = parsed.data.date ? readDate(parsed.data.date) : undated;
  if (publishedAt === null)
    return { refused: `không đọc được ngày "${cleanLine(parsed.data.date ?? "").slice(0, 40)}"` };

  const key = id ?? url ?? fallbackKey;
  const address = url && /^https?:\/\//i.test(url) ? url.slice(0, 2000) : "";
  const name = cleanLine(source ?? "").slice(0, 200) || hostOf(address);
  return {
    sourceKey: `import:${String(key).slice(0, 300)}`,
    title,
    sapo,
    paragraphs,
    category: cleanLine(category ?? "").slice(0, 80),
    publishedAt,
    source: name === "" ? null : { name, url: address },
  };
}

/** Paragraphs are divided by blank lines; the lead said again and captions that stand among them are left out. */
function paragraphsOf(body: string, sapo: string, captions: string[]): string[] {
  const said = new Set([sapo, ...captions].map(fold).filter((key) => key !== ""));
  return clean(body)
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split("\n").map(cleanLine).filter(Boolean).join(" "))
    .filter((paragraph) => paragraph !== "" && !said.has(fold(paragraph)));
}

const VIETNAM = "+07:00";

/** A time without a zone is Vietnamese. Answers null for what is no date of 1900–2100. */
export function readDate(text: string): Date | null {
  const value = text.trim();
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2})[:h](\d{2}))?/u.exec(value);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?/u.exec(value);
  let date: Date;
  if (vietnamese) {
    const [, day = "", month = "", year = "", hour = "0", minute = "00"] = vietnamese;
    const two = (n: string) => n.padStart(2, "0");
    date = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00${VIETNAM}`);
    if (date.getTime() && Number(day) !== new Date(date.getTime() + 7 * 3_600_000).getUTCDate()) return null;
  } else if (iso) {
    date = new Date(`${iso[1]}T${iso[2] ?? "00:00"}${iso[3] ?? VIETNAM}`);
  } else return null;
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 2100 ? date : null;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
}
