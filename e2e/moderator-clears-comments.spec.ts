import { expect, type Page, test } from "@playwright/test";
import { commentLinkFor } from "./support/letters";
import { articlesOn } from "./support/paper";
import { signIn } from "./support/sign-in";

/** Writes as a reader without an account would, in place on the article's page; answers when it waits. */
async function comment(page: Page, article: string, name: string, address: string, text: string): Promise<void> {
  await page.goto(article);
  const section = page.getByRole("region", { name: /Ý kiến bạn đọc/u });
  await section.getByRole("link", { name: "Viết ý kiến" }).click();
  await section.getByLabel("Ý kiến của bạn").fill(text);
  await section.getByLabel("Tên hiển thị").fill(name);
  await section.getByLabel("Thư điện tử").fill(address);
  await section.getByRole("button", { name: "Gửi bình luận" }).click();
  await expect(section.getByText("Một thư xác nhận vừa được gửi").first()).toBeVisible();
  await expect(page).toHaveURL(article);
  await page.goto(commentLinkFor(address));
  const own = page.locator("li", { hasText: text });
  await own.getByRole("button", { name: "Xác nhận và gửi duyệt" }).click();
  await expect(own.getByText("Bình luận của bạn đang chờ duyệt.")).toBeVisible();
}

test("by keyboard: approved on the kept page at once, rejected with its reason, undone; the writer sees it all", async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  const article = (await articlesOn(request, "/moi-nhat"))[7] ?? "";
  const one = await browser.newPage();
  const other = await browser.newPage();
  await comment(one, article, "Bạn đọc một", "mot@thu.example", "Bài rất đúng với quê tôi, cảm ơn tòa soạn.");
  await comment(other, article, "Bạn đọc hai", "hai@thu.example", "Ý kiến này nói chuyện không liên quan.");

  await signIn(page, "thu-ky");
  await page.goto("/quan-tri/binh-luan");
  const stage = page.getByRole("article");
  const status = page.getByRole("status").filter({ hasText: "Phím tắt" });
  const decideUntilEmpty = async () => {
    for (let i = 0; i < 60; i++) {
      if ((await stage.count()) === 0) return;
      const text = await stage.textContent();
      if (text?.includes("không liên quan")) {
        await page.keyboard.press("t");
        await page.keyboard.press("3");
      } else await page.keyboard.press("d");
      if (i === 0) {
        await page.keyboard.press("h");
        await expect(status).toContainText("Đã hoàn tác 1 quyết định.");
      }
    }
  };
  await expect(stage).toBeVisible();
  await decideUntilEmpty();
  await expect(page.getByText("Không có bình luận nào chờ duyệt.")).toBeVisible();
  await expect(status).toContainText(/Đã lưu \d+ quyết định/u);

  await one.goto(article);
  const section = one.getByRole("region", { name: /Ý kiến bạn đọc/u });
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByText("Bài rất đúng với quê tôi").first()).toBeVisible();
  const kept = await (await request.get(article)).text();
  expect(kept).toContain("Bài rất đúng với quê tôi");
  expect(kept).not.toContain("nói chuyện không liên quan");

  await other.goto("/binh-luan/cua-toi");
  await expect(other.getByText("Bị từ chối", { exact: true })).toBeVisible();
  await expect(other.getByText("Không liên quan đến bài viết")).toBeVisible();
  await other.getByText("Khiếu nại", { exact: true }).click();
  await other.getByLabel("Vì sao ý kiến này nên được đăng?").fill("Tôi nói đúng về đoạn cuối của bài.");
  await other.getByRole("button", { name: "Gửi khiếu nại" }).click();
  await expect(other.getByText("Khiếu nại đang chờ trả lời.")).toBeVisible();

  // Another reader likes it and answers it, in place.
  await other.goto(article);
  const there = other.getByRole("region", { name: /Ý kiến bạn đọc/u });
  await there.scrollIntoViewIfNeeded();
  const liked = there.locator("li.comment", { hasText: "Bài rất đúng với quê tôi" }).first();
  await liked.getByRole("button", { name: /^Thích/u }).click();
  await expect(liked.getByRole("button", { name: /Đã thích 1/u })).toBeVisible();
  await expect(other).toHaveURL(article);
  await liked.getByRole("link", { name: "Trả lời" }).click();
  await expect(there.getByRole("heading", { name: "Trả lời Bạn đọc một" })).toBeVisible();
  await there.getByLabel("Ý kiến của bạn").fill("Tôi cũng thấy vậy ở quê tôi.");
  await there.getByLabel("Tên hiển thị").fill("Bạn đọc hai");
  await there.getByLabel("Thư điện tử").fill("hai@thu.example");
  await there.getByRole("button", { name: "Gửi bình luận" }).click();
  await expect(there.getByText("Bình luận của bạn đang chờ duyệt.").first()).toBeVisible();
});

test("selected words are reported in place and reach the desk with the turn's text", async ({ page, request }) => {
  const article = (await articlesOn(request, "/moi-nhat"))[8] ?? "";
  await page.goto(article);
  const words = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector(".prose") ?? document, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && (node.textContent ?? "").length < 60) node = walker.nextNode();
    const range = document.createRange();
    if (!node) return "";
    range.setStart(node, 0);
    range.setEnd(node, 40);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return range.toString();
  });
  await page.getByRole("button", { name: "Báo lỗi đoạn này" }).click();
  const dialog = page.getByRole("dialog", { name: "Báo lỗi nội dung" });
  await expect(dialog.getByLabel("Đoạn trong bài")).toHaveValue(words.trim());
  await dialog.getByLabel("Lỗi gì, nên sửa thế nào").fill("Chỗ này thiếu một chữ.");
  await dialog.getByRole("button", { name: "Gửi báo lỗi" }).click();
  await expect(dialog.getByText("Đã nhận báo lỗi.").first()).toBeVisible();

  await signIn(page, "thu-ky");
  await page.goto("/toa-soan/bao-loi");
  const report = page.locator("li.report-item", { hasText: "Chỗ này thiếu một chữ." }).first();
  await expect(report.locator("mark")).toHaveText(words.trim());
  await report.getByRole("button", { name: "Không tiếp nhận" }).click();
  await expect(page.locator("li.report-item", { hasText: "Chỗ này thiếu một chữ." })).toHaveCount(0, {
    timeout: 20_000,
  });
});
