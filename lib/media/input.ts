import { z } from "zod";
import { AI_USES, ALT_LIMIT, CAPTION_LIMIT, CREDIT_LIMIT, LIBRARY_FILTERS, missingWords } from "./model";

const words = (most: number, name: string) =>
  z
    .string(`Vui lòng nhập ${name}.`)
    .max(most, `Phần ${name} tối đa ${most} chữ.`)
    .transform((text) => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim());
const thousandths = z.coerce
  .number("Tiêu điểm chưa đúng.")
  .int("Tiêu điểm chưa đúng.")
  .min(0, "Tiêu điểm nằm ngoài ảnh.")
  .max(1000, "Tiêu điểm nằm ngoài ảnh.");
const ticked = z
  .union([z.boolean(), z.literal("1"), z.literal("")])
  .optional()
  .transform((given) => given === true || given === "1");

/** What is said of a picture in the library. `fileName` is what the description may not repeat. */
export const DescribePicture = (fileName: string) =>
  z
    .object({
      alt: words(ALT_LIMIT, "mô tả ảnh"),
      caption: words(CAPTION_LIMIT, "chú thích ảnh"),
      credit: words(CREDIT_LIMIT, "nguồn ảnh"),
      isIllustration: ticked,
      aiUse: z.enum(AI_USES, "Vui lòng chọn mức dùng AI.").default("none"),
      focalX: thousandths.default(500),
      focalY: thousandths.default(500),
    })
    .superRefine((given, ctx) => {
      for (const [field, message] of Object.entries(missingWords(given, fileName)))
        ctx.addIssue({ code: "custom", path: [field], message });
    });

export const LibraryQuery = z.object({
  q: z.string().max(200).catch("").default(""),
  filter: z
    .enum(Object.keys(LIBRARY_FILTERS) as [keyof typeof LIBRARY_FILTERS])
    .catch("all")
    .default("all"),
  after: z
    .string()
    .regex(/^\d{1,16}-[0-9a-f-]{36}$/)
    .nullable()
    .catch(null)
    .default(null),
});

const REFUSALS: Record<string, string> = {
  empty: "Tệp rỗng, không có ảnh nào bên trong. Vui lòng chọn lại ảnh.",
  svg: "Tòa soạn không nhận ảnh SVG vì loại tệp này có thể chứa mã lệnh. Vui lòng xuất ảnh ra PNG hoặc JPEG rồi gửi lại.",
  "not-a-picture": "Tệp này không phải ảnh. Tòa soạn nhận JPEG, PNG, WebP, AVIF và GIF.",
  disguised: "Đuôi tệp không khớp với loại ảnh bên trong. Vui lòng lưu lại ảnh dưới đúng định dạng rồi gửi lại.",
  polyglot:
    "Trong tệp ảnh này có lẫn dữ liệu khác (trang web, tệp nén…) nên không nhận. Vui lòng xuất lại ảnh rồi gửi.",
  heic: "Máy chủ chưa đọc được ảnh HEIC. Vui lòng gửi ảnh JPEG (trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất).",
  "too-many-pixels": "Ảnh có quá nhiều điểm ảnh (tối đa 120 triệu). Vui lòng thu nhỏ ảnh rồi gửi lại.",
  broken: "Ảnh bị hỏng hoặc tải lên chưa đủ. Vui lòng gửi lại, hoặc chọn một ảnh khác.",
  "too-slow": "Xử lý ảnh này quá lâu nên đã dừng. Vui lòng thu nhỏ ảnh rồi gửi lại.",
  "too-heavy": "Ảnh này cần quá nhiều bộ nhớ để mở. Vui lòng thu nhỏ ảnh rồi gửi lại.",
  "too-large": "Ảnh lớn hơn 30 MB. Vui lòng thu nhỏ ảnh rồi gửi lại.",
};

/** Why a file was not taken, in words, with what to do next. */
export function sayRefusal(reason: string): string {
  return REFUSALS[reason] ?? "Không nhận được ảnh này. Vui lòng thử lại hoặc chọn ảnh khác.";
}
