import { DeskPage } from "@/components/desk/desk-page";

export default function NotFound() {
  return (
    <DeskPage title="Không tìm thấy">
      <p>Không có gì ở địa chỉ này, hoặc mục này không còn, hoặc tài khoản không được xem.</p>
      <p>
        <a className="button" href="/toa-soan">
          Về bàn biên tập
        </a>
      </p>
    </DeskPage>
  );
}
