import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect as expectSoon, type Page, test } from "@playwright/test";
import { signIn } from "./support/sign-in";

/** A busy machine takes its time; what is waited for is told by the page, not by the clock. */
const expect = expectSoon.configure({ timeout: 45_000 });

const DATA = "../shared/data";
/** A new draft opens on a page of its own. */
const OPENING = { timeout: 45_000 };

test.setTimeout(480_000);

const HOSTILE = `<meta charset="utf-8"><script>globalThis.hit = 1</script><style>@import "//evil.example/x"</style>
<p onclick="globalThis.hit = 2">Một <img src=x onerror="globalThis.hit = 3"><b>hai</b>
<a href="javascript:globalThis.hit = 4">ba</a> <a href="https://bao.example/a" onmouseover="globalThis.hit=5">bốn</a></p>
<svg onload="globalThis.hit = 6"><script>globalThis.hit = 7</script></svg><iframe srcdoc="<script>parent.hit=8</script>"></iframe>
<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hit=9></style></mglyph></table></mtext></math>
<p style="background:url(javascript:globalThis.hit=10);position:fixed;inset:0">năm</p><p>sáu &lt;script&gt;bảy&lt;/script&gt;</p>`;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal><b>PV: Thưa ông, đê vỡ lúc nào?<o:p></o:p></b></p><p class=MsoNormal>Ông Lê Văn Đê: Lúc hai giờ sáng. <![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]></p><p class=MsoNormal><b>PV: Ai phát hiện ra?</b></p><p class=MsoNormal>Ông Lê Văn Đê: Tôi.</p><!--EndFragment--></body></html>`;

const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7"><p dir="ltr"><span style="font-weight:700">Phóng viên: Chị dạy ở đây bao lâu?</span></p><p dir="ltr"><span style="font-weight:400">Chị Hà: Mười năm.</span></p><p dir="ltr"><span style="font-weight:700">Phóng viên: Lớp có mấy em?</span></p><p dir="ltr"><span>Chị Hà: Bảy em.</span></p></b>`;

async function openPaste(page: Page): Promise<void> {
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  await expect(page.locator("#bai-goc")).toBeVisible(OPENING);
}

/** As the browser pastes: HTML and the same as plain text. */
async function pasteInto(page: Page, selector: string, html: string): Promise<void> {
  await page.locator(selector).evaluate((it, source) => {
    const plain = new DOMParser().parseFromString(source, "text/html");
    for (const unseen of plain.querySelectorAll("script, style")) unseen.remove();
    for (const block of plain.querySelectorAll("p, li, div, td, h1, h2, h3, br")) block.after("\n");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", source);
    clipboardData.setData("text/plain", plain.body.textContent ?? "");
    it.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

async function expectClean(page: Page): Promise<void> {
  expect(await page.evaluate<unknown>("globalThis.hit")).toBeUndefined();
  const dirt = page.locator(
    ".paste-turns :is(script, style, iframe, object, svg:not(button svg), [onclick], [onerror], [onload], [style*=fixed], a[href^='javascript' i])",
  );
  await expect(dirt).toHaveCount(0);
}

async function shown(page: Page): Promise<string> {
  const fields = page.locator(".paste-result .proposal, .paste-turns, .tray");
  return (await fields.allInnerTexts()).join("\n");
}

/** Words of the source that stand nowhere in the result. Numbers before items are the list's own then. */
function missing(source: string, result: string): string[] {
  const words = (text: string) => new Set(text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = words(result);
  return [...words(source)].filter((word) => !found.has(word) && !/^\d{1,2}$/u.test(word));
}

test("HTML that means harm is text, and every word of it is there", async ({ page }) => {
  await openPaste(page);
  await pasteInto(page, "#bai-goc", HOSTILE);
  await expect(page.locator(".paste-turns .writing")).toBeVisible(OPENING);
  await expectClean(page);
  const result = await shown(page);
  for (const word of ["Một", "hai", "ba", "bốn", "năm", "<script>bảy</script>"]) expect(result).toContain(word);
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await expect(page.locator("#chinh-van")).toContainText("bốn");
  // Straight into the text it is no worse.
  await pasteInto(page, "#chinh-van .ProseMirror, #chinh-van.ProseMirror", HOSTILE);
  expect(await page.evaluate<unknown>("globalThis.hit")).toBeUndefined();
  await expect(page.locator("#chinh-van :is(script, iframe, [onerror], a[href^='javascript' i])")).toHaveCount(0);
});

for (const [name, html, turns] of [
  ["Word", WORD, 4],
  ["Google Docs", DOCS, 4],
] as const)
  test(`an interview copied from ${name} comes out as turns`, async ({ page }) => {
    await openPaste(page);
    await pasteInto(page, "#bai-goc", html);
    await expect(page.getByRole("status").filter({ hasText: "Nhận ra" })).toContainText(
      `Nhận ra ${turns} lượt`,
      OPENING,
    );
    await expectClean(page);
    await expect(page.locator(".paste-turns")).not.toContainText(/mso-|StartFragment|supportLists/);
  });

test("files of Word and clipboards of Word and Google Docs by others: clean, nothing lost (shared data)", async ({
  page,
}) => {
  test.skip(!existsSync(DATA), "the shared data is not here");
  test.setTimeout(480_000);
  await openPaste(page);
  for (const file of readdirSync(`${DATA}/paste-html`)) {
    const html = readFileSync(`${DATA}/paste-html/${file}`, "utf8");
    await page.locator("#bai-goc").fill("");
    await pasteInto(page, "#bai-goc", html);
    await expect(page.locator(".paste-turns .writing"), file).toBeVisible(OPENING);
    await expectClean(page);
    const plain = await page.locator("#bai-goc").inputValue();
    // What stands in comments and conditions of Word is no word of the text.
    await expect(async () => expect(missing(plain, await shown(page)), file).toEqual([])).toPass({ timeout: 10_000 });
  }
  for (const file of readdirSync(`${DATA}/docx`)) {
    await page.locator("input[type=file]").first().setInputFiles(`${DATA}/docx/${file}`);
    await expect(page.locator(".paste-turns .writing"), file).toBeVisible({ timeout: 45_000 });
    await expectClean(page);
  }
});
