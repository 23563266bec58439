type Props = {
  title: string;
  here: string;
  name: string;
  signOut: (form: FormData) => Promise<void>;
  /** The person's place of work, if there is one. */
  work: { href: string; label: string } | null;
  children: React.ReactNode;
};

const PAGES = [
  { href: "/tai-khoan", label: "Tài khoản" },
  { href: "/tai-khoan/xac-thuc-hai-lop", label: "Xác thực hai lớp" },
  { href: "/tai-khoan/danh-gia", label: "Đánh giá của tôi" },
  { href: "/tai-khoan/binh-luan", label: "Bình luận của tôi" },
  { href: "/tai-khoan/da-luu", label: "Bài đã lưu" },
  { href: "/tai-khoan/du-lieu", label: "Dữ liệu của tôi" },
];

/** The frame of the pages of one's own account. */
export function AccountPage({ title, here, name, signOut, work, children }: Props) {
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <div>
        <div className="account-who">
          <p>
            {name}
            {work && (
              <>
                {" · "}
                <a href={work.href}>{work.label}</a>
              </>
            )}
          </p>
          <form action={signOut}>
            <button type="submit" className="text-button">
              Đăng xuất
            </button>
          </form>
        </div>
        <nav className="tabs" aria-label="Tài khoản">
          {PAGES.map(({ href, label }) => (
            <a key={href} href={href} aria-current={href === here ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
