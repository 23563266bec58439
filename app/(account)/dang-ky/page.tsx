import type { Metadata } from "next";
import { register } from "@/app/_actions/accounts";
import { RegisterForm } from "@/components/accounts/register-form";

export const metadata: Metadata = { title: "Đăng ký" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `da`: the letter is on its way, whether there was an account or not. */
export default async function RegisterPage({ searchParams }: Props) {
  const isSent = (await searchParams)["da"] === "gui";
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="dang-ky">
        <h1 id="dang-ky">{isSent ? "Vui lòng xem hộp thư" : "Đăng ký tài khoản bạn đọc"}</h1>
        {isSent ? (
          <>
            <p className="lead" role="status">
              Thư xác nhận đang trên đường đến địa chỉ bạn vừa nhập. Mở liên kết trong thư để đặt mật khẩu; liên kết
              dùng được trong 24 giờ.
            </p>
            <p className="account-links">
              <a href="/dang-ky">Nhập lại địa chỉ</a>
              <a href="/">Về trang báo</a>
            </p>
          </>
        ) : (
          <>
            <p className="lead">
              Đọc và đánh giá không cần tài khoản. Có tài khoản, bạn lưu được bài, xem lại đánh giá và bình luận của
              mình trên mọi thiết bị.
            </p>
            <RegisterForm action={register} />
            <p className="account-links">
              <a href="/dang-nhap">Đã có tài khoản? Đăng nhập</a>
            </p>
          </>
        )}
      </section>
    </main>
  );
}
