"use client";

import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { ARTICLE_KINDS, type ArticleKind, KIND_LABELS } from "@/lib/articles/model";
import type { Result } from "@/lib/core/result";

type Props = {
  sections: readonly { id: string; name: string }[];
  create: (input: { kind: ArticleKind; sectionId: string; title?: string }) => Promise<Result<{ articleId: string }>>;
};

const HINTS: Record<ArticleKind, string> = {
  interview: "Một người hỏi, một hay vài nhân vật trả lời",
  roundtable: "Nhiều khách mời, một người điều phối",
  article: "Bài viết, phóng sự, bình luận",
  news: "Tin ngắn",
};
const IN_ORDER = ARTICLE_KINDS.toSorted((a, b) => Object.keys(HINTS).indexOf(a) - Object.keys(HINTS).indexOf(b));

/** Bài mới: what it is and where it will stand; or a transcript to be pasted at once. */
export function NewDraftForm({ sections, create }: Props) {
  const [kind, setKind] = useState<ArticleKind>("interview");
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? "");
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  if (sections.length === 0)
    return (
      <EmptyState title="Chưa có chuyên mục nào để viết.">
        <p>Quản trị của báo có thể thêm chuyên mục hoặc cấp quyền viết.</p>
      </EmptyState>
    );
  const start = async (isPasted: boolean) => {
    setBusy(true);
    try {
      const chosen = isPasted && kind !== "roundtable" ? "interview" : kind;
      const result = await create({ kind: chosen, sectionId });
      if (result.ok) location.assign(`/toa-soan/bai/${result.value.articleId}${isPasted ? "?dan" : ""}`);
      else setProblem(result.say);
      if (!result.ok) setBusy(false);
    } catch {
      setProblem("Mất kết nối. Vui lòng thử lại.");
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void start(false);
      }}
      aria-busy={isBusy}
    >
      {problem !== "" && <Notice tone="bad">{problem}</Notice>}
      <fieldset>
        <legend className="legend">Thể loại</legend>
        {IN_ORDER.map((value) => (
          <div key={value} className="check">
            <input
              id={`loai-${value}`}
              type="radio"
              name="kind"
              value={value}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            <label htmlFor={`loai-${value}`}>
              {KIND_LABELS[value]} <span className="quiet">{HINTS[value]}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="chuyen-muc">Chuyên mục</label>
        <select
          id="chuyen-muc"
          className="input"
          value={sectionId}
          onChange={(event) => setSectionId(event.target.value)}
        >
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={isBusy}>
          Bắt đầu viết
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void start(true)}>
          Dán bài phỏng vấn
        </button>
      </div>
    </form>
  );
}
