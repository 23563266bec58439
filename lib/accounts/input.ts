import { z } from "zod";
import { ROLES } from "@/lib/core/roles";

export const CreateUser = z.object({
  email: z.email("Địa chỉ thư điện tử chưa đúng.").max(254, "Địa chỉ thư điện tử quá dài."),
  name: z.string().trim().min(1, "Vui lòng nhập tên hiển thị.").max(80, "Tên hiển thị tối đa 80 chữ."),
  password: z.string().min(8, "Mật khẩu cần ít nhất 8 ký tự.").max(256, "Mật khẩu tối đa 256 ký tự."),
  roles: z
    .array(z.object({ role: z.enum(ROLES), scope: z.string().min(1).default("*") }))
    .min(1, "Vui lòng chọn ít nhất một vai trò."),
});
export type CreateUser = z.input<typeof CreateUser>;
