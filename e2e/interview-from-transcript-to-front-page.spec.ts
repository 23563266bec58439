import { type Browser, expect, type Page, test } from "@playwright/test";
import type { DemoKey } from "@/lib/accounts/demo";
import { localField } from "@/lib/text/dates";
import { signIn } from "./support/sign-in";

/** Forty turns as a recorder's transcript has them, with a note that belongs to nobody. */
const TRANSCRIPT = [
  "Chợ nổi thử bán hàng bằng điện thoại",
  "Bà Lê Thị Mận, người bán trái cây ba mươi năm trên sông, nói về mùa đầu tiên khách trả tiền không dùng tiền mặt.",
  ...Array.from({ length: 19 }, (_, n) => [
    `PV: Thưa bà, chuyện thứ ${n + 1} của mùa này bà nhớ nhất là gì?`,
    `Bà Lê Thị Mận: Chuyện thứ ${n + 1} là ghe nào cũng treo một tấm mã, còn tôi bán được ${n + 12} ký xoài một buổi.`,
  ]).flat(),
  "PV: Xin cảm ơn bà!",
].join("\n\n");

const WORD = "sầu riêng";

async function desk(browser: Browser, key: DemoKey): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, key, "anew");
  return page;
}

/** Opens what stands behind the act's name where it asks for something first, and sends it. */
async function act(page: Page, name: string, fill?: (form: ReturnType<Page["getByRole"]>) => Promise<void>) {
  const summary = page.locator("details.act > summary", { hasText: name }).first();
  if ((await summary.count()) > 0 && (await summary.locator("xpath=..").getAttribute("open")) === null)
    await summary.click();
  const form = page.getByRole("form", { name, exact: true });
  await fill?.(form);
  await form.getByRole("button", { name, exact: true }).click();
}

async function vouchForAll(form: ReturnType<Page["getByRole"]>): Promise<void> {
  for (const box of await form.getByRole("checkbox").all()) await box.check();
}

test("a transcript becomes an interview that goes out on its minute, is corrected, and is taken down", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const writer = await desk(browser, "phong-vien");
  await writer.goto("/toa-soan/bai/moi");
  await writer.getByLabel("Chuyên mục").selectOption({ label: "Kinh tế" });
  await writer.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  await writer.waitForURL(/\/toa-soan\/bai\/[0-9a-f-]{30,}/);
  const id = /bai\/([0-9a-f-]+)/.exec(writer.url())?.[1] ?? "";
  const dialog = writer.getByRole("dialog");
  await dialog.getByLabel("Bài gốc").fill(TRANSCRIPT);
  await dialog.getByRole("button", { name: "Nhận ra các lượt" }).click();
  await expect(dialog.getByText("Nhận ra 39 lượt của 2 người nói.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Áp dụng" }).click();
  await expect(writer.locator("#chinh-van")).toContainText("Chuyện thứ 19");

  // What is offered follows what is written, and what is sent holds the last word.
  const submit = writer.getByRole("form", { name: "Gửi biên tập" });
  await expect(submit).toBeVisible({ timeout: 30_000 });
  await writer.getByText("Chuyện thứ 19 là ghe nào").click();
  await writer.keyboard.press("End");
  await writer.keyboard.type(` Có cả ${WORD}.`);
  await submit.getByRole("button").click();
  await expect(writer.locator(".act-facts")).toContainText("Chờ biên tập", { timeout: 30_000 });

  const editor = await desk(browser, "bien-tap-vien");
  const read = `/toa-soan/bai/${id}/doc-duyet`;
  await editor.goto(read);
  await expect(editor.locator("main")).toContainText(WORD);
  await act(editor, "Nhận bài");
  await expect(editor.locator(".act-facts")).toContainText("Đang biên tập");
  await editor.goto(read);
  await act(editor, "Trả lại", (form) => form.getByLabel("Lý do trả lại").fill("Nói rõ giá xoài đầu mùa và cuối mùa."));
  await expect(editor.locator(".act-facts")).toContainText("Trả lại");

  await writer.goto(`/toa-soan/bai/${id}`);
  await expect(writer.locator(".act-panel")).toContainText("Nói rõ giá xoài");
  await expect(writer.locator("#chinh-van")).toContainText(WORD);
  await writer.getByRole("form", { name: "Gửi lại" }).getByRole("button").click();
  await expect(writer.locator(".act-facts")).toContainText("Chờ biên tập", { timeout: 30_000 });

  await editor.goto(read);
  await act(editor, "Nhận bài");
  await editor.goto(read);
  await act(editor, "Trình duyệt", vouchForAll);
  await expect(editor.locator(".act-facts")).toContainText("Chờ duyệt");

  await writer.goto(read);
  await expect(writer.getByRole("form", { name: "Duyệt và xuất bản" })).toHaveCount(0);

  const chief = await desk(browser, "thu-ky");
  await chief.goto(read);
  const minute = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000);
  await act(chief, "Duyệt và hẹn giờ", async (form) => {
    await vouchForAll(form);
    await form.getByLabel(/Giờ đăng/).fill(localField(minute));
  });
  await expect(chief.locator(".act-facts")).toContainText("Hẹn giờ");

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await expect(async () => {
    await reader.goto("/moi-nhat");
    await expect(reader.getByRole("link", { name: /Chợ nổi thử bán hàng/ }).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 100_000, intervals: [2000] });
  expect(Date.now()).toBeGreaterThanOrEqual(minute.getTime());
  await reader.goto("/tim-kiem?q=cho+noi+thu+ban+hang");
  await expect(reader.getByRole("link", { name: /Chợ nổi thử bán hàng/ }).first()).toBeVisible();
  expect(await (await reader.request.get("/rss.xml")).text()).toContain("Chợ nổi thử bán hàng");
  await reader.goto("/moi-nhat");
  await reader
    .getByRole("link", { name: /Chợ nổi thử bán hàng/ })
    .first()
    .click();
  await expect(reader.locator("main")).toContainText(WORD);
  const address = new URL(reader.url()).pathname;

  await editor.goto(read);
  await act(editor, "Cập nhật bài");
  await expect(editor.locator(".act-facts")).toContainText("đang cập nhật");
  await editor.goto(`/toa-soan/bai/${id}`);
  await editor.getByText("Chuyện thứ 1 là ghe nào").click();
  await editor.keyboard.press("End");
  await editor.keyboard.type(" Giá xoài đầu mùa cao hơn.");
  await expect(editor.locator(".save-words")).toContainText("Đã lưu máy chủ", { timeout: 20_000 });
  expect(await (await reader.request.get(address)).text()).not.toContain("đầu mùa cao hơn");
  await act(editor, "Trình duyệt", vouchForAll);
  await expect(editor.locator(".act-facts")).toContainText("chờ duyệt", { timeout: 30_000 });

  await chief.goto(read);
  await act(chief, "Duyệt và đăng bản cập nhật", async (form) => {
    await vouchForAll(form);
    await form.getByText("Kèm đính chính công khai").click();
    await form.getByLabel("Loại").selectOption({ label: "Đính chính" });
    await form.getByLabel("Nội dung đính chính").fill("Bài viết lúc đầu thiếu giá xoài; giá là 18 nghìn đồng.");
  });
  await expect(chief.locator(".act-facts")).toContainText("Đã xuất bản");
  await expect(async () => {
    const html = await (await reader.request.get(address)).text();
    expect(html).toContain("Giá xoài đầu mùa cao hơn.");
    expect(html).toContain("Bài viết lúc đầu thiếu giá xoài");
  }).toPass({ timeout: 20_000 });

  await chief.goto(read);
  await act(chief, "Gỡ bài", (form) => form.getByLabel("Lý do cụ thể").fill("Nhân vật báo số liệu sai hoàn toàn."));
  await expect(chief.locator(".act-facts")).toContainText("Đã gỡ");
  await expect(async () => expect((await reader.request.get(address)).status()).toBe(410)).toPass({ timeout: 60_000 });
  for (const place of ["/", "/moi-nhat", "/rss.xml", "/sitemap-news.xml", "/tim-kiem?q=cho+noi+thu+ban+hang"])
    expect(await (await reader.request.get(place)).text(), place).not.toContain("Chợ nổi thử bán hàng");
  await chief.goto(`/toa-soan/bai/${id}/lich-su`);
  await expect(chief.locator("main")).toContainText("Chợ nổi thử bán hàng");
});
