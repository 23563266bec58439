import { expect, type Page, test } from "@playwright/test";
import { TOTP } from "otpauth";
import { createAccount } from "./support/account";

type Account = ReturnType<typeof createAccount>;

async function givePassword(page: Page, { email, password }: Account, next = "/toa-soan"): Promise<void> {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(next)}`);
  await page.getByLabel("Địa chỉ thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Mã sáu chữ số").fill(code);
  await page.getByRole("button", { name: "Xác nhận" }).click();
}

test("staff set the second factor up, sign in with it, and end a device from another browser", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const account = createAccount("journalist", "Đào Thị Thử Nghiệm");
  await givePassword(page, account);
  await expect(page).toHaveURL("/tai-khoan/xac-thuc-hai-lop?tiep=%2Ftoa-soan");
  // Without it nobody is staff.
  await page.goto("/toa-soan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xác thực hai lớp");

  const secret = (await page.locator("code.secret").textContent()) ?? "";
  const totp = new TOTP({ secret: secret.replaceAll(" ", "") });
  // A step ago is still accepted, and leaves this step's code for the next sign-in.
  await page.getByLabel("Mã sáu chữ số đang hiện").fill(totp.generate({ timestamp: Date.now() - 30_000 }));
  await page.getByLabel("Mật khẩu hiện tại").fill(account.password);
  await page.getByRole("button", { name: "Bật xác thực hai lớp" }).click();
  const codes = page.getByRole("list").locator("code");
  await expect(codes).toHaveCount(10);
  const [first = "", second = ""] = await codes.allTextContents();
  const file = await (async () => {
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải xuống" }).click();
    return (await started).suggestedFilename();
  })();
  expect(file).toBe("ma-khoi-phuc.txt");
  await page.goto("/toa-soan");
  await expect(page).toHaveURL("/toa-soan");

  const elsewhere = await (await browser.newContext({ locale: "vi-VN" })).newPage();
  await givePassword(elsewhere, account);
  await giveCode(elsewhere, "000000");
  await expect(elsewhere.getByRole("alert").filter({ hasText: "chưa đúng" })).toBeVisible();
  await giveCode(elsewhere, totp.generate());
  await expect(elsewhere).toHaveURL("/toa-soan");

  await page.goto("/tai-khoan");
  await page.getByRole("button", { name: /^Đăng xuất Chrome/ }).click();
  await expect(page.getByText("Đã đăng xuất thiết bị đó.")).toBeVisible();
  await elsewhere.goto("/toa-soan");
  await expect(elsewhere).toHaveURL("/dang-nhap?tiep=%2Ftoa-soan");

  // A recovery code opens once.
  await givePassword(elsewhere, account);
  await giveCode(elsewhere, first.toLowerCase());
  await expect(elsewhere).toHaveURL("/toa-soan");
  await elsewhere.goto("/tai-khoan");
  await elsewhere.getByRole("button", { name: "Đăng xuất mọi nơi" }).click();
  await expect(elsewhere.getByText("Đã đăng xuất khỏi thiết bị này.")).toBeVisible();
  await page.goto("/tai-khoan");
  await expect(page).toHaveURL("/dang-nhap?tiep=%2Ftai-khoan");
  await givePassword(page, account);
  await giveCode(page, first);
  await expect(page.getByRole("alert").filter({ hasText: "chưa đúng" })).toBeVisible();
  await giveCode(page, second);
  await expect(page).toHaveURL("/toa-soan");
});
