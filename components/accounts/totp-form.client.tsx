"use client";

import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import { RecoveryCodes } from "./recovery-codes.client";

type Action = (before: FormState<string[]>, form: FormData) => Promise<Result<string[]>>;
type Owner = { paper: string; email: string };

type Props = {
  action: Action;
  offer: { secret: string; uri: string; size: number; path: string };
  /** Another authenticator in place of the one in use. */
  isReplacing: boolean;
  /** Where to go on once the codes are kept. */
  onward: string;
} & Owner;

/** Sets an authenticator up by its first code, and shows the recovery codes that come of it. */
export function TotpForm({ action, offer, isReplacing, onward, paper, email }: Props) {
  const steps = (
    <>
      <ol className="steps">
        <li>
          <p>Mở ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, Aegis…) và quét mã này.</p>
          <svg
            className="qr"
            viewBox={`-4 -4 ${offer.size + 8} ${offer.size + 8}`}
            role="img"
            aria-label="Mã QR để cài ứng dụng xác thực"
            shapeRendering="crispEdges"
          >
            <path d={offer.path} />
          </svg>
          <p className="hint">
            Không quét được? Nhập khóa <code className="secret">{offer.secret}</code> hoặc{" "}
            <a href={offer.uri}>mở trong ứng dụng trên máy này</a>.
          </p>
        </li>
        <li>
          <FormField
            name="code"
            label="Mã sáu chữ số đang hiện trong ứng dụng"
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={10}
            required
          />
        </li>
        <li>
          <FormField
            name="current"
            label="Mật khẩu hiện tại"
            type="password"
            autoComplete="current-password"
            required
          />
        </li>
      </ol>
      <div className="buttons">
        <SubmitButton>{isReplacing ? "Đổi ứng dụng xác thực" : "Bật xác thực hai lớp"}</SubmitButton>
      </div>
    </>
  );
  return (
    <ActionForm
      action={action}
      renderDone={(codes) => <Codes codes={codes} paper={paper} email={email} onward={onward} />}
    >
      {isReplacing ? (
        <details>
          <summary>Đổi sang điện thoại hoặc ứng dụng khác</summary>
          {steps}
        </details>
      ) : (
        steps
      )}
    </ActionForm>
  );
}

/** New recovery codes in place of the old. */
export function NewCodesForm({ action, paper, email, onward }: Pick<Props, "onward"> & { action: Action } & Owner) {
  return (
    <ActionForm
      action={action}
      renderDone={(codes) => <Codes codes={codes} paper={paper} email={email} onward={onward} />}
    >
      <FormField name="current" label="Mật khẩu hiện tại" type="password" autoComplete="current-password" required />
      <div className="buttons">
        <SubmitButton tone="plain">Tạo mã khôi phục mới</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Codes({ codes, onward, ...owner }: { codes: string[]; onward: string } & Owner) {
  return (
    <div>
      <RecoveryCodes codes={codes} {...owner} />
      <p className="after-rows">
        <a className="button primary" href={onward}>
          Đã cất mã, đi tiếp
        </a>
      </p>
    </div>
  );
}
