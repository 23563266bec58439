import { z } from "zod";
import { LONGEST_QUERY, MOST_WORDS } from "@/lib/search/model";
import { clean } from "@/lib/text/clean";
import { words } from "@/lib/text/fold";
import { readDate } from "./import-input";
import type { ArticleKind } from "./model";

/** What stands in the address of a search. */
export const KIND_SLUGS = {
  tin: "news",
  bai: "article",
  "phong-van": "interview",
  "toa-dam": "roundtable",
} as const satisfies Record<string, ArticleKind>;

export const SORT_SLUGS = { "lien-quan": "relevance", "moi-nhat": "newest" } as const;

const line = z
  .string()
  .default("")
  .transform(clean)
  .transform((s) => s.trim());
const day = (say: string) =>
  line.pipe(
    z.string().transform((text, ctx) => {
      const date = text === "" ? null : readDate(text);
      if (text !== "" && date === null) ctx.addIssue({ code: "custom", message: say });
      return date;
    }),
  );

/** The form of the search page; fields as in the address. Empty fields narrow nothing. */
export const SearchForm = z
  .object({
    q: line
      .refine((text) => text.length <= LONGEST_QUERY, `Vui lòng rút gọn: câu tìm kiếm tối đa ${LONGEST_QUERY} ký tự.`)
      .refine(
        (text) => text.length > LONGEST_QUERY || words(text).length <= MOST_WORDS,
        `Vui lòng rút gọn: câu tìm kiếm tối đa ${MOST_WORDS} từ.`,
      ),
    "chuyen-muc": line,
    loai: line.pipe(z.enum(["", "tin", "bai", "phong-van", "toa-dam"], "Vui lòng chọn một thể loại trong danh sách.")),
    "nhan-vat": line.refine((text) => text.length <= 120, "Tên nhân vật tối đa 120 ký tự."),
    tu: day("Vui lòng nhập ngày bắt đầu theo dạng dd/mm/yyyy."),
    den: day("Vui lòng nhập ngày kết thúc theo dạng dd/mm/yyyy."),
    xep: line.pipe(z.enum(["", "lien-quan", "moi-nhat"], "Vui lòng chọn một cách sắp xếp trong danh sách.")),
  })
  .refine(({ tu, den }) => tu === null || den === null || tu <= den, {
    path: ["den"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  });
export type SearchForm = z.output<typeof SearchForm>;
