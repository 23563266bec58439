import { expect as expectSoon, type Locator, type Page, test } from "@playwright/test";
import { signIn } from "./support/sign-in";

/** A busy machine takes its time; what is waited for is told by the page, not by the clock. */
const expect = expectSoon.configure({ timeout: 45_000 });

const TALK = `Đêm ở trạm bơm

Đêm mưa, chúng tôi gặp ông Lưu Văn Sơn bên máy bơm số hai.

PV: Thưa ông, máy hỏng từ bao giờ?

Ông Lưu Văn Sơn: Từ hôm mùng ba. Động cơ cháy lúc nửa đêm.

PV: Ruộng nào khát trước?

Ông Lưu Văn Sơn: Cánh đồng Quan, bốn mươi mẫu.

PV: Xin cảm ơn ông!`;

/** Tab, and each stop on the way must be seen: an outline or a shadow of its own, and inside the window. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return null;
      const style = getComputedStyle(it);
      const box = it.getBoundingClientRect();
      const hasRing = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const isEditor = it.classList.contains("ProseMirror");
      const name = `${it.tagName} ${it.getAttribute("aria-label") ?? it.textContent?.trim().slice(0, 40) ?? ""}`;
      return {
        name,
        isSeen: hasRing || isEditor || style.boxShadow !== "none",
        isInside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      };
    });
    if (seen) expect(seen, seen.name).toMatchObject({ isSeen: true, isInside: true });
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

test.setTimeout(480_000);
const SLOWLY = { timeout: 45_000 };

test("from Bài mới to Gửi biên tập with the keyboard alone", async ({ page }) => {
  await signIn(page, "phong-vien", "anew");
  await page.goto("/toa-soan");
  await tabTo(page, page.getByRole("link", { name: "Bài mới" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/toa-soan/bai/moi");

  await tabTo(page, page.getByRole("button", { name: "Dán bài phỏng vấn" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Dán bài phỏng vấn" });
  await expect(page.locator("#bai-goc")).toBeFocused(SLOWLY);
  await page.keyboard.insertText(TALK);
  await tabTo(page, dialog.getByRole("button", { name: "Nhận ra các lượt" }), 3);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("Nhận ra 5 lượt", SLOWLY);
  // Nothing behind the dialog can be reached.
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
    );
    expect(isOutside).toBe(false);
  }
  await tabTo(page, dialog.getByRole("button", { name: "Áp dụng" }));
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden(SLOWLY);
  await expect(page.locator("#chinh-van .ProseMirror, #chinh-van.ProseMirror").first()).toBeFocused();

  // Help opens over the text and gives the focus back to it.
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#chinh-van .ProseMirror, #chinh-van.ProseMirror").first()).toBeFocused();
  await page.keyboard.press("Control+s");
  await expect(page.locator(".save-words")).toHaveText(/^Đã lưu trên máy · Đã lưu máy chủ/, SLOWLY);

  await tabTo(page, page.getByRole("button", { name: "Gửi biên tập" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/xong=submit/);
  await expect(page.getByText("Chờ biên tập").first()).toBeVisible();
});
