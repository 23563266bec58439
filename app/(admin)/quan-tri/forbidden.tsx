import { DeskPage } from "@/components/desk/desk-page";

export default function Forbidden() {
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
