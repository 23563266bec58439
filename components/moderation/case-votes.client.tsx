"use client";

import { useState } from "react";
import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import { HOLD_LABELS, type HeldVote, SIGNAL_LABELS } from "@/lib/moderation/model";
import { clock, shortDate } from "@/lib/text/dates";
import { count, decimal, number } from "@/lib/text/numbers";

type Props = {
  caseId: string;
  votes: HeldVote[];
  /** Of the whole case, of which `votes` may be only the first. */
  waiting: number;
  held: number;
  until: number;
  labels: readonly string[];
  action: (before: FormState, form: FormData) => Promise<Result>;
};

/** The held ratings: tick some or take all, say why, decide. Works without script; with it, one box ticks all. */
export function CaseVotes({ caseId, votes, waiting, held, until, labels, action }: Props) {
  const open = votes.filter(({ status }) => status === "quarantined");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Why the case was opened stands above; a column of it says something where several rules held votes.
  const hasRules = new Set(votes.map(({ rule }) => rule)).size > 1;
  const isAll = chosen.size === open.length && open.length > 0;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <section className="desk-section" aria-labelledby="cac-luot">
      <h2 id="cac-luot">Các lượt</h2>
      <ActionForm action={action} className="form wide" aria-label="Quyết định về các lượt bị giữ">
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="all" value={waiting} />
        <input type="hidden" name="until" value={until} />
        {waiting > 0 && (
          <p className="hint">
            <a className="text-button" href="#quyet-dinh">
              Đến phần quyết định
            </a>
          </p>
        )}
        <div className="table-box case-votes" role="region" aria-label="Danh sách lượt" tabIndex={0}>
          <table className="figures table">
            <thead>
              <tr>
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label="Chọn tất cả"
                    checked={isAll}
                    disabled={open.length === 0}
                    onChange={() => setChosen(new Set(isAll ? [] : open.map(({ eventId }) => eventId)))}
                  />
                </th>
                <th scope="col">Lúc</th>
                <th scope="col">Mức</th>
                <th scope="col">Tình trạng</th>
                <th scope="col">Mạng</th>
                <th scope="col">Bạn đọc mới</th>
                <th scope="col">Đã đọc</th>
                {hasRules && <th scope="col">Bị giữ vì</th>}
              </tr>
            </thead>
            <tbody>
              {votes.map((vote) => (
                <tr key={vote.eventId}>
                  <td>
                    {vote.status === "quarantined" && (
                      <input
                        type="checkbox"
                        name="vote"
                        value={vote.eventId}
                        aria-label={`Chọn lượt lúc ${timeOf(vote.at)}`}
                        checked={chosen.has(vote.eventId)}
                        onChange={() => toggle(vote.eventId)}
                      />
                    )}
                  </td>
                  <td>{timeOf(vote.at)}</td>
                  <td>{levelOf(vote, labels)}</td>
                  <td>{HOLD_LABELS[vote.status]}</td>
                  <td>{vote.network}</td>
                  <td>{vote.isNew ? "Mới" : "–"}</td>
                  <td>{vote.dwellMs === null ? "không rõ" : `${decimal(vote.dwellMs / 1000)} giây`}</td>
                  {hasRules && <td>{SIGNAL_LABELS[vote.rule] ?? vote.rule}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {votes.length < held && (
          <p className="hint">
            Hiện {number(votes.length)} trong {count(held, "lượt")}; chọn “Tất cả” để quyết định cả những lượt không
            hiện ở đây.
          </p>
        )}
        {waiting > 0 && (
          <div className="form" id="quyet-dinh">
            <FormField
              name="scope"
              label="Áp dụng cho"
              required
              options={[
                { value: "", label: "Chọn các lượt" },
                { value: "all", label: `Tất cả ${count(waiting, "lượt đang giữ")}` },
                { value: "some", label: `Chỉ các lượt đã chọn${chosen.size > 0 ? ` (${chosen.size})` : ""}` },
              ]}
            />
            <FormField
              name="kind"
              label="Quyết định"
              required
              options={[
                { value: "", label: "Chọn tính lại hay loại" },
                { value: "void", label: "Loại: không bao giờ tính vào kết quả" },
                { value: "release", label: "Tính lại: là bạn đọc thật" },
              ]}
            />
            <FormField name="reason" label="Lý do" required maxLength={500} hint="Ghi vào nhật ký; ít nhất 5 ký tự." />
            <SubmitButton>Ghi quyết định</SubmitButton>
            <p className="hint">Có thể hoàn tác trong 30 ngày. Kết quả trên trang bài đổi ngay.</p>
          </div>
        )}
      </ActionForm>
    </section>
  );
}

function timeOf(at: Date): string {
  return `${clock(at)}:${String(at.getUTCSeconds()).padStart(2, "0")} ${shortDate(at)}`;
}

function levelOf({ level, previous }: HeldVote, labels: readonly string[]): string {
  const word = level === null ? "đã bỏ" : (labels[level - 1] ?? "");
  return previous === null ? word : `${labels[previous - 1] ?? ""} → ${word}`;
}
