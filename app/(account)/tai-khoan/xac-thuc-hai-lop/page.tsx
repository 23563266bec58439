import type { Metadata } from "next";
import { enrolTotp, removeTotp, renewRecoveryCodes } from "@/app/_actions/accounts";
import { AccountFrame } from "@/app/_server/account-frame";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { RemoveTotpForm } from "@/components/accounts/remove-totp-form";
import { NewCodesForm, TotpForm } from "@/components/accounts/totp-form.client";
import { Notice } from "@/components/ui/notice";
import { isStaff, nextQuery } from "@/lib/accounts/model";
import { qrPath } from "@/lib/accounts/qr";
import { ownAccount, totpOffer } from "@/lib/accounts/queries";

export const metadata: Metadata = { title: "Xác thực hai lớp" };

/** `tiep`: where the person was going when this was asked of him. */
export default privatePage("account.own", async (ctx, { query }) => {
  const { settings } = await loadSite();
  const account = await ownAccount(ctx);
  const { hasTotp, isDemo, email, recoveryCodesLeft } = account;
  const offer = await totpOffer(ctx, ctx.sessionId, settings);
  const onward = `/dang-nhap/vao${nextQuery(query["tiep"] ?? (hasTotp ? "/tai-khoan" : undefined))}`;
  const owner = { paper: settings.name, email, onward };
  return (
    <AccountFrame ctx={ctx} title="Xác thực hai lớp" here="/tai-khoan/xac-thuc-hai-lop">
      {query["da"] === "tat" && <Notice tone="good">Đã tắt xác thực hai lớp.</Notice>}
      {ctx.mustEnrol && (
        <Notice tone="bad">
          Tài khoản tòa soạn vào được Bàn biên tập và Quản trị sau khi bật xác thực hai lớp. Việc này mất khoảng hai
          phút.
        </Notice>
      )}
      {hasTotp ? (
        <p className="lead">
          Đang bật. Khi đăng nhập, ngoài mật khẩu còn cần mã từ ứng dụng. Còn <b>{recoveryCodesLeft}</b> mã khôi phục.
        </p>
      ) : (
        <p className="lead">Ngoài mật khẩu, mỗi lần đăng nhập cần thêm một mã từ ứng dụng trên điện thoại.</p>
      )}
      {isDemo ? (
        <Notice>Tài khoản mẫu dùng chung nên không bật được xác thực hai lớp.</Notice>
      ) : (
        <TotpForm action={enrolTotp} offer={{ ...offer, ...qrPath(offer.uri) }} isReplacing={hasTotp} {...owner} />
      )}
      {hasTotp && (
        <section aria-labelledby="ma-moi">
          <h2 id="ma-moi">Mã khôi phục mới</h2>
          <p>Mười mã mới thay cho tất cả mã cũ.</p>
          <NewCodesForm action={renewRecoveryCodes} {...owner} />
        </section>
      )}
      {hasTotp && !isStaff(account.roles) && (
        <section aria-labelledby="tat">
          <h2 id="tat">Tắt xác thực hai lớp</h2>
          <RemoveTotpForm action={removeTotp} />
        </section>
      )}
    </AccountFrame>
  );
});
