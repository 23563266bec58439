import { ActionForm } from "@/components/desk/action-form.client";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { ChainState } from "@/lib/audit/queries";
import type { AuditSentence } from "@/lib/audit/sentences";
import type { FormState, Result } from "@/lib/core/result";
import { clock, shortDate } from "@/lib/text/dates";
import { number } from "@/lib/text/numbers";

export type AuditRow = {
  seq: number;
  at: Date;
  hash: string;
  actorId: string | null;
  sentence: AuditSentence;
  /** Its details in words. */
  facts: readonly string[];
  details: string;
};

type Props = {
  rows: AuditRow[];
  chain: ChainState;
  heads: { day: Date; seq: number; hash: string }[];
  typed: Record<string, string | undefined>;
  groups: readonly { value: string; label: string }[];
  acts: readonly { value: string; label: string }[];
  /** The filter as a query, for links. */
  filter: string;
  next: number | null;
  isFirst: boolean;
  verifyChain: (before: FormState, form: FormData) => Promise<Result>;
};

/** Who did what to what, and when; whether anybody changed that afterwards. */
export function AuditScreen({ rows, chain, heads, typed, groups, acts, filter, next, isFirst, verifyChain }: Props) {
  const linkWith = (extra: string) => `?${[filter, extra].filter(Boolean).join("&")}`;
  return (
    <>
      {chain.isOk ? (
        <Notice tone="good">
          Chuỗi nhật ký liền mạch: {number(chain.verified)} trên {number(chain.entries)} dòng đã kiểm
          {chain.wholeAt
            ? `, lần kiểm từ đầu gần nhất lúc ${clock(chain.wholeAt)} ${shortDate(chain.wholeAt)}`
            : ", kiểm từ dòng đầu"}
          .
        </Notice>
      ) : (
        <Notice tone="bad" title="Nhật ký đã bị sửa">
          Chuỗi hỏng từ dòng {number(chain.brokenAt ?? 0)}: một dòng bị sửa, bị thêm hoặc bị xóa ngoài chương trình. Giữ
          nguyên máy, đối chiếu với bản sao lưu và mã băm đã lưu nơi khác.
        </Notice>
      )}
      <div className="buttons acts-beside">
        <ActionForm action={verifyChain}>
          <SubmitButton tone="plain">Kiểm lại từ đầu</SubmitButton>
        </ActionForm>
        <a className="button" href={`/quan-tri/nhat-ky/xuat${linkWith("dang=jsonl")}`} download>
          Xuất JSONL
        </a>
        <a className="button" href={`/quan-tri/nhat-ky/xuat${linkWith("dang=csv")}`} download>
          Xuất CSV
        </a>
      </div>

      <form className="audit-filters filters" role="search" aria-label="Lọc nhật ký">
        <Field name="nguoi" label="Người (tên hoặc thư)" value={typed["nguoi"]} />
        <div className="field">
          <label htmlFor="viec">Việc</label>
          <select id="viec" name="viec" className="input" defaultValue={typed["viec"] ?? ""}>
            <option value="">Mọi việc</option>
            {groups.map(({ value, label }) => (
              <optgroup key={value} label={label}>
                <option value={value}>{label}: tất cả</option>
                {acts
                  .filter((act) => act.value.startsWith(`${value}.`))
                  .map((act) => (
                    <option key={act.value} value={act.value}>
                      {act.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Field name="muc" label="Bài (tít, địa chỉ, mã)" value={typed["muc"]} />
        <Field name="tu" label="Từ ngày" value={typed["tu"]} type="date" />
        <Field name="den" label="Đến ngày" value={typed["den"]} type="date" />
        <button type="submit" className="button">
          Lọc
        </button>
        {filter !== "" && <a href="/quan-tri/nhat-ky">Bỏ lọc</a>}
      </form>

      {rows.length === 0 ? (
        <EmptyState title="Không có dòng nào như vậy." />
      ) : (
        <ol className="rows" reversed start={rows[0]?.seq ?? 1}>
          {rows.map((row) => (
            <li key={row.seq} id={`dong-${row.seq}`}>
              <p>
                {row.actorId === null ? (
                  <b>{row.sentence.actor}</b>
                ) : (
                  <a href={`/quan-tri/nhat-ky?nguoi=${row.actorId}`} title="Chỉ xem việc của người này">
                    <b>{row.sentence.actor}</b>
                  </a>
                )}{" "}
                <What {...row.sentence} />
              </p>
              <details className="audit-entry">
                <summary>
                  <time dateTime={row.at.toISOString()}>
                    {clock(row.at)} {shortDate(row.at)}
                  </time>
                  {row.facts.map((fact) => ` · ${fact}`)}
                </summary>
                <p>Dòng {number(row.seq)}, nguyên văn trong sổ:</p>
                <code className="statement">{row.details}</code>
                <p>Mã băm của dòng:</p>
                <code className="statement">{row.hash}</code>
              </details>
            </li>
          ))}
        </ol>
      )}
      <p className="more-link buttons">
        {!isFirst && <a href={`/quan-tri/nhat-ky${filter === "" ? "" : `?${filter}`}`}>Về mới nhất</a>}
        {next !== null && <a href={`/quan-tri/nhat-ky${linkWith(`sau=${next}`)}`}>Cũ hơn</a>}
      </p>

      {heads.length > 0 && (
        <>
          <h2>Mã băm cuối mỗi ngày</h2>
          <p className="hint">
            Chép ra nơi khác: ai giữ mã của một ngày thì chứng minh được mọi dòng đến ngày đó còn nguyên.
          </p>
          <ul className="steps">
            {heads.map(({ day, seq, hash }) => (
              <li key={day.getTime()}>
                {shortDate(day)}, dòng {number(seq)}: <code className="statement">{hash}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the act was done to leads to its page; without anything to name, the act itself does. */
function What({ act, object, href, rest }: AuditSentence) {
  const linked = (words: string) => (href === null ? words : <a href={href}>{words}</a>);
  return object === "" ? (
    <>
      {linked(act)} {rest}
    </>
  ) : (
    <>
      {act} {linked(object)} {rest}
    </>
  );
}

function Field({
  name,
  label,
  value,
  type = "text",
}: {
  name: string;
  label: string;
  value: string | undefined;
  type?: "text" | "date";
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type={type} className="input" defaultValue={value ?? ""} maxLength={300} />
    </div>
  );
}
