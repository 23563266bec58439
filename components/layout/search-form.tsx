import { Icon } from "@/components/ui/icon";

type Props = { id: string; className?: string; query?: string; isLarge?: boolean };

/** Asks /tim-kiem; with script, words are offered while one types (components/reader/search-suggest.element.ts). */
export function SearchForm({ id, className = "search-form", query = "", isLarge = false }: Props) {
  return (
    <form
      action="/tim-kiem"
      method="get"
      role="search"
      aria-label={isLarge ? "Tìm trong báo" : "Tìm nhanh"}
      className={className}
    >
      <label htmlFor={id} className="unseen">
        Tìm trong báo
      </label>
      <search-suggest data-from="/tim-kiem/goi-y">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder="Tìm kiếm"
          maxLength={160}
          autoComplete="off"
        />
      </search-suggest>
      {isLarge ? (
        <button type="submit" className="button primary">
          Tìm kiếm
        </button>
      ) : (
        <button type="submit" className="icon-button" aria-label="Tìm kiếm">
          <Icon name="search" />
        </button>
      )}
    </form>
  );
}
