import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./support/sign-in";
import {
  compose,
  COMPOSED_DUONG,
  type Keys,
  keysSeen,
  TELEX_DUONG,
  TELEX_TIENG_VIET,
  typeRaw,
  VNI_DUONG,
  watchKeys,
} from "./support/typing";

test.use({ viewport: { width: 1280, height: 900 } });
test.beforeEach(({ page }) => watchKeys(page));
test.afterEach(async ({ page }, { status, expectedStatus, title }) => {
  if (status === "failed" && expectedStatus === "passed") console.log(`${title}\n${await keysSeen(page)}`);
});

async function newInterview(page: Page): Promise<void> {
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Bắt đầu viết" }).click();
  await page.waitForURL(/\/toa-soan\/bai\/[0-9a-f-]{30,}/);
  await expect(page.locator("#chinh-van")).toBeVisible();
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator(".save-words")).toHaveText(/^Đã lưu trên máy · Đã lưu máy chủ \d\d:\d\d$/, {
    timeout: 20_000,
  });
}

type Way = { name: string; duong: (page: Page) => Promise<void>; tieng: (page: Page) => Promise<void> };

const raw = (keys: Keys) => (page: Page) => typeRaw(page, keys);
const WAYS: Way[] = [
  { name: "Telex", duong: raw(TELEX_DUONG), tieng: raw(TELEX_TIENG_VIET) },
  { name: "VNI", duong: raw(VNI_DUONG), tieng: raw(TELEX_TIENG_VIET) },
  {
    name: "a composing input method",
    duong: (page) => compose(page, COMPOSED_DUONG),
    tieng: async (page) => {
      await compose(page, ["t", "ti", "tie", "tiê", "tiên", "tiêng", "tiếng"]);
      await typeRaw(page, [" "]);
      await compose(page, ["v", "vi", "vie", "viê", "việ", "việt"]);
    },
  },
];

for (const { name, duong, tieng } of WAYS) {
  test(`${name}: title, sapo, turns, a cell and words beside a mark keep every letter`, async ({ page }) => {
    await newInterview(page);
    await page.getByLabel("Tiêu đề (tít)").focus();
    await duong(page);
    await page.getByLabel("Sapo").focus();
    await tieng(page);

    const text = page.locator("#chinh-van");
    await text.focus();
    await page.keyboard.press("Control+Enter");
    await duong(page);
    await page.keyboard.type(" ");
    // Beside a mark: bold on, a word, bold off, a word.
    await page.keyboard.press("Control+b");
    await tieng(page);
    await page.keyboard.press("Control+b");
    await duong(page);
    // At the border of two turns: the end of this one, the beginning of the next.
    await page.keyboard.press("Control+Enter");
    await tieng(page);
    await page.keyboard.press("Home");
    await duong(page);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Alt+Shift+KeyB");
    await duong(page);
    await page.keyboard.press("Tab");
    await tieng(page);

    await expect(page.getByLabel("Tiêu đề (tít)")).toHaveValue("đường");
    await expect(page.getByLabel("Sapo")).toHaveValue("tiếng việt");
    const turns = text.locator(".turn-text");
    await expect(turns.first()).toHaveText("đường tiếng việtđường");
    await expect(turns.first().locator("strong")).toHaveText("tiếng việt");
    await expect(turns.nth(1).locator("p").first()).toHaveText("đườngtiếng việt");
    await expect(text.locator("th").first()).toHaveText("đường");
    await expect(text.locator("th").nth(1)).toHaveText("tiếng việt");

    await page.getByRole("button", { name: "Xem trước" }).click();
    const preview = page.getByRole("region", { name: "Xem trước" });
    await expect(preview.locator("h1")).toHaveText("đường");
    await expect(preview.locator(".asked").first()).toContainText("đường tiếng việtđường");

    // What the server has: the page anew, with no journal of this device.
    await saved(page);
    await page.evaluate(() => indexedDB.deleteDatabase("toa-soan"));
    await page.reload();
    await expect(page.getByLabel("Tiêu đề (tít)")).toHaveValue("đường");
    await expect(page.getByLabel("Sapo")).toHaveValue("tiếng việt");
    await expect(turns.first()).toHaveText("đường tiếng việtđường");
    await expect(turns.nth(1).locator("p").first()).toHaveText("đườngtiếng việt");
    await expect(text.locator("th").nth(1)).toHaveText("tiếng việt");
  });
}
