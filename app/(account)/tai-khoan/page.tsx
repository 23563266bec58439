import type { Metadata } from "next";
import { askEmailChange, changePassword, endAllSessions, endSession, rename } from "@/app/_actions/accounts";
import { wantLetters } from "@/app/_actions/workflow";
import { AccountFrame } from "@/app/_server/account-frame";
import { privatePage } from "@/app/_server/page";
import { DeviceList } from "@/components/accounts/device-list";
import { EmailForm } from "@/components/accounts/email-forms";
import { LettersForm } from "@/components/accounts/letters-form";
import { ChangePasswordForm, RenameForm } from "@/components/accounts/password-forms";
import { Notice } from "@/components/ui/notice";
import { isStaff, ROLE_NAMES } from "@/lib/accounts/model";
import { ownAccount, ownDevices } from "@/lib/accounts/queries";
import { wantsDeskLetters } from "@/lib/workflow/commands/send-letters";

export const metadata: Metadata = { title: "Tài khoản của tôi" };

const DONE: Record<string, string> = {
  ten: "Đã lưu tên hiển thị.",
  "mat-khau": "Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.",
  "thiet-bi": "Đã đăng xuất thiết bị đó.",
  thu: "Đã đổi địa chỉ thư điện tử. Từ nay đăng nhập bằng địa chỉ mới.",
};

/** One's own account: name, password, devices. */
export default privatePage("account.own", async (ctx, { query }) => {
  const account = await ownAccount(ctx);
  const devices = await ownDevices(ctx, ctx.sessionId);
  const roles = [...new Set(account.roles.map(({ role }) => ROLE_NAMES[role]))].join(", ");
  const done = DONE[query["da"] ?? ""] ?? query["loi"];
  return (
    <AccountFrame ctx={ctx} title="Tài khoản của tôi" here="/tai-khoan">
      {done && (
        <Notice tone={query["loi"] ? "bad" : "good"}>{query["loi"] ? "Thiết bị này đã được đăng xuất." : done}</Notice>
      )}
      {ctx.mustEnrol && (
        <Notice tone="bad" title="Cần bật xác thực hai lớp">
          <p>Tài khoản tòa soạn vào được Bàn biên tập và Quản trị sau khi bật xác thực hai lớp.</p>
          <p>
            <a href="/tai-khoan/xac-thuc-hai-lop">Bật xác thực hai lớp</a>
          </p>
        </Notice>
      )}
      <dl className="facts">
        <dt>Địa chỉ thư điện tử</dt>
        <dd>{account.email}</dd>
        <dt>Vai trò</dt>
        <dd>{roles}</dd>
      </dl>
      <section aria-labelledby="ten">
        <h2 id="ten">Tên hiển thị</h2>
        <RenameForm key={account.name} action={rename} name={account.name} />
      </section>
      <section aria-labelledby="doi-thu">
        <h2 id="doi-thu">Đổi địa chỉ thư điện tử</h2>
        {account.isDemo ? (
          <p>Tài khoản mẫu dùng chung nên không đổi được địa chỉ.</p>
        ) : (
          <EmailForm action={askEmailChange} />
        )}
      </section>
      <section aria-labelledby="mat-khau">
        <h2 id="mat-khau">Mật khẩu</h2>
        {account.isDemo ? (
          <p>Tài khoản mẫu dùng chung nên không đổi được mật khẩu.</p>
        ) : (
          <ChangePasswordForm action={changePassword} />
        )}
      </section>
      {isStaff(account.roles) && (
        <section aria-labelledby="thu-ten" id="thu">
          <h2 id="thu-ten">Thư từ tòa soạn</h2>
          <LettersForm action={wantLetters} isWanted={await wantsDeskLetters(ctx)} />
        </section>
      )}
      <section aria-labelledby="thiet-bi">
        <h2 id="thiet-bi">Thiết bị đang đăng nhập</h2>
        <DeviceList devices={devices} end={endSession} endAll={endAllSessions} />
      </section>
    </AccountFrame>
  );
});
