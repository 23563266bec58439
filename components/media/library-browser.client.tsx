"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { LIBRARY_FILTERS, type LibraryFilter, type LibraryPage, type LibraryPicture } from "@/lib/media/model";
import { Thumbnail } from "./thumbnail";

const TYPING_MS = 250;

/** The library inside a dialog: words, a filter, pictures to choose from, more on demand. */
export function LibraryBrowser({ onChoose }: { onChoose: (picture: LibraryPicture) => void }) {
  const [q, setQ] = useState("");
  const [filter, setFilter] = useState<LibraryFilter>("all");
  const [pictures, setPictures] = useState<LibraryPicture[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [state, setState] = useState<"reading" | "read" | "failed">("reading");
  const asked = useRef(0);
  const id = useId();

  const read = useCallback(
    async (after: string | null) => {
      const mine = ++asked.current;
      setState("reading");
      const page = await readLibrary({ q, filter, after });
      // An answer that was overtaken by a newer question.
      if (mine !== asked.current) return;
      setState(page ? "read" : "failed");
      if (!page) return;
      setPictures((all) => (after === null ? page.pictures : [...all, ...page.pictures]));
      setNext(page.next);
    },
    [q, filter],
  );
  useEffect(() => {
    const wait = setTimeout(() => void read(null), TYPING_MS);
    return () => clearTimeout(wait);
  }, [read]);

  return (
    <section aria-labelledby={`${id}-t`}>
      <h3 id={`${id}-t`} className="legend">
        Kho ảnh
      </h3>
      <div className="library-filters">
        <input
          className="input"
          type="search"
          aria-label="Tìm trong kho ảnh"
          placeholder="Tìm theo mô tả, chú thích, nguồn"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <select
          className="input"
          aria-label="Lọc ảnh"
          value={filter}
          onChange={(event) => setFilter(event.target.value as LibraryFilter)}
        >
          {Object.entries(LIBRARY_FILTERS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <ul className="library-grid" aria-busy={state === "reading"}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button type="button" className="library-choice" onClick={() => onChoose(picture)}>
              <Thumbnail picture={picture} />
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {state === "reading" && <p className="quiet">Đang mở kho ảnh…</p>}
        {state === "failed" && <p className="wrong">Không mở được kho ảnh. Vui lòng thử lại.</p>}
        {state === "read" && pictures.length === 0 && <p className="quiet">Không có ảnh nào như vậy.</p>}
      </div>
      {next !== null && state === "read" && (
        <button type="button" className="button plain small" onClick={() => void read(next)}>
          Xem thêm
        </button>
      )}
    </section>
  );
}

async function readLibrary(wanted: {
  q: string;
  filter: LibraryFilter;
  after: string | null;
}): Promise<LibraryPage | null> {
  const query = new URLSearchParams({ q: wanted.q, filter: wanted.filter });
  if (wanted.after !== null) query.set("after", wanted.after);
  try {
    const answer = await fetch(`/api/media?${query}`);
    // The shape is that of app/api/media/route.ts.
    return answer.ok ? ((await answer.json()) as LibraryPage) : null;
  } catch {
    return null;
  }
}
