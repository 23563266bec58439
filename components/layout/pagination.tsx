type Props = {
  page: number;
  pages: number;
  /** Address of the list; page 1 has no `?trang=`. May hold a query. */
  path: string;
};

/** "Xem thêm" loads the next page in place and is a plain link to it; the numbers lead to any page. */
export function Pagination({ page, pages, path }: Props) {
  if (pages <= 1) return null;
  return (
    <>
      {page < pages && <LoadMore href={pagePath(path, page + 1)} />}
      <nav className="pages figures" aria-label="Các trang của danh sách">
        {shownPages(page, pages).map((n, i) =>
          n === null ? (
            <span key={`gap-${i}`}>…</span>
          ) : n === page ? (
            <span key={n} aria-current="page">
              <span className="unseen">Trang </span>
              {n}
            </span>
          ) : (
            <a key={n} href={pagePath(path, n)}>
              <span className="unseen">Trang </span>
              {n}
            </a>
          ),
        )}
      </nav>
    </>
  );
}

/** A link to the next page of the list above it; with script the next page's cards join the list. */
export function LoadMore({ href, label = "Xem thêm" }: { href: string; label?: string }) {
  return (
    <load-more>
      <p className="more">
        <a className="button" href={href} rel="next">
          {label}
        </a>
      </p>
      <p role="status" className="unseen" />
    </load-more>
  );
}

export function pagePath(path: string, page: number): string {
  if (page === 1) return path;
  return `${path}${path.includes("?") ? "&" : "?"}trang=${page}`;
}

/** First, last, the two on either side; null is a gap. */
function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages].filter((n) => n >= 1 && n <= pages);
  const numbers = [...new Set(near)].toSorted((a, b) => a - b);
  return numbers.flatMap((n, i) => {
    const before = numbers[i - 1];
    return before !== undefined && n - before > 1 ? [null, n] : [n];
  });
}
