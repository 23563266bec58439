import { expect, test } from "@playwright/test";
import { signIn } from "./support/sign-in";

test("a demo account fills the form by one click, signs in and out, and what is somebody's own sends there", async ({
  page,
}) => {
  await page.goto("/dang-nhap?tiep=%2Ftin-cua-ban");
  await page.getByLabel("Địa chỉ thư điện tử").fill("ban-doc@nhipsong.example");
  await page.getByLabel("Mật khẩu").fill("không phải mật khẩu này");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "chưa đúng" })).toBeVisible();
  await expect(page.getByLabel("Địa chỉ thư điện tử")).toHaveValue("ban-doc@nhipsong.example");
  await expect(page.getByLabel("Mật khẩu")).toHaveValue("");

  await page.getByRole("link", { name: /^Bạn đọc/ }).click();
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL("/tin-cua-ban");

  await page.goto("/dang-nhap");
  await expect(page.getByText("Thiết bị này đang đăng nhập với tên Ngô Thị Hạnh.")).toBeVisible();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByText("Đã đăng xuất khỏi thiết bị này.")).toBeVisible();
});

test("a path of another site is never gone on to", async ({ page }) => {
  await signIn(page, "ban-doc");
  for (const next of ["https://xau.example/", "//xau.example", "/\\xau.example", "javascript:alert(1)"]) {
    await page.goto(`/dang-nhap/vao?tiep=${encodeURIComponent(next)}`);
    await expect(page).toHaveURL("/");
  }
});
