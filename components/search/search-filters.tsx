import type { SearchTyped } from "@/lib/articles/search-input";
import type { SectionView } from "@/lib/topics/model";

type Props = {
  typed: SearchTyped;
  /** Field → what is wrong with it. */
  problems: Readonly<Record<string, string>>;
  sections: readonly SectionView[];
  people: readonly string[];
};

const KINDS = [
  ["", "Mọi thể loại"],
  ["tin", "Tin"],
  ["bai", "Bài"],
  ["phong-van", "Phỏng vấn"],
  ["toa-dam", "Tọa đàm"],
] as const;

const SORTS = [
  ["", "Liên quan nhất"],
  ["moi-nhat", "Mới nhất"],
] as const;

/** The whole search as one plain form: words, section, kind, person, time, order. Open when it narrows something. */
export function SearchFilters({ typed, problems, sections, people }: Props) {
  const isNarrowed = ["chuyen-muc", "loai", "nhan-vat", "tu", "den"].some(
    (field) => typed[field as keyof SearchTyped] !== "" || problems[field] !== undefined,
  );
  return (
    <form action="/tim-kiem" method="get" role="search" aria-label="Tìm kiếm trong báo" className="search-filters">
      <div className="search-line">
        <label htmlFor="tim" className="unseen">
          Từ cần tìm
        </label>
        <search-suggest data-from="/tim-kiem/goi-y">
          <input
            id="tim"
            type="search"
            name="q"
            defaultValue={typed.q}
            placeholder="Từ cần tìm"
            autoComplete="off"
            aria-invalid={problems["q"] !== undefined}
            aria-describedby={problems["q"] === undefined ? undefined : "tim-loi"}
          />
        </search-suggest>
        <button type="submit" className="button primary">
          Tìm kiếm
        </button>
      </div>
      <Problem id="tim-loi" words={problems["q"]} />
      <details open={isNarrowed}>
        <summary>Tìm kiếm nâng cao</summary>
        <div className="filter-grid">
          <Field id="chuyen-muc" label="Chuyên mục" problem={problems["chuyen-muc"]}>
            <select id="loc-chuyen-muc" name="chuyen-muc" defaultValue={typed["chuyen-muc"]}>
              <option value="">Mọi chuyên mục</option>
              {sections.map((section) => (
                <option key={section.id} value={section.slug}>
                  {section.name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="loai" label="Thể loại" problem={problems["loai"]}>
            <select id="loc-loai" name="loai" defaultValue={typed.loai}>
              {KINDS.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="nhan-vat" label="Nhân vật" problem={problems["nhan-vat"]}>
            <input
              id="loc-nhan-vat"
              name="nhan-vat"
              defaultValue={typed["nhan-vat"]}
              list="cac-nhan-vat"
              autoComplete="off"
            />
            <datalist id="cac-nhan-vat">
              {people.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          </Field>
          <Field id="tu" label="Từ ngày" problem={problems["tu"]}>
            <input
              id="loc-tu"
              name="tu"
              defaultValue={typed.tu}
              placeholder="dd/mm/yyyy"
              inputMode="numeric"
              autoComplete="off"
            />
          </Field>
          <Field id="den" label="Đến ngày" problem={problems["den"]}>
            <input
              id="loc-den"
              name="den"
              defaultValue={typed.den}
              placeholder="dd/mm/yyyy"
              inputMode="numeric"
              autoComplete="off"
            />
          </Field>
          <Field id="xep" label="Sắp xếp" problem={problems["xep"]}>
            <select id="loc-xep" name="xep" defaultValue={typed.xep === "lien-quan" ? "" : typed.xep}>
              {SORTS.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
      </details>
    </form>
  );
}

type FieldProps = { id: string; label: string; problem: string | undefined; children: React.ReactNode };

function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={`loc-${id}`}>{label}</label>
      {children}
      <Problem id={`loc-${id}-loi`} words={problem} />
    </div>
  );
}

function Problem({ id, words }: { id: string; words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p id={id} className="problem" role="alert">
      {words}
    </p>
  );
}
