import { type Browser, expect as expectSoon, type Page, test } from "@playwright/test";
import type { DemoKey } from "@/lib/accounts/demo";
import { OwnServer } from "./support/own-server";
import { E2E_PORT } from "./support/place";
import { signIn } from "./support/sign-in";

/** A busy machine takes its time; what is waited for is told by the page, not by the clock. */
const expect = expectSoon.configure({ timeout: 45_000 });

test.setTimeout(480_000);

let server: OwnServer;
test.beforeEach(async () => {
  server = new OwnServer(E2E_PORT + 1000 + test.info().parallelIndex);
  await server.start();
});
test.afterEach(() => server.remove());

async function browserOf(browser: Browser, key: DemoKey): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  await signIn(page, key, "anew", server.origin);
  return page;
}

async function saved(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await expect(page.locator(".save-words")).toHaveText(/Đã lưu máy chủ \d\d:\d\d$/, { timeout: 45_000 });
}

async function typeAt(page: Page, turn: number, key: "Home" | "End", words: string): Promise<void> {
  await page.locator("#chinh-van .turn-text").nth(turn).click();
  await page.keyboard.press(`Control+${key}`);
  await page.locator("#chinh-van .turn-text").nth(turn).click();
  await page.keyboard.press(key);
  await page.keyboard.type(words);
}

/** What a browser that never had the article open finds: the text, and the other texts of the places in conflict. */
async function everythingOf(browser: Browser, key: DemoKey, url: string): Promise<string> {
  const page = await browserOf(browser, key);
  await page.goto(url);
  await expect(page.locator("#chinh-van")).toBeVisible();
  await expect(page.locator(".save-words")).toContainText("Đã lưu");
  let found = `${await page.getByLabel("Tiêu đề (tít)").inputValue()} ${await page.locator("#chinh-van").innerText()}`;
  const ask = page.getByRole("button", { name: /^Xung đột/ });
  if (await ask.isVisible()) {
    await ask.click();
    found += ` ${await page.getByRole("dialog", { name: "Hai người cùng sửa một chỗ" }).innerText()}`;
  }
  await page.context().close();
  return found;
}

async function newInterview(page: Page): Promise<string> {
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  const talk =
    "Bến đò\n\nChiều mưa, ông Lê Văn An vẫn ngồi ở bến.\n\nPV: Thưa ông, bến còn khách không?\n\nÔng Lê Văn An: Còn ít.\n\nPV: Xin cảm ơn ông!";
  await page.locator("#bai-goc").fill(talk);
  await page.getByRole("button", { name: "Nhận ra các lượt" }).click();
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await expect(page.locator("#chinh-van .turn-text")).toHaveCount(3);
  await saved(page);
  return page.url().replace(/\?.*$/, "");
}

test("two browsers write one interview while the server is killed again and again: no word is lost", async ({
  browser,
}) => {
  const home = await browserOf(browser, "phong-vien");
  const url = await newInterview(home);
  const office = await browserOf(browser, "phong-vien");
  await office.goto(url);
  await expect(office.locator("#chinh-van .turn-text")).toHaveCount(3);

  const words: string[] = [];
  // In one piece: a line may break at a hyphen, and End stops there.
  const word = (name: string): string => {
    words.push(name);
    return ` ${name} `;
  };
  for (const round of ["một", "hai", "ba"]) {
    await typeAt(home, 0, "End", word(`nhà${round}sống`));
    await typeAt(office, 1, "End", word(`sở${round}sống`));
    await server.kill();
    // Nobody answers: each goes on in a turn of his own, and both in the same one.
    await typeAt(home, 0, "End", word(`nhà${round}chết`));
    await typeAt(office, 1, "End", word(`sở${round}chết`));
    await typeAt(home, 2, "End", word(`nhà${round}chung`));
    await typeAt(office, 2, "End", word(`sở${round}chung`));
    await expect(home.locator(".save-words")).toContainText("Mất kết nối", { timeout: 20_000 });
    await server.start();
    // And once more in the moment in which both send what waited.
    if (round === "hai") {
      await Promise.all([home.keyboard.press("Control+s"), office.keyboard.press("Control+s")]);
      await server.kill();
      await server.start();
    }
    await saved(home);
    await saved(office);
  }
  await expect(async () => {
    const found = await everythingOf(browser, "phong-vien", url);
    expect(words.filter((it) => !found.includes(it))).toEqual([]);
  }).toPass({ timeout: 60_000 });
});

test("an editor takes the article over while its author writes and the server dies: the author's words are copies", async ({
  browser,
}) => {
  const author = await browserOf(browser, "phong-vien");
  const url = await newInterview(author);
  const desk = await browserOf(browser, "thu-ky");
  // The author's first window hears nothing more; he sends the article from a second, and writes on in the first.
  await author.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  const second = await author.context().newPage();
  await second.goto(`${url}/doc-duyet`);
  await second.getByRole("button", { name: "Gửi biên tập" }).click();
  await second.waitForURL(/xong=submit/, { timeout: 45_000 });
  await second.waitForURL(/xong=submit/);
  await second.close();
  await desk.goto(`${url}/doc-duyet`);
  await desk.getByRole("button", { name: "Nhận bài" }).click();
  await desk.waitForURL(/xong=claim/);
  await expect(desk.locator("#chinh-van .turn-text")).toHaveCount(3);

  await server.kill();
  await typeAt(author, 1, "End", " tácgiảviết");
  await typeAt(desk, 1, "End", " biêntậpviết");
  await expect(desk.locator(".save-words")).toContainText("Mất kết nối", { timeout: 20_000 });
  await expect(author.locator(".save-words")).toContainText("Mất kết nối", { timeout: 20_000 });
  await server.start();
  await saved(desk);
  await server.kill();
  await author.unroute("**/*");
  await server.start();
  await author.keyboard.press("Control+s");
  await expect(async () => {
    const found = await everythingOf(browser, "thu-ky", url);
    for (const words of ["tácgiảviết", "biêntậpviết"]) expect(found).toContain(words);
  }).toPass({ timeout: 60_000 });
});
