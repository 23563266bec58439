import { Badge } from "@/components/ui/badge";
import { ROLE_NAMES } from "@/lib/accounts/model";
import type { Role } from "@/lib/core/roles";
import { shortDate } from "@/lib/text/dates";

type Account = {
  id: string;
  name: string;
  email: string;
  isLocked: boolean;
  isDemo: boolean;
  hasTotp: boolean;
  roles: readonly { role: Role; scope: string }[];
  createdAt: Date;
};

export function AccountRows({ accounts }: { accounts: readonly Account[] }) {
  return (
    <ul className="rows">
      {accounts.map(({ id, name, email, isLocked, isDemo, hasTotp, roles, createdAt }) => (
        <li key={id}>
          <p className="row-title">
            <a href={`/quan-tri/tai-khoan/${id}`}>{name}</a> {isLocked && <Badge tone="bad">Đã khóa</Badge>}{" "}
            {isDemo && <Badge>Tài khoản mẫu</Badge>}
          </p>
          <p className="row-facts">
            <span>{email}</span>
            <span>{rolesSaid(roles)}</span>
            <span>{hasTotp ? "Xác thực hai lớp: bật" : "Xác thực hai lớp: chưa"}</span>
            <span>Từ {shortDate(createdAt)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Biên tập viên (3 chuyên mục), Quản trị". */
export function rolesSaid(roles: readonly { role: Role; scope: string }[]): string {
  const named = [...new Set(roles.map(({ role }) => role))].map((role) => {
    const scopes = roles.filter((grant) => grant.role === role);
    return scopes.some(({ scope }) => scope === "*")
      ? ROLE_NAMES[role]
      : `${ROLE_NAMES[role]} (${scopes.length} chuyên mục)`;
  });
  return named.join(", ");
}
