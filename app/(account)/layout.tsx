import "@/app/desk.css";
import "@/app/account.css";
import type { Metadata } from "next";
import { loadSite } from "@/app/_server/pages/site";

export const metadata: Metadata = { robots: { index: false } };

/** One person's own pages: the paper's name, and nothing that would call them away. */
export default async function AccountLayout({ children }: { children: React.ReactNode }) {
  const { settings } = await loadSite();
  return (
    <div className="account">
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <header className="account-head">
        <p className="account-paper">
          <a href="/">{settings.name}</a>
        </p>
        <div className="double-rule" />
      </header>
      {children}
    </div>
  );
}
