import { expect, test } from "@playwright/test";
import { phonePicture } from "@/lib/media/hostile.fixture";
import { signIn } from "./support/sign-in";

test("without script a plain form takes a picture, and leads to where it is described", async ({ page }) => {
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/anh");
  const buffer = await phonePicture(800, 600, `Nguyen ${Date.now()}`);
  await page.locator("#anh-moi").setInputFiles({ name: "anh.png", mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Gửi ảnh" }).click();
  await expect(page.getByText("Đuôi tệp không khớp")).toBeVisible();
  await page.locator("#anh-moi").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: "Gửi ảnh" }).click();
  await expect(page).toHaveURL(/\/toa-soan\/anh\/[0-9a-f-]{36}$/);
  await page.getByLabel("Mô tả ảnh (cho người khiếm thị)").fill("Nền xanh");
  await page.getByLabel("Chú thích ảnh").fill("Chỉ có nền");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu thông tin ảnh.")).toBeVisible();
});
