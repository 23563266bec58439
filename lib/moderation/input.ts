import { z } from "zod";

const id = z.string().min(1, "Không rõ vụ việc.").max(60, "Không rõ vụ việc.");
const reason = z.string().trim().min(5, "Vui lòng ghi lý do, ít nhất 5 ký tự.").max(500, "Lý do dài tối đa 500 ký tự.");

export const DecideRatings = z.object({
  caseId: id,
  kind: z.enum(["release", "void"], "Vui lòng chọn tính hoặc loại các lượt này."),
  /** The chosen ones; for all of them, how many were on screen and until when. */
  votes: z.union([
    z.array(id).min(1, "Vui lòng chọn ít nhất một lượt.").max(5000, "Chọn quá nhiều lượt một lần."),
    z.object({ all: z.number().int().min(1, "Không còn lượt nào đang giữ."), until: z.number().int() }),
  ]),
  reason,
});
export type DecideRatings = z.input<typeof DecideRatings>;

export const UndoDecision = z.object({ decisionId: id, reason });
export type UndoDecision = z.input<typeof UndoDecision>;
