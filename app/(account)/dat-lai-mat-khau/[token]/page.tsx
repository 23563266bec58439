import type { Metadata } from "next";
import { resetPassword } from "@/app/_actions/accounts";
import { publicContext } from "@/app/_server/context";
import { ResetForm } from "@/components/accounts/password-forms";
import { isOpenReset } from "@/lib/accounts/queries";

export const metadata: Metadata = { title: "Đặt lại mật khẩu" };

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const isOpen = await isOpenReset(publicContext(), token);
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="dat-lai">
        <h1 id="dat-lai">{isOpen ? "Đặt lại mật khẩu" : "Liên kết không còn dùng được"}</h1>
        {isOpen ? (
          <>
            <p className="lead">Sau khi đặt lại, mọi thiết bị đang đăng nhập sẽ được đăng xuất.</p>
            <ResetForm action={resetPassword} token={token} />
          </>
        ) : (
          <p className="lead">Liên kết này đã được dùng hoặc đã quá 24 giờ.</p>
        )}
        <p className="account-links">
          <a href="/quen-mat-khau">Xin liên kết mới</a>
          <a href="/dang-nhap">Đăng nhập</a>
        </p>
      </section>
    </main>
  );
}
