import type { Metadata } from "next";
import { invite } from "@/app/_actions/manage-accounts";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { LinkForm } from "@/components/accounts/link-form.client";
import { RoleBoxes } from "@/components/accounts/role-boxes";
import { FormField } from "@/components/desk/action-form.client";
import { DeskPage } from "@/components/desk/desk-page";
import { SubmitButton } from "@/components/ui/submit-button.client";

export const metadata: Metadata = { title: "Mời người mới" };

export default privatePage("account.manage", async () => {
  const { sections } = await loadSite();
  return (
    <DeskPage
      title="Mời người mới"
      lead="Người được mời nhận liên kết qua thư, tự đặt mật khẩu và bật xác thực hai lớp."
    >
      <LinkForm action={invite}>
        <FormField name="email" label="Địa chỉ thư điện tử" type="email" inputMode="email" required />
        <FormField name="name" label="Tên hiển thị" required maxLength={80} />
        <RoleBoxes given={[]} sections={sections} />
        <div className="buttons">
          <SubmitButton>Gửi lời mời</SubmitButton>
        </div>
      </LinkForm>
    </DeskPage>
  );
});
