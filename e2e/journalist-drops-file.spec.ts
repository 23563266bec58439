import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { wordFile } from "@/lib/interviews/parse/docx.fixture";
import { signIn } from "./support/sign-in";

test("a Word file with photographs becomes turns; a file that is too large, or is none, is told in words", async ({
  page,
}, testInfo) => {
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  await page.waitForURL(/\/toa-soan\/bai\/[0-9a-f-]{30,}/);
  const dialog = page.getByRole("dialog");
  const drop = async (name: string, bytes: Buffer) => {
    const file = testInfo.outputPath(name);
    await writeFile(file, bytes);
    await dialog.locator("input[type=file]").setInputFiles(file);
  };

  await drop("không-phải.docx", Buffer.from("không phải Word"));
  await expect(dialog.getByText("Không đọc được tệp Word này")).toBeVisible();
  await drop("bảng.xlsx", Buffer.from("x"));
  await expect(dialog.getByText("Chỉ đọc được tệp .txt, .html và .docx")).toBeVisible();
  await drop("to.docx", Buffer.alloc(20_000_001));
  await expect(dialog.getByText("Tệp lớn hơn 20 MB")).toBeVisible();

  const turns = Array.from({ length: 6 }, (_, n) => [
    `PV: Thưa bà, chuyến thứ ${n + 1} bà chở gì?`,
    `Bà Lê Thị Mận: Chuyến thứ ${n + 1} tôi chở xoài, rồi chở dừa.`,
  ]).flat();
  await drop("Phỏng vấn bà Mận.docx", wordFile(turns, randomBytes(6_000_000)));
  await expect(dialog.getByText("Nhận ra 12 lượt của 2 người nói.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Áp dụng" }).click();
  await expect(page.locator("#chinh-van")).toContainText("Chuyến thứ 6 tôi chở xoài");
});

test("the photographs of a Word file come into the library and into the answers they stand in, when one agrees", async ({
  page,
}, testInfo) => {
  const noise = { type: "gaussian" as const, mean: 120, sigma: 40 };
  const photograph = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#888", noise } })
    .png()
    .toBuffer();
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/bai/moi");
  await page.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  await page.waitForURL(/\/toa-soan\/bai\/[0-9a-f-]{30,}/);
  const dialog = page.getByRole("dialog");
  const file = testInfo.outputPath("Bà Mận và con đò.docx");
  const parts = [
    "PV: Thưa bà, con đò này bà chèo bao lâu rồi?",
    "Bà Lê Thị Mận: Tôi chèo từ năm mười sáu tuổi.",
    { picture: photograph, alt: "Con đò buộc ở bến" },
    "PV: Bà có định nghỉ không?",
    "Bà Lê Thị Mận: Tôi chưa định nghỉ.",
    { picture: Buffer.from("không phải ảnh"), alt: "Ảnh hỏng" },
  ];
  await writeFile(file, wordFile(parts));
  await dialog.locator("input[type=file]").setInputFiles(file);
  await expect(dialog.getByText("Nhận ra 4 lượt của 2 người nói.")).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText("Đưa 2 ảnh trong tệp vào kho")).toBeVisible();
  await dialog.getByRole("button", { name: "Áp dụng" }).click();
  await expect(dialog.getByText("1 ảnh chưa đưa được vào kho")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Áp dụng" }).click();
  await expect(dialog).toBeHidden();
  const text = page.locator("#chinh-van");
  await expect(text.locator("figure")).toHaveCount(1);
  await expect(text.locator("figure").getByLabel("Mô tả ảnh")).toHaveValue("Con đò buộc ở bến");
  await expect(text).toContainText("[Ảnh: Ảnh hỏng");
  await expect(text.locator("figure img")).toHaveJSProperty("complete", true);
  await expect
    .poll(() => text.locator("figure img").evaluate((it: HTMLImageElement) => it.naturalWidth))
    .toBeGreaterThan(0);
});
