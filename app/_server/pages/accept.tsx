import { acceptLink } from "@/app/_actions/accounts";
import { publicContext } from "@/app/_server/context";
import { AcceptForm } from "@/components/accounts/accept-form";
import { CONSENTS } from "@/lib/accounts/consent";
import { ROLE_NAMES } from "@/lib/accounts/model";
import { openLink } from "@/lib/accounts/queries";
import { loadSite } from "./site";

type Props = { token: string; purposes: readonly string[] };

/** Behind a link that makes an account. Looking at it does not use it up: mail programs look at links too. */
export async function AcceptPage({ token, purposes }: Props) {
  const link = await openLink(publicContext(), token);
  if (!link || !purposes.includes(link.purpose)) return <Over />;
  const { settings } = await loadSite();
  const roles = [...new Set(link.roles.map(({ role }) => ROLE_NAMES[role]))].join(", ");
  const isReader = link.purpose === "registration";
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="tieu-de">
        <h1 id="tieu-de">{isReader ? "Hoàn tất đăng ký" : "Tạo tài khoản tòa soạn"}</h1>
        {!isReader && (
          <p className="lead">
            Vai trò: <b>{roles}</b>. Sau bước này cần cài xác thực hai lớp bằng ứng dụng trên điện thoại.
          </p>
        )}
        <AcceptForm
          action={acceptLink}
          token={token}
          email={link.email}
          name={link.name ?? ""}
          consent={isReader ? CONSENTS.account(settings.name) : null}
        />
      </section>
    </main>
  );
}

function Over() {
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="tieu-de">
        <h1 id="tieu-de">Liên kết không còn dùng được</h1>
        <p className="lead">
          Liên kết này đã được dùng hoặc đã quá 24 giờ. Vui lòng xin một liên kết mới từ người đã gửi.
        </p>
        <p className="account-links">
          <a href="/dang-nhap">Đăng nhập</a>
          <a href="/dang-ky">Đăng ký tài khoản bạn đọc</a>
        </p>
      </section>
    </main>
  );
}
