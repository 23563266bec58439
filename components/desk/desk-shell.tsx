import { CommandPalette } from "./command-palette.client";
import type { NavigationEntry } from "./navigation";
import { RailLink } from "./rail-link.client";
import { ThemeButton } from "./theme-button.client";

type Entry = Pick<NavigationEntry, "href" | "label" | "group">;

type Props = {
  paper: string;
  person: { name: string; roles: string };
  entries: readonly Entry[];
  signOut: (form: FormData) => Promise<void>;
  children: React.ReactNode;
};

/** What stands around every page of the desk and the dashboard; the page itself brings `<main id="noi-dung">`. */
export function DeskShell({ paper, person, entries, signOut, children }: Props) {
  return (
    <div className="desk">
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <header className="desk-rail">
        <p className="desk-paper">
          <a href="/" title="Về trang báo">
            {paper}
          </a>
        </p>
        <details className="desk-menu">
          <summary>
            <span className="desk-menu-open">Mở danh mục</span>
            <span className="desk-menu-close">Đóng danh mục</span>
          </summary>
          <Rail entries={entries} person={person} signOut={signOut} />
        </details>
        <div className="desk-rail-wide">
          <Rail entries={entries} person={person} signOut={signOut} />
        </div>
      </header>
      <div className="desk-body">{children}</div>
      <CommandPalette entries={entries} />
    </div>
  );
}

function Rail({ entries, person, signOut }: Pick<Props, "entries" | "person" | "signOut">) {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <nav key={group} aria-label={group}>
          <p className="desk-group" aria-hidden="true">
            {group}
          </p>
          <ul>
            {entries
              .filter((entry) => entry.group === group)
              .map(({ href, label }) => (
                <li key={href}>
                  <RailLink href={href}>{label}</RailLink>
                </li>
              ))}
          </ul>
        </nav>
      ))}
      <div className="desk-person">
        <p>
          <a href="/tai-khoan">{person.name}</a>
        </p>
        <p className="quiet">{person.roles}</p>
        <ThemeButton />
        <form action={signOut}>
          <button type="submit" className="text-button">
            Đăng xuất
          </button>
        </form>
      </div>
    </>
  );
}
