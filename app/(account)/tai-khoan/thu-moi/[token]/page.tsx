import type { Metadata } from "next";
import { confirmEmailChange } from "@/app/_actions/accounts";
import { AccountFrame } from "@/app/_server/account-frame";
import { privatePage } from "@/app/_server/page";
import { ConfirmEmailForm } from "@/components/accounts/email-forms";
import { Notice } from "@/components/ui/notice";
import { offeredEmail } from "@/lib/accounts/commands/change-email";

export const metadata: Metadata = { title: "Xác nhận địa chỉ mới" };

/** The link in the letter to a new address; opening it changes nothing, the button does. */
export default privatePage("account.own", async (ctx, { params }) => {
  const token = params["token"] ?? "";
  const email = await offeredEmail(ctx, token);
  return (
    <AccountFrame ctx={ctx} title="Xác nhận địa chỉ mới" here="/tai-khoan">
      {email === null ? (
        <Notice tone="bad" title="Liên kết không dùng được">
          <p>Liên kết đã được dùng, đã quá hạn, hoặc là của tài khoản khác.</p>
          <p>
            <a href="/tai-khoan#doi-thu">Yêu cầu đổi địa chỉ lại</a>
          </p>
        </Notice>
      ) : (
        <ConfirmEmailForm action={confirmEmailChange} token={token} email={email} />
      )}
    </AccountFrame>
  );
});
