import { REASON_LABELS } from "@/lib/drafts/model";
import type { VersionChoice } from "@/lib/drafts/versions";
import { clock, shortDate } from "@/lib/text/dates";

type Props = { articleId: string; choices: readonly VersionChoice[]; from: string; to: string; isWhole: boolean };

/** Which two versions to compare; a plain form, so that the address says it. */
export function VersionPicker({ articleId, choices, from, to, isWhole }: Props) {
  return (
    <form action={`/toa-soan/bai/${articleId}/so-sanh`} className="filters">
      <Choice name="tu" label="Từ bản" value={from} choices={choices} />
      <Choice name="den" label="Đến bản" value={to} choices={choices} />
      <div className="check">
        <input type="checkbox" id="ca-bai" name="ca-bai" value="1" defaultChecked={isWhole} />
        <label htmlFor="ca-bai">Hiện cả bài</label>
      </div>
      <button type="submit" className="button plain">
        So sánh
      </button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; value: string; choices: readonly VersionChoice[] };

function Choice({ name, label, value, choices }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="input" defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {wordsOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

function wordsOf({ at, byName, reason }: VersionChoice): string {
  const when = `${clock(at)} ${shortDate(at)}`;
  return reason === null ? "Bản đang viết" : `${when}: ${REASON_LABELS[reason]} (${byName})`;
}
