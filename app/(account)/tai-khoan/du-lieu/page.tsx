import type { Metadata } from "next";
import { answerConsent } from "@/app/_actions/accounts";
import { deleteAccount } from "@/app/_actions/readers";
import { AccountFrame } from "@/app/_server/account-frame";
import { privatePage } from "@/app/_server/page";
import { ConsentChoice } from "@/components/accounts/consent-choice";
import { ConsentLog } from "@/components/accounts/consent-log";
import { DeleteAccountForm } from "@/components/accounts/delete-account-form";
import { CONSENT_NAMES, CONSENTS, type ConsentPurpose } from "@/lib/accounts/consent";
import { isStaff } from "@/lib/accounts/model";
import { ownAccount, ownConsents } from "@/lib/accounts/queries";
import { siteSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Dữ liệu của tôi" };

/** What the paper holds of one person: to be taken away, and to be deleted. */
export default privatePage("account.own", async (ctx) => {
  const { roles } = await ownAccount(ctx);
  const consents = (await ownConsents(ctx)).map((it) => ({
    ...it,
    title: CONSENT_NAMES[it.purpose as ConsentPurpose],
  }));
  const wantsLetters = consents.find(({ purpose }) => purpose === "comment-letters")?.isGiven ?? false;
  const wording = CONSENTS["comment-letters"]((await siteSettings(ctx)).name);
  return (
    <AccountFrame ctx={ctx} title="Dữ liệu của tôi" here="/tai-khoan/du-lieu">
      <section aria-labelledby="tai-ve">
        <h2 id="tai-ve">Tải dữ liệu của tôi</h2>
        <p className="lead">
          Một tệp JSON gồm tài khoản, thiết bị, đánh giá, bình luận, bài đã lưu, những điều đã đồng ý và các thao tác
          của tài khoản này.
        </p>
        <p>
          <a className="button" href="/tai-khoan/du-lieu/tai-ve" download="du-lieu-cua-toi.json">
            Tải dữ liệu của tôi
          </a>
        </p>
      </section>
      <section aria-labelledby="dong-y">
        <h2 id="dong-y">Những điều đã đồng ý</h2>
        <ConsentChoice action={answerConsent} wording={wording} isGiven={wantsLetters} />
        <ConsentLog consents={consents} />
      </section>
      <section aria-labelledby="xoa">
        <h2 id="xoa">Xóa tài khoản</h2>
        <DeleteAccountForm action={deleteAccount} isStaff={isStaff(roles)} />
      </section>
    </AccountFrame>
  );
});
