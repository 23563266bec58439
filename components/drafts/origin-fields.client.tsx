"use client";

import type { DraftSession, FieldValue } from "./draft-session";
import type { EditorActions } from "./editor-actions";
import { LookUp } from "./look-up.client";
import type { Names } from "./names";

const ROLES = {
  author: "Tác giả",
  photographer: "Ảnh",
  interviewer: "Thực hiện",
  graphics: "Đồ họa",
  translator: "Dịch",
};

type Part = { session: DraftSession; names: Names; isReadOnly: boolean } & { lookUp: EditorActions["lookUp"] };

export function Byline({ session, names, lookUp, isReadOnly }: Part) {
  const byline = session.field("byline", []);
  const set = (next: FieldValue<"byline">) => session.setField("byline", next);
  return (
    <>
      <ul className="picked">
        {byline.map(({ authorId, role }, i) => (
          <li key={`${authorId}-${role}`}>
            <span>{names.authors.get(authorId) ?? "(không còn)"}</span>
            <select
              aria-label={`Vai trò của ${names.authors.get(authorId) ?? "tác giả"}`}
              value={role}
              disabled={isReadOnly}
              onChange={(event) => {
                const chosen = (Object.keys(ROLES) as (keyof typeof ROLES)[]).find((it) => it === event.target.value);
                if (chosen) set(byline.map((it, at) => (at === i ? { ...it, role: chosen } : it)));
              }}
            >
              {Object.entries(ROLES).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
            {!isReadOnly && (
              <button
                type="button"
                className="text-button"
                aria-label={`Bỏ ${names.authors.get(authorId) ?? ""}`}
                onClick={() => set(byline.filter((_, at) => at !== i))}
              >
                Bỏ
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && byline.length < 12 && (
        <LookUp
          kind="author"
          label="Thêm tác giả"
          placeholder="Gõ bút danh"
          lookUp={lookUp}
          onPick={(found) => {
            names.learn("authors", found);
            if (!byline.some(({ authorId }) => authorId === found.id))
              set([...byline, { authorId: found.id, role: "author" }]);
          }}
        />
      )}
    </>
  );
}

export function Series({ session, names, lookUp, isReadOnly }: Part) {
  const series = session.field("series", null);
  if (!series)
    return isReadOnly ? (
      <p className="hint">Không thuộc loạt bài nào.</p>
    ) : (
      <LookUp
        kind="series"
        label="Tìm loạt bài"
        placeholder="Gõ tên loạt bài"
        lookUp={lookUp}
        onPick={(found) => {
          names.learn("series", found);
          session.setField("series", { seriesId: found.id, part: 1 });
        }}
      />
    );
  return (
    <>
      <p>{names.series.get(series.seriesId) ?? "(không còn)"}</p>
      <label className="field">
        Bài thứ
        <input
          className="input"
          type="number"
          min={1}
          max={999}
          value={series.part}
          readOnly={isReadOnly}
          onChange={(event) => {
            const part = Math.trunc(Number(event.target.value));
            if (part >= 1 && part <= 999) session.setField("series", { ...series, part });
          }}
        />
      </label>
      {!isReadOnly && (
        <button type="button" className="text-button" onClick={() => session.setField("series", null)}>
          Bỏ khỏi loạt bài
        </button>
      )}
    </>
  );
}

export function Source({ session, isReadOnly }: { session: DraftSession; isReadOnly: boolean }) {
  const source = session.field("source", null) ?? { name: "", url: "" };
  const set = (next: { name: string; url: string }) =>
    session.setField("source", next.name === "" && next.url === "" ? null : next);
  return (
    <>
      <label className="field">
        Theo
        <input
          className="input"
          value={source.name}
          maxLength={200}
          readOnly={isReadOnly}
          onChange={(event) => set({ ...source, name: event.target.value })}
        />
      </label>
      <label className="field">
        Địa chỉ bài gốc
        <input
          className="input"
          value={source.url}
          maxLength={2000}
          inputMode="url"
          readOnly={isReadOnly}
          onChange={(event) => set({ ...source, url: event.target.value })}
        />
      </label>
    </>
  );
}
