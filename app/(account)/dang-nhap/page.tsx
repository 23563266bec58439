import type { Metadata } from "next";
import { signIn, signOut } from "@/app/_actions/accounts";
import { signedIn } from "@/app/_server/context";
import { loadSite } from "@/app/_server/pages/site";
import { DemoAccounts } from "@/components/accounts/demo-accounts";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/lib/accounts/demo";
import { nextQuery, ownPath } from "@/lib/accounts/model";

export const metadata: Metadata = { title: "Đăng nhập" };

const DONE: Record<string, string> = {
  "dang-xuat": "Đã đăng xuất khỏi thiết bị này.",
  xoa: "Đã xóa tài khoản. Cảm ơn bạn đã đọc báo.",
  "mat-khau": "Đã đặt mật khẩu mới. Vui lòng đăng nhập.",
};

type Props = {
  /** `tiep`: where to go on; `mau`: which demo account fills the form; `da`: what was done. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SignInPage({ searchParams }: Props) {
  const { tiep, mau, da } = await searchParams;
  const { settings } = await loadSite();
  const here = await signedIn();
  const next = ownPath(tiep);
  const chosen = settings.isDemo ? DEMO_ACCOUNTS.find(({ key }) => key === mau) : undefined;
  const filled = chosen ? { email: chosen.email, password: DEMO_PASSWORD } : undefined;
  return (
    <main id="noi-dung" tabIndex={-1} className={settings.isDemo ? "account-main beside" : "account-main"}>
      <section aria-labelledby="dang-nhap">
        <h1 id="dang-nhap">Đăng nhập</h1>
        {typeof da === "string" && !here && DONE[da] && (
          <div className="notice good" role="status">
            {DONE[da]}
          </div>
        )}
        {here && (
          <div className="notice plain">
            <p>
              Thiết bị này đang đăng nhập với tên <b>{here.actor.name}</b>.
            </p>
            <div className="acts">
              <a className="button" href={`/dang-nhap/vao${nextQuery(next)}`}>
                Đi tiếp
              </a>
              <form action={signOut}>
                <button type="submit" className="text-button">
                  Đăng xuất
                </button>
              </form>
            </div>
          </div>
        )}
        <SignInForm key={chosen?.key ?? ""} action={signIn} next={next ?? ""} {...(filled ? { filled } : {})} />
        <p className="account-links">
          <a href="/quen-mat-khau">Quên mật khẩu</a>
          <a href="/dang-ky">Đăng ký tài khoản bạn đọc</a>
        </p>
      </section>
      {settings.isDemo && (
        <DemoAccounts accounts={DEMO_ACCOUNTS} password={DEMO_PASSWORD} chosen={chosen?.key ?? null} next={next} />
      )}
    </main>
  );
}
