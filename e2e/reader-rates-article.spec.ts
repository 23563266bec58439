import { expect, test } from "@playwright/test";
import { articlesOn } from "./support/paper";

const SAVED = "Đã ghi nhận đánh giá của bạn. Bạn có thể đổi lại.";

test("a tap rates in place, a second replaces it, and it can be taken back", async ({ page, request }) => {
  const [path = ""] = await articlesOn(request, "/moi-nhat");
  await page.goto(path);
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  await rating.getByRole("radio", { name: "Tốt", exact: true }).click();
  await expect(rating.getByRole("status")).toHaveText(SAVED);
  await expect(page).toHaveURL(path);

  await rating.getByRole("radio", { name: "Kém" }).click();
  await expect(rating.getByRole("radio", { name: "Kém" })).toBeChecked();
  await expect(rating.getByRole("radio", { name: "Tốt", exact: true })).not.toBeChecked();

  await page.reload();
  await expect(rating.getByRole("radio", { name: "Kém" })).toBeChecked();

  await rating.getByRole("button", { name: "Bỏ đánh giá" }).click();
  await expect(rating.getByRole("status")).toHaveText("Đã bỏ đánh giá của bạn.");
  await page.reload();
  for (const radio of await rating.getByRole("radio").all()) await expect(radio).not.toBeChecked();
});

test("the keyboard alone rates", async ({ page, request }) => {
  const [, path = ""] = await articlesOn(request, "/moi-nhat");
  await page.goto(path);
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  await rating.getByRole("radio", { name: "Kém" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rating.getByRole("status")).toHaveText(SAVED);
  await expect(rating.getByRole("radio", { name: "Hứa hẹn" })).toBeChecked();
});

test("a second tab, the back button and a stale page show and keep the last word", async ({
  page,
  context,
  request,
}) => {
  const [, , path = ""] = await articlesOn(request, "/moi-nhat");
  const other = await context.newPage();
  await page.goto(path);
  await other.goto(path);
  const here = page.getByRole("region", { name: "Đánh giá bài viết" });
  const there = other.getByRole("region", { name: "Đánh giá bài viết" });
  await here.getByRole("radio", { name: "Hứa hẹn" }).click();
  await expect(here.getByRole("status")).toHaveText(SAVED);
  await there.getByRole("radio", { name: "Rất tốt" }).click();
  await expect(there.getByRole("status")).toHaveText(SAVED);
  await page.goto("/moi-nhat");
  await page.goBack();
  await page.reload();
  await expect(here.getByRole("radio", { name: "Rất tốt" })).toBeChecked();
});

test("without a network the reader is told, and nothing is lost", async ({ page, context, request }) => {
  const [, , , path = ""] = await articlesOn(request, "/moi-nhat");
  await page.goto(path);
  await context.setOffline(true);
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  await rating.getByRole("radio", { name: "Hứa hẹn" }).click();
  await expect(rating.getByRole("status")).toContainText("Chưa gửi được đánh giá");
  await context.setOffline(false);
  await rating.getByRole("radio", { name: "Hứa hẹn" }).click();
  await expect(rating.getByRole("status")).toHaveText(SAVED);
});
