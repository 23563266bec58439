import type { Metadata } from "next";
import { requestReset } from "@/app/_actions/accounts";
import { ForgotForm } from "@/components/accounts/register-form";

export const metadata: Metadata = { title: "Quên mật khẩu" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ForgotPage({ searchParams }: Props) {
  const isSent = (await searchParams)["da"] === "gui";
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="quen">
        <h1 id="quen">{isSent ? "Vui lòng xem hộp thư" : "Quên mật khẩu"}</h1>
        {isSent ? (
          <p className="lead" role="status">
            Nếu địa chỉ này có tài khoản, một liên kết để đặt lại mật khẩu đang trên đường đến. Liên kết dùng được một
            lần, trong 24 giờ.
          </p>
        ) : (
          <>
            <p className="lead">Nhập địa chỉ của tài khoản để nhận liên kết đặt lại mật khẩu qua thư.</p>
            <ForgotForm action={requestReset} />
          </>
        )}
        <p className="account-links">
          <a href="/dang-nhap">Đăng nhập</a>
        </p>
      </section>
    </main>
  );
}
