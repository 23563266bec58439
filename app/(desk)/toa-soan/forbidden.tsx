import { signedIn } from "@/app/_server/context";
import { DeskPage } from "@/components/desk/desk-page";
import { canSomewhere } from "@/lib/accounts/permissions";

export default async function Forbidden() {
  const actor = (await signedIn())?.actor;
  // Whoever runs the paper can give rights, and must not be sent to ask for them.
  if (actor && canSomewhere(actor, "dashboard.enter") && !canSomewhere(actor, "desk.enter"))
    return (
      <DeskPage title="Bàn biên tập dành cho người viết và biên tập viên">
        <p>Tài khoản đang đăng nhập làm việc ở trang quản trị của báo.</p>
        <p className="mt-5">
          <a className="button primary" href="/quan-tri">
            Đến trang quản trị
          </a>
        </p>
      </DeskPage>
    );
  return (
    <DeskPage title="Bạn không có quyền xem trang này">
      <p>Tài khoản đang đăng nhập không có quyền này. Quản trị của báo có thể cấp quyền.</p>
      <p className="mt-5">
        <a className="button" href="/tai-khoan">
          Tài khoản của tôi
        </a>
      </p>
    </DeskPage>
  );
}
