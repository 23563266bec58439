import { expect, test } from "@playwright/test";
import { anInterview, articlesOn } from "./support/paper";

test("rating works with plain forms: recorded, changed, taken back", async ({ page, request }) => {
  const path = (await articlesOn(request, "/moi-nhat"))[4] ?? "";
  await page.goto(path);
  await page.getByRole("radio", { name: "Hứa hẹn" }).check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page).toHaveURL(/\/danh-gia\//u);
  await expect(page.getByText("Đã ghi nhận đánh giá của bạn. Bạn có thể đổi lại.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Hứa hẹn" })).toBeChecked();

  await page.getByRole("radio", { name: "Rất tốt" }).check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page.getByRole("radio", { name: "Rất tốt" })).toBeChecked();

  await page.getByRole("button", { name: "Bỏ đánh giá" }).click();
  await expect(page.getByText("Đã bỏ đánh giá của bạn.")).toBeVisible();
  await page.getByRole("link", { name: "Quay lại bài viết" }).click();
  await expect(page).toHaveURL(path);
});

test("an old confirmation address does not bring an old vote back", async ({ page, request }) => {
  const path = (await articlesOn(request, "/moi-nhat"))[5] ?? "";
  await page.goto(path);
  await page.getByRole("radio", { name: "Kém" }).check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  const first = page.url();
  await page.getByRole("radio", { name: "Rất tốt" }).check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await page.goto(first);
  await expect(page.getByRole("radio", { name: "Rất tốt" })).toBeChecked();
});

test("an interview is read whole: questions, answers, outline, anchors", async ({ page, request }) => {
  await page.goto(await anInterview(request));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#cau-1")).toBeVisible();
  await expect(page.getByRole("group", { name: /Bạn thấy bài viết này thế nào/u })).toBeVisible();
  // What only a script can do takes no room either.
  expect(await page.locator(".article-tools [data-scripted]").first().boundingBox()).toBeNull();
});

test("what one thinks of an answer is said by plain forms: kept, changed, taken back", async ({ page, request }) => {
  const path = await anInterview(request);
  await page.goto(path);
  const answer = page.locator("#tra-loi-1");
  await answer.getByText("Phản hồi câu trả lời này").click();
  await answer.getByRole("button", { name: "Cần số liệu" }).click();
  await expect(page).toHaveURL(/\/phan-hoi\//u);
  await expect(page.getByText("Tòa soạn đã nhận phản hồi của bạn.")).toBeVisible();
  await page.getByRole("button", { name: "Rõ", exact: true }).click();
  await expect(page.getByRole("button", { name: "Rõ", exact: true })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Rõ", exact: true }).click();
  await expect(page.getByText("Đã bỏ phản hồi của bạn.")).toBeVisible();
  await page.getByRole("link", { name: "Quay lại câu trả lời" }).click();
  await expect(page).toHaveURL(`${path}#tra-loi-1`);
});

test("a list goes on by a plain link", async ({ page }) => {
  await page.goto("/chuyen-muc/kinh-te");
  await expect(page.getByRole("heading", { level: 1, name: "Kinh tế" })).toBeVisible();
  await page.goto("/moi-nhat?trang=999");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
});

test("search works by its form", async ({ page }) => {
  await page.goto("/tim-kiem");
  const robots = page.locator('meta[name="robots"]');
  await expect(robots).not.toHaveAttribute("content", /noindex/u);
  await page.getByRole("main").getByRole("searchbox").first().fill("song");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=song/u);
  await expect(page.locator("main mark").first()).toBeVisible();
  // Whatever somebody writes into an address must not be listed as ours.
  await expect(robots).toHaveAttribute("content", /noindex/u);
});
