import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
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
