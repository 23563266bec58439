type Props = {
  accounts: readonly { key: string; email: string; name: string; label: string }[];
  password: string;
  /** Which one fills the form now. */
  chosen: string | null;
  next: string | null;
};

/** The accounts of a demo paper: a link each, which fills the form; without script too. */
export function DemoAccounts({ accounts, password, chosen, next }: Props) {
  const after = next === null ? "" : `&tiep=${encodeURIComponent(next)}`;
  return (
    <aside className="demo-accounts" aria-labelledby="tai-khoan-mau">
      <h2 id="tai-khoan-mau">Tài khoản mẫu</h2>
      <p>
        Đây là bản trình diễn. Những tài khoản này chỉ có ở đây, cùng một mật khẩu <code>{password}</code>. Chọn một vai
        trò để điền sẵn.
      </p>
      <ul>
        {accounts.map(({ key, email, name, label }) => (
          <li key={key}>
            <a href={`/dang-nhap?mau=${key}${after}`} aria-current={key === chosen ? "true" : undefined}>
              <span className="role">{label}</span>
              <span className="who">
                {name} · <span className="address">{email}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
