import { ROLE_NAMES } from "@/lib/accounts/model";
import { ROLES, type Role } from "@/lib/core/roles";

type Grant = { role: Role; scope: string };
type Props = {
  given: readonly Grant[];
  sections: readonly { id: string; name: string }[];
  /** A heading above says already what this is. */
  isNamed?: boolean;
};

const BY_SECTION: readonly Role[] = ["journalist", "editor", "publisher"];
const HINTS: Partial<Record<Role, string>> = {
  publisher: "Duyệt và xuất bản; cho thêm biên tập viên.",
  managing_editor: "Duyệt, xuất bản, gỡ bài, cải chính, kiểm duyệt.",
  admin: "Tài khoản, cài đặt, nhật ký; không xuất bản.",
};

/** What an account may be: for the whole paper, or section by section. */
export function RoleBoxes({ given, sections, isNamed = false }: Props) {
  const has = (role: Role, scope: string) => given.some((grant) => grant.role === role && grant.scope === scope);
  return (
    <fieldset className="roles">
      <legend className={isNamed ? "unseen" : "legend"}>Vai trò</legend>
      {ROLES.map((role) => (
        <div key={role}>
          <Box role={role} scope="*" label={ROLE_NAMES[role]} isChecked={has(role, "*")} />
          {HINTS[role] && <p className="hint">{HINTS[role]}</p>}
          {BY_SECTION.includes(role) && (
            <details open={sections.some(({ id }) => has(role, id))}>
              <summary>Chỉ trong chuyên mục…</summary>
              <div className="fields-beside">
                {sections.map(({ id, name }) => (
                  <Box key={id} role={role} scope={id} label={name} isChecked={has(role, id)} />
                ))}
              </div>
            </details>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function Box({ role, scope, label, isChecked }: { role: Role; scope: string; label: string; isChecked: boolean }) {
  const id = `${role}-${scope}`;
  return (
    <div className="check">
      <input id={id} type="checkbox" name="roles" value={`${role}|${scope}`} defaultChecked={isChecked} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
