"use client";

import { useState } from "react";
import type { BannedPreview } from "@/lib/comments/model";
import type { Result } from "@/lib/core/result";
import { number } from "@/lib/text/numbers";

type Props = {
  /** Of the field with the words, in the same form. */
  name: string;
  preview: (input: { words: string }) => Promise<Result<BannedPreview>>;
};

/** What the words in the field, saved or not, would have met. */
export function BannedPreviewBox({ name, preview }: Props) {
  const [result, setResult] = useState<Result<BannedPreview> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const look = async (form: HTMLFormElement | null) => {
    const field = form?.elements.namedItem(name);
    if (!(field instanceof HTMLTextAreaElement)) return;
    setBusy(true);
    setResult(await preview({ words: field.value }).catch(() => null));
    setBusy(false);
  };
  return (
    <div className="field">
      <div>
        <button
          type="button"
          className="button"
          aria-busy={isBusy}
          onClick={(event) => void look(event.currentTarget.form)}
        >
          Thử trên 500 ý kiến gần nhất
        </button>
      </div>
      <div aria-live="polite">{result && <Met result={result} />}</div>
    </div>
  );
}

function Met({ result }: { result: Result<BannedPreview> }) {
  if (!result.ok) return <p className="wrong">{result.say}</p>;
  const { checked, matched, examples } = result.value;
  return (
    <>
      <p className="hint">
        {matched === 0
          ? `Không ý kiến nào trong ${number(checked)} ý kiến gần nhất có từ trong danh sách này.`
          : `${number(matched)} trong ${number(checked)} ý kiến gần nhất có từ trong danh sách này.`}
      </p>
      {examples.length > 0 && (
        <ul className="rows">
          {examples.map(({ id, text, words, isCertain }) => (
            <li key={id}>
              <p>“{text.length > 240 ? `${text.slice(0, 240)}…` : text}”</p>
              <p className="row-facts">
                {words.join(", ")} · {isCertain ? "bị từ chối ngay" : "người duyệt xem lại"}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
