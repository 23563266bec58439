import type { ConsentView } from "@/lib/accounts/model";
import { clock, shortDate } from "@/lib/text/dates";

/** What was asked, in which words, when, and the answer. */
export function ConsentLog({ consents }: { consents: readonly (ConsentView & { title: string })[] }) {
  if (consents.length === 0)
    return <p className="hint">Tài khoản này do tòa soạn lập nên chưa có điều nào phải hỏi.</p>;
  return (
    <ul className="rows">
      {consents.map(({ purpose, title, isGiven, wording, at }) => (
        <li key={`${purpose} ${at.getTime()}`}>
          <p>
            <b>{title}</b>: {isGiven ? "đã đồng ý" : "đã rút lại"}
          </p>
          <p>“{wording}”</p>
          <p className="row-facts">
            {clock(at)}, {shortDate(at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
