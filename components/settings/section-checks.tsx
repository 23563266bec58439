import { FormCheck } from "@/components/desk/action-form.client";
import type { SettingField } from "@/lib/settings/fields";

export type SectionChoice = { id: string; name: string; parentId: string | null };

type Props = Pick<SettingField, "path" | "label" | "hint"> & {
  /** In the paper's order, parents and children mixed. */
  sections: readonly SectionChoice[];
  /** Ids, a line each. */
  chosen: string;
};

/** Which sections: one box each, in the order of the paper, children under their parent. */
export function SectionChecks({ path, label, hint, sections, chosen }: Props) {
  const ids = new Set(sections.map(({ id }) => id));
  const roots = sections.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return (
    <fieldset>
      <legend className="legend">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Boxes path={path} here={roots} sections={sections} chosen={new Set(chosen.split("\n"))} />
    </fieldset>
  );
}

type BoxesProps = Pick<Props, "path" | "sections"> & { here: readonly SectionChoice[]; chosen: ReadonlySet<string> };

function Boxes({ path, here, sections, chosen }: BoxesProps) {
  if (here.length === 0) return null;
  return (
    <ul className="check-tree">
      {here.map(({ id, name }) => (
        <li key={id}>
          <FormCheck name={`${path}:${id}`} label={name} isChecked={chosen.has(id)} />
          <Boxes
            path={path}
            here={sections.filter(({ parentId }) => parentId === id)}
            sections={sections}
            chosen={chosen}
          />
        </li>
      ))}
    </ul>
  );
}
