import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";

type Props = { action: (before: FormState, form: FormData) => Promise<Result>; isStaff: boolean };

/** Says what goes and what stays, and asks for the password. */
export function DeleteAccountForm({ action, isStaff }: Props) {
  return (
    <ActionForm action={action}>
      <ul className="plain-list">
        <li>Tên, địa chỉ, mật khẩu, thiết bị và bài đã lưu bị xóa ngay.</li>
        <li>Đánh giá vẫn được đếm nhưng không còn gắn với ai.</li>
        <li>Bình luận vẫn còn, người viết được ghi là “Bạn đọc”.</li>
        {isStaff && <li>Tên trong nhật ký tòa soạn (ai viết, ai duyệt) được giữ theo trách nhiệm của báo.</li>}
        <li>Không thể hoàn tác.</li>
      </ul>
      <FormField name="current" label="Mật khẩu hiện tại" type="password" autoComplete="current-password" required />
      <div className="buttons">
        <SubmitButton tone="danger">Xóa tài khoản</SubmitButton>
      </div>
    </ActionForm>
  );
}
