import type { SearchField, SearchTyped } from "@/lib/search/model";
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
    (field) => typed[field as SearchField] !== "" || problems[field] !== undefined,
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
            {...(problems["q"] === undefined ? {} : { "aria-invalid": true, "aria-describedby": "tim-loi" })}
            enterKeyHint="search"
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
            <select {...control("chuyen-muc", problems)} defaultValue={typed["chuyen-muc"]}>
              <option value="">Mọi chuyên mục</option>
              {inTree(sections).map(({ section, depth }) => (
                <option key={section.id} value={section.slug}>
                  {"– ".repeat(depth) + section.name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="loai" label="Thể loại" problem={problems["loai"]}>
            <select {...control("loai", problems)} defaultValue={typed.loai}>
              {KINDS.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="nhan-vat" label="Nhân vật" problem={problems["nhan-vat"]}>
            <input
              {...control("nhan-vat", problems)}
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
              {...control("tu", problems)}
              defaultValue={typed.tu}
              placeholder="dd/mm/yyyy"
              inputMode="numeric"
              autoComplete="off"
            />
          </Field>
          <Field id="den" label="Đến ngày" problem={problems["den"]}>
            <input
              {...control("den", problems)}
              defaultValue={typed.den}
              placeholder="dd/mm/yyyy"
              inputMode="numeric"
              autoComplete="off"
            />
          </Field>
          <Field id="xep" label="Sắp xếp" problem={problems["xep"]}>
            <select {...control("xep", problems)} defaultValue={typed.xep === "lien-quan" ? "" : typed.xep}>
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

function control(name: SearchField, problems: Props["problems"]) {
  const isWrong = problems[name] !== undefined;
  const described = isWrong ? { "aria-invalid": true, "aria-describedby": `loc-${name}-loi` } : {};
  return { id: `loc-${name}`, name, ...described };
}

/** Each section before its own. */
function inTree(sections: readonly SectionView[], parentId: string | null = null, depth = 0): InTree[] {
  if (depth > DEEPEST) return [];
  return sections
    .filter((section) => section.parentId === parentId)
    .flatMap((section) => [{ section, depth }, ...inTree(sections, section.id, depth + 1)]);
}

type InTree = { section: SectionView; depth: number };
const DEEPEST = 8;

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
