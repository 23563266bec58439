import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { anInterview, articlesOn, expectNoSidewaysScroll, PUBLIC_PAGES } from "./support/paper";

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async ({ browser, request }) => {
    test.slow();
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const some = await articlesOn(request, "/moi-nhat");
    for (const path of [...PUBLIC_PAGES, await anInterview(request), some[0] ?? "", some[1] ?? ""]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${path}: ${v.id} ${v.nodes[0]?.target.join(" ")}`)).toEqual([]);
    }
    await context.close();
  });
}

test("at 390 and 320 pixels, and at twice the text size, nothing goes past the edge", async ({ page, request }) => {
  test.slow();
  const paths = [...PUBLIC_PAGES, await anInterview(request), ...(await articlesOn(request, "/moi-nhat")).slice(0, 4)];
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of paths) {
    await page.goto(path);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" }).catch(() => undefined);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expectNoSidewaysScroll(page);
  }
});

test("no article is linked as a card twice on a page, and no heading stands over nothing", async ({
  page,
  request,
}) => {
  for (const path of ["/", "/moi-nhat", "/chuyen-muc/kinh-te", await anInterview(request)]) {
    await page.goto(path);
    const ids = await page
      .locator("[data-id]")
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["id"]));
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      path,
    ).toEqual([]);
    const empty = await page
      .locator("section:has(> .strip-head)")
      .evaluateAll((all) => all.filter((s) => !s.querySelector("li, article, p")).length);
    expect(empty, path).toBe(0);
  }
});

test("the keyboard reaches the content first", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a page ships no script of the framework, and little of ours", async ({ page, request }) => {
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") bytes += (await response.request().sizes()).responseBodySize;
  });
  const path = await anInterview(request);
  await page.goto(path, { waitUntil: "networkidle" });
  const scripts = await page.locator("script[src]").evaluateAll((all) => all.map((s) => s.getAttribute("src")));
  expect(scripts.every((src) => src?.startsWith("/assets/"))).toBe(true);
  expect(await page.locator("script:not([src]):not([type='application/ld+json'])").count()).toBe(0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(10 * 1024);
});

test("theme and text size are remembered", async ({ page, request }) => {
  await page.goto(await anInterview(request));
  await page
    .getByRole("button", { name: /Cỡ chữ lớn hơn|A\+|Tăng cỡ chữ/u })
    .first()
    .click();
  const scale = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--text-scale").trim());
  const larger = await scale();
  expect(Number(larger)).toBeGreaterThan(1);
  await page.reload();
  expect(await scale()).toBe(larger);
});
