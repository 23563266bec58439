import { expect, test } from "@playwright/test";
import { commentLinkFor } from "./support/letters";
import { articlesOn } from "./support/paper";

test("a reader comments, proves the address, sees it waiting, and takes it back", async ({ page, request }) => {
  const article = (await articlesOn(request, "/moi-nhat"))[6] ?? "";
  await page.goto(article);
  await page.getByRole("link", { name: "Viết ý kiến" }).click();
  await expect(page).toHaveURL(/\/binh-luan\//u);

  // What is wrong is said, and what was typed is still there.
  await page.getByLabel("Ý kiến của bạn").fill("Ý kiến của tôi, không cần chương trình nào chạy.");
  await page.getByLabel("Tên hiển thị").fill("Người Không Script");
  await page.getByLabel("Thư điện tử").fill("sai");
  await page.getByRole("button", { name: "Gửi bình luận" }).click();
  await expect(page.getByText("Địa chỉ thư điện tử chưa đúng.").first()).toBeVisible();
  await expect(page.getByLabel("Ý kiến của bạn")).toHaveValue("Ý kiến của tôi, không cần chương trình nào chạy.");

  await page.getByLabel("Thư điện tử").fill("khong-script@thu.example");
  await page.getByRole("button", { name: "Gửi bình luận" }).click();
  await expect(page.getByText("Một thư xác nhận vừa được gửi")).toBeVisible();

  await page.goto(commentLinkFor("khong-script@thu.example"));
  await page.getByRole("button", { name: "Xác nhận và gửi duyệt" }).click();
  await expect(page.getByText("Bình luận của bạn đang chờ duyệt.").first()).toBeVisible();
  await page.goto(article);
  await expect(page.getByText("không cần chương trình nào chạy")).toHaveCount(0);

  await page.goto("/binh-luan/cua-toi");
  await page.getByRole("button", { name: "Rút ý kiến" }).click();
  await expect(page.getByText("Đã rút", { exact: true })).toBeVisible();
});

test("an error is reported by a plain form", async ({ page, request }) => {
  const article = (await articlesOn(request, "/moi-nhat"))[6] ?? "";
  await page.goto(article);
  await page.getByRole("link", { name: "Báo lỗi nội dung" }).click();
  await page.getByLabel("Lỗi gì, nên sửa thế nào").fill("Tên xã viết thiếu dấu.");
  await page.getByRole("button", { name: "Gửi báo lỗi" }).click();
  await expect(page.getByText("Đã nhận báo lỗi.")).toBeVisible();
});
