import { z } from "zod";
import { readLocalField } from "@/lib/text/dates";
import { INTERVIEW_MODES, INTERVIEW_SOURCES } from "./model";

const line = (max: number) => z.string().normalize("NFC").trim().max(max, `Tối đa ${max} ký tự.`).default("");

/** A minute on Viet Nam's clock, or nothing. */
const minute = z
  .string()
  .default("")
  .transform((text, issue) => {
    if (text === "") return null;
    const date = readLocalField(text);
    if (date === null) issue.addIssue({ code: "custom", message: "Ngày giờ chưa đúng." });
    return date;
  });

export const DescribeInterview = z
  .object({
    articleId: z.string().min(1).max(60),
    mode: z.enum(INTERVIEW_MODES, "Vui lòng chọn hình thức."),
    place: line(200),
    heldAt: minute,
    purpose: line(2000),
    noticeSentAt: minute,
    noticeChannel: line(200),
    source: z.enum(INTERVIEW_SOURCES, "Vui lòng chọn nguồn lời nói."),
    hasConsent: z.boolean().default(false),
  })
  .refine(({ noticeSentAt, noticeChannel }) => noticeSentAt === null || noticeChannel !== "", {
    path: ["noticeChannel"],
    message: "Vui lòng ghi đã báo trước bằng cách nào.",
  });
export type DescribeInterview = z.input<typeof DescribeInterview>;
