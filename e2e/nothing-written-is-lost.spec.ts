import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./support/sign-in";

async function newDraft(page: Page): Promise<string> {
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Bắt đầu viết" }).click();
  await page.waitForURL(/\/toa-soan\/bai\/[0-9a-f-]{30,}/);
  await expect(page.locator("#chinh-van")).toBeVisible();
  return page.url();
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator(".save-words")).toHaveText(/^Đã lưu trên máy · Đã lưu máy chủ \d\d:\d\d$/, {
    timeout: 20_000,
  });
}

/** Requests of the editor fail as without a network; the page itself stays. */
async function cutOff(page: Page): Promise<void> {
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
}

test("the tab dies in the middle of a word, without a network: the word is there again, and goes to the server", async ({
  page,
  context,
}) => {
  await signIn(page, "phong-vien", "anew");
  const url = await newDraft(page);
  await cutOff(page);
  await page.locator("#chinh-van").click();
  await page.keyboard.type("Bến đò chiều nay vắng khá");
  await expect(page.locator(".save-words")).toContainText("Mất kết nối", { timeout: 15_000 });
  const killer = await context.newCDPSession(page);
  const died = page.waitForEvent("crash");
  // A page that dies answers nobody.
  killer.send("Page.crash").catch(() => undefined);
  await died;

  const again = await context.newPage();
  await again.goto(url);
  await expect(again.locator("#chinh-van")).toContainText("Bến đò chiều nay vắng khá", { timeout: 20_000 });
  await saved(again);
  await again.goto("/toa-soan/khoi-phuc");
  await expect(again.getByText("Mọi thay đổi trên máy này đã lên máy chủ.")).toBeVisible();
});

test("signed out while writing: asked in place, and what was written meanwhile goes after signing in again", async ({
  page,
  context,
}) => {
  await signIn(page, "phong-vien", "anew");
  await newDraft(page);
  await page.getByLabel("Tiêu đề (tít)").fill("Một");
  await saved(page);
  await context.clearCookies();
  await page.getByLabel("Tiêu đề (tít)").fill("Một hai ba");
  await expect(page.getByRole("dialog", { name: "Phiên đăng nhập đã hết" })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByLabel("Tiêu đề (tít)")).toHaveValue("Một hai ba");
  await signIn(page, "phong-vien", "anew");
  // It asks by itself whether somebody has signed in beside it.
  await expect(page.getByRole("dialog", { name: "Phiên đăng nhập đã hết" })).toBeHidden({ timeout: 20_000 });
  await saved(page);
  await page.reload();
  await expect(page.getByLabel("Tiêu đề (tít)")).toHaveValue("Một hai ba");
});

test("two windows of one person: different turns go together, the same turn is asked about", async ({
  page,
  context,
}) => {
  await signIn(page, "phong-vien", "anew");
  const url = await newDraft(page);
  const text = page.locator("#chinh-van");
  await text.click();
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("Câu hỏi một?");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("Trả lời một.");
  await saved(page);

  const other = await context.newPage();
  await other.goto(url);
  const otherText = other.locator("#chinh-van");
  await expect(otherText).toContainText("Trả lời một.");

  await otherText.locator(".turn-text").nth(1).click();
  await other.keyboard.press("End");
  await other.keyboard.type(" Thêm ở cửa sổ hai.");
  await text.locator(".turn-text").first().click();
  await page.keyboard.press("Home");
  await page.keyboard.type("Thưa ông, ");
  for (const it of [page, other]) {
    await expect(it.locator("#chinh-van")).toContainText("Thưa ông, Câu hỏi một?", { timeout: 20_000 });
    await expect(it.locator("#chinh-van")).toContainText("Trả lời một. Thêm ở cửa sổ hai.", { timeout: 20_000 });
  }

  // The same word of the same turn, both before either hears of the other.
  await cutOff(page);
  await cutOff(other);
  await text.locator(".turn-text").nth(1).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" MỘT");
  await otherText.locator(".turn-text").nth(1).click();
  await other.keyboard.press("End");
  await other.keyboard.type(" HAI");
  await expect(other.locator(".save-words")).toContainText("Mất kết nối", { timeout: 15_000 });
  await page.unroute("**/*");
  await other.unroute("**/*");
  await page.keyboard.press("Control+s");
  await saved(page);
  await other.keyboard.press("Control+s");
  const ask = other.getByRole("button", { name: /^Xung đột/ });
  const joined = otherText.getByText(/MỘT.*HAI|HAI.*MỘT/);
  await expect(ask.or(joined).first()).toBeVisible({ timeout: 20_000 });
  if (await ask.isVisible()) {
    await ask.click();
    const dialog = other.getByRole("dialog", { name: "Hai người cùng sửa một chỗ" });
    await expect(dialog).toContainText("MỘT");
    await expect(dialog).toContainText("HAI");
    await dialog.getByRole("button", { name: "Giữ cả hai để sửa" }).click();
    await expect(dialog).toContainText("Không còn chỗ nào xung đột.", { timeout: 20_000 });
    await other.keyboard.press("Escape");
  }
  for (const it of [page, other]) {
    await expect(it.locator("#chinh-van")).toContainText("MỘT", { timeout: 20_000 });
    await expect(it.locator("#chinh-van")).toContainText("HAI", { timeout: 20_000 });
  }
});
