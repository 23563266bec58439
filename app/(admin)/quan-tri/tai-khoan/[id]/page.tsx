import type { Metadata } from "next";
import { changeRoles, decideProposal, makeResetLink, manageAccount } from "@/app/_actions/manage-accounts";
import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { LinkForm } from "@/components/accounts/link-form.client";
import { ProposalList } from "@/components/accounts/proposal-list";
import { RoleBoxes } from "@/components/accounts/role-boxes";
import { ActionForm } from "@/components/desk/action-form.client";
import { DeskPage } from "@/components/desk/desk-page";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button.client";
import { managedAccount } from "@/lib/accounts/management";
import { clock, shortDate } from "@/lib/text/dates";

export const metadata: Metadata = { title: "Tài khoản" };

const DONE: Record<string, string> = {
  "vai-tro": "Đã lưu vai trò.",
  "de-nghi": "Đã đề nghị. Quyền này có hiệu lực khi một quản trị khác đồng ý; các thay đổi khác đã được lưu.",
  lock: "Đã khóa tài khoản và đăng xuất mọi thiết bị.",
  unlock: "Đã mở khóa tài khoản.",
  "end-sessions": "Đã đăng xuất mọi thiết bị của tài khoản.",
};

/** One account: what it may, where it is signed in, and the acts of an admin. */
export default privatePage("account.manage", async (ctx, { params, query }) => {
  const { account, devices, proposals } = await managedAccount(ctx, params["id"] ?? "");
  const { sections } = await loadSite();
  const { id, name, email, isLocked, roles, hasTotp } = account;
  const isSelf = id === ctx.actor.id;
  const done = DONE[query["da"] ?? ""];
  return (
    <DeskPage
      title={name}
      lead={`${email} · Xác thực hai lớp: ${hasTotp ? "bật" : "chưa"}${isLocked ? " · Đã khóa" : ""}`}
    >
      {done && <Notice tone="good">{done}</Notice>}
      {proposals.length > 0 && <ProposalList proposals={proposals} me={ctx.actor.id} decide={decideProposal} />}
      <section aria-labelledby="vai-tro">
        <h2 id="vai-tro">Vai trò</h2>
        {isSelf ? (
          <p>Không ai tự đổi vai trò của mình: việc này cần một quản trị khác.</p>
        ) : (
          <ActionForm action={changeRoles} key={JSON.stringify(roles)}>
            <input type="hidden" name="userId" value={id} />
            <RoleBoxes given={roles} sections={sections} isNamed />
            <p className="hint">Quyền xuất bản, Thư ký tòa soạn và Quản trị cần quản trị thứ hai đồng ý.</p>
            <div className="buttons">
              <SubmitButton>Lưu vai trò</SubmitButton>
            </div>
          </ActionForm>
        )}
      </section>
      <section aria-labelledby="thiet-bi">
        <h2 id="thiet-bi">Thiết bị đang đăng nhập</h2>
        {devices.length === 0 ? (
          <p className="quiet">Không có thiết bị nào.</p>
        ) : (
          <ul className="rows">
            {devices.map(({ id: session, device, lastSeenAt }) => (
              <li key={session}>
                {device}{" "}
                <span className="quiet">
                  · dùng lần cuối {clock(lastSeenAt)}, {shortDate(lastSeenAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {devices.length > 0 && (
          <ActionForm action={manageAccount} className="form lone">
            <input type="hidden" name="userId" value={id} />
            <SubmitButton tone="plain" name="act" value="end-sessions">
              Đăng xuất mọi thiết bị
            </SubmitButton>
          </ActionForm>
        )}
      </section>
      {!isSelf && (
        <section aria-labelledby="khoa">
          <h2 id="khoa">{isLocked ? "Tài khoản đang bị khóa" : "Khóa tài khoản"}</h2>
          <p className="quiet">
            {isLocked
              ? "Mở khóa thì đăng nhập lại được. Các vai trò vẫn như trước khi khóa."
              : "Khóa là kết thúc ngay mọi phiên và không đăng nhập được nữa. Bài và bình luận vẫn còn."}
          </p>
          <ActionForm action={manageAccount} className="form lone">
            <input type="hidden" name="userId" value={id} />
            <SubmitButton tone={isLocked ? "plain" : "danger"} name="act" value={isLocked ? "unlock" : "lock"}>
              {isLocked ? "Mở khóa tài khoản" : "Khóa tài khoản"}
            </SubmitButton>
          </ActionForm>
        </section>
      )}
      <section aria-labelledby="mat-khau">
        <h2 id="mat-khau">Đặt lại mật khẩu</h2>
        <LinkForm action={makeResetLink}>
          <input type="hidden" name="userId" value={id} />
          <div className="buttons">
            <SubmitButton tone="plain">Tạo liên kết đặt lại mật khẩu</SubmitButton>
          </div>
        </LinkForm>
      </section>
    </DeskPage>
  );
});
