import { z } from "zod";
import { ROLES } from "@/lib/core/roles";

const email = z
  .string("Vui lòng nhập địa chỉ thư điện tử.")
  .trim()
  .min(1, "Vui lòng nhập địa chỉ thư điện tử.")
  .max(254, "Địa chỉ thư điện tử quá dài.")
  .pipe(z.email("Địa chỉ thư điện tử chưa đúng."));
const name = z
  .string("Vui lòng nhập tên hiển thị.")
  .trim()
  .min(1, "Vui lòng nhập tên hiển thị.")
  .max(80, "Tên hiển thị tối đa 80 chữ.")
  .regex(/^\P{Cc}*$/u, "Tên hiển thị có ký tự không dùng được.");
/** How good it is, lib/accounts/internal/passwords.ts says. */
const newPassword = z
  .string("Vui lòng nhập mật khẩu.")
  .min(8, "Mật khẩu cần ít nhất 8 ký tự.")
  .max(256, "Mật khẩu tối đa 256 ký tự.");
const givenPassword = z
  .string("Vui lòng nhập mật khẩu.")
  .min(1, "Vui lòng nhập mật khẩu.")
  .max(256, "Mật khẩu tối đa 256 ký tự.");
const code = z.string("Vui lòng nhập mã.").trim().min(1, "Vui lòng nhập mã.").max(40, "Mã chưa đúng.");
const token = z.string().max(100);
const roles = z
  .array(z.object({ role: z.enum(ROLES), scope: z.string().min(1).default("*") }))
  .min(1, "Vui lòng chọn ít nhất một vai trò.");

export const CreateUser = z.object({ email, name, password: newPassword, roles, isDemo: z.boolean().default(false) });
export type CreateUser = z.input<typeof CreateUser>;

export const InviteUser = z.object({ email, name, roles });
export type InviteUser = z.input<typeof InviteUser>;

export const Register = z.object({ email, name });
export type Register = z.input<typeof Register>;

/** `email` only where the link names none: the first admin's. `consent` is asked of readers. */
export const AcceptLink = z.object({
  token,
  name,
  password: newPassword,
  email: email.optional(),
  consent: z.boolean().default(false),
});
export type AcceptLink = z.input<typeof AcceptLink>;

export const SignIn = z.object({
  email: z
    .string("Vui lòng nhập địa chỉ thư điện tử.")
    .trim()
    .min(1, "Vui lòng nhập địa chỉ thư điện tử.")
    .max(254, "Địa chỉ thư điện tử quá dài."),
  password: givenPassword,
});
export type SignIn = z.input<typeof SignIn>;

export const GiveCode = z.object({ ticket: token, code });
export type GiveCode = z.input<typeof GiveCode>;

export const RequestReset = z.object({ email });
export type RequestReset = z.input<typeof RequestReset>;

export const ResetPassword = z.object({ token, password: newPassword });
export type ResetPassword = z.input<typeof ResetPassword>;

export const RenameSelf = z.object({ name });
export type RenameSelf = z.input<typeof RenameSelf>;

export const ChangePassword = z.object({ current: givenPassword, password: newPassword });
export type ChangePassword = z.input<typeof ChangePassword>;

export const ChangeEmail = z.object({ email, current: givenPassword });
export type ChangeEmail = z.input<typeof ChangeEmail>;

/** `code`: of the authenticator that is being set up. */
export const EnrolTotp = z.object({ code, current: givenPassword });
export type EnrolTotp = z.input<typeof EnrolTotp>;

export const ProveSelf = z.object({ current: givenPassword });
export type ProveSelf = z.input<typeof ProveSelf>;

export const ChangeRoles = z.object({ userId: z.string().min(1).max(60), roles });
export type ChangeRoles = z.input<typeof ChangeRoles>;
