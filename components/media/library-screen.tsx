import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { ACCEPTED, LIBRARY_FILTERS, type LibraryFilter, type LibraryPage } from "@/lib/media/model";
import { Thumbnail } from "./thumbnail";
import { UploadBox } from "./upload-box.client";

type Props = {
  page: LibraryPage;
  q: string;
  filter: LibraryFilter;
  isFirst: boolean;
  /** Why a picture that was sent without script was not taken. */
  wrong: string | undefined;
};

export function LibraryScreen({ page, q, filter, isFirst, wrong }: Props) {
  return (
    <>
      {wrong && <Notice tone="bad">{wrong}</Notice>}
      <UploadBox />
      <noscript>
        <form method="post" action="/api/media" encType="multipart/form-data" className="buttons library-plain">
          <label htmlFor="anh-moi">Gửi một ảnh</label>
          <input id="anh-moi" type="file" name="file" accept={ACCEPTED} required />
          <button type="submit" className="button primary">
            Gửi ảnh
          </button>
        </form>
      </noscript>
      <nav className="tabs library-tabs" aria-label="Lọc ảnh">
        {(Object.keys(LIBRARY_FILTERS) as LibraryFilter[]).map((it) => (
          <a key={it} href={address({ q, filter: it })} aria-current={it === filter ? "page" : undefined}>
            {LIBRARY_FILTERS[it]}
          </a>
        ))}
      </nav>
      <form method="get" action="/toa-soan/anh" role="search" className="library-filters">
        <input className="input" type="search" name="q" defaultValue={q} aria-label="Tìm trong kho ảnh" />
        {filter !== "all" && <input type="hidden" name="loc" value={filter} />}
        <button type="submit" className="button plain">
          Tìm kiếm
        </button>
      </form>
      {page.pictures.length === 0 ? (
        <Nothing q={q} filter={filter} />
      ) : (
        <ul className="library-grid">
          {page.pictures.map((picture) => (
            <li key={picture.id}>
              <a href={`/toa-soan/anh/${picture.id}`} className="library-choice">
                <Thumbnail picture={picture} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="buttons">
        {!isFirst && (
          <a className="button plain" href={address({ q, filter })}>
            Về trang đầu
          </a>
        )}
        {page.next !== null && (
          <a className="button plain" href={address({ q, filter, after: page.next })}>
            Ảnh cũ hơn
          </a>
        )}
      </p>
    </>
  );
}

function Nothing({ q, filter }: { q: string; filter: LibraryFilter }) {
  if (q !== "")
    return (
      <EmptyState title={`Không tìm thấy ảnh nào cho “${q}”.`}>
        Thử ít từ hơn, có dấu hay không dấu đều được.
      </EmptyState>
    );
  if (filter === "unused") return <EmptyState title="Ảnh nào trong kho cũng đã được dùng." />;
  return (
    <EmptyState title="Chưa có ảnh nào ở đây.">
      Gửi ảnh từ máy bằng ô phía trên; ảnh được xoay thẳng, thu nhỏ và bỏ vị trí chụp.
    </EmptyState>
  );
}

function address({ q, filter, after }: { q: string; filter: LibraryFilter; after?: string }): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (filter !== "all") query.set("loc", filter);
  if (after !== undefined) query.set("sau", after);
  const written = query.toString();
  return written === "" ? "/toa-soan/anh" : `/toa-soan/anh?${written}`;
}
