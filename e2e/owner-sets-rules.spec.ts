import { expect, test } from "@playwright/test";
import { signIn } from "./support/sign-in";

test("an admin sets what comments may be, sees what words would have met, and is told of wrong numbers", async ({
  page,
}) => {
  await signIn(page, "quan-tri");
  await page.goto("/quan-tri/cai-dat?nhom=y-kien");
  await page.getByLabel("Từ ngữ bị chặn").fill("sông\nlà");
  await page.getByRole("button", { name: "Thử trên 500 ý kiến gần nhất" }).click();
  await expect(page.getByText(/trong .* ý kiến gần nhất có từ trong danh sách này/u)).toBeVisible();
  await page.getByLabel("Số liên kết được phép").fill("mười");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Vui lòng nhập số nguyên từ 0 đến 10.").first()).toBeVisible();
  await expect(page.getByLabel("Số liên kết được phép")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Từ ngữ bị chặn")).toHaveValue("sông\nlà");
});

test("what is not saved is said, and asked about before another page takes its place", async ({ page }) => {
  await signIn(page, "quan-tri");
  await page.goto("/quan-tri/cai-dat?nhom=toa-soan");
  const said = page.getByRole("status").filter({ hasText: "Thay đổi chưa được lưu" });
  const field = page.getByLabel("Cơ quan chủ quản");
  const before = await field.inputValue();
  await field.fill("Hội Làm Báo Thử");
  await expect(said).toBeVisible();
  await field.fill(before);
  await expect(said).toHaveCount(0);

  await field.fill("Hội Làm Báo Thật");
  const tab = page.getByRole("link", { name: "Quy trình xuất bản" });
  await tab.click();
  await page.getByRole("button", { name: "Ở lại để lưu" }).click();
  await expect(field).toHaveValue("Hội Làm Báo Thật");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await expect(said).toHaveCount(0);
  await expect(field).toHaveValue("Hội Làm Báo Thật");

  await field.fill(before);
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(field).toHaveValue(before);
  await expect(said).toHaveCount(0);
  await tab.click();
  await expect(page).toHaveURL(/nhom=quy-trinh/u);

  await page.getByLabel("Người viết không tự duyệt bài của mình").click();
  await page.getByRole("link", { name: "Nhật ký thao tác" }).click();
  await page.getByRole("button", { name: "Rời trang, bỏ thay đổi" }).click();
  await expect(page).toHaveURL(/\/quan-tri\/nhat-ky/u);
});

test("a page of the paper is shown as it is published, and stays so when nothing is changed", async ({ page }) => {
  await signIn(page, "quan-tri");
  await page.goto("/lien-he");
  const before = await page.getByRole("main").innerText();
  await page.goto("/quan-tri/cai-dat?nhom=trang");
  await expect(page.getByLabel("Liên hệ", { exact: true })).toHaveValue(/## Tòa soạn/u);
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await page.goto("/lien-he");
  expect(await page.getByRole("main").innerText()).toBe(before);
});

test("an admin chooses the logo by looking at it", async ({ page }) => {
  await signIn(page, "quan-tri");
  await page.goto("/quan-tri/cai-dat");
  await page.getByRole("button", { name: "Chọn ảnh" }).click();
  const dialog = page.getByRole("dialog", { name: "Logo" });
  await dialog.locator("button:has(img)").first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Bỏ ảnh" })).toBeVisible();
  await expect(page.locator("input[name=logoMediaId]")).not.toHaveValue("");
});

test("one's own comments are a page of the account, and whoever has none is asked in", async ({ page }) => {
  await page.goto("/binh-luan/cua-toi");
  await page.getByRole("link", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL("/dang-nhap?tiep=%2Ftai-khoan%2Fbinh-luan");
  await signIn(page, "ban-doc");
  await page.goto("/binh-luan/cua-toi");
  await expect(page).toHaveURL("/tai-khoan/binh-luan");
  const tabs = page.getByRole("navigation", { name: "Tài khoản" });
  await expect(tabs.getByRole("link", { name: "Bình luận của tôi" })).toHaveAttribute("aria-current", "page");
});

test("one's own letters: agreed to, taken back, and the log of it", async ({ page }) => {
  await signIn(page, "ban-doc");
  await page.goto("/tai-khoan/du-lieu");
  await page.getByRole("button", { name: "Tôi đồng ý" }).click();
  await expect(page.getByText("Bạn đang đồng ý với điều này.")).toBeVisible();
  await page.getByRole("button", { name: "Rút lại đồng ý" }).click();
  await expect(page.getByText("Bạn chưa đồng ý")).toBeVisible();
  await expect(page.getByText("đã rút lại").first()).toBeVisible();
  await page.goto("/tai-khoan/thu-moi/khong-co");
  await expect(page.getByText("Liên kết không dùng được")).toBeVisible();
});
