import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { gifBomb, phonePicture, pngBomb } from "@/lib/media/hostile.fixture";
import { E2E_DATA } from "./support/place";
import { signIn } from "./support/sign-in";

/** A picture that no other run has sent. */
const fresh = () => phonePicture(4032, 3024, `Nguyen ${Date.now()} ${Math.random()}`);

test("a picture from her telephone: upright, small, without its place, described before it is kept so", async ({
  page,
  browser,
}) => {
  await signIn(page, "phong-vien");
  await page.goto("/toa-soan/anh");
  const sent = await fresh();
  const file = { name: "IMG_4711.jpg", mimeType: "image/jpeg", buffer: sent };
  await page
    .locator("input[type=file][multiple]")
    .setInputFiles([
      file,
      { name: "gia-mao.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>xin chào</html>") },
    ]);
  await expect(page.getByText("Đã lưu vào kho")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Tệp này không phải ảnh.")).toBeVisible();
  await page.locator("input[type=file][multiple]").setInputFiles([file]);
  await expect(page.getByText("Đã có trong kho")).toBeVisible({ timeout: 30_000 });

  await page.getByRole("link", { name: "Mô tả ảnh" }).first().click();
  await expect(page.getByLabel("Nguồn ảnh")).toHaveValue(/^Nguyen /);
  const slider = page.getByRole("slider", { name: "Tiêu điểm của ảnh" });
  await slider.focus();
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "Ngang 48%, dọc 40%");
  await page.getByLabel("Chú thích ảnh").fill("Bến đò lúc sáu giờ sáng");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Vui lòng mô tả ảnh cho người khiếm thị.").first()).toBeVisible();
  await expect(page.getByLabel("Chú thích ảnh")).toHaveValue("Bến đò lúc sáu giờ sáng");
  await page.getByLabel("Mô tả ảnh (cho người khiếm thị)").fill("Ba người ngồi đợi đò bên bến nước");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu thông tin ảnh.")).toBeVisible();

  const id = page.url().split("/").at(-1) ?? "";
  const stranger = await browser.newContext();
  for (const name of ["320.webp", "1600.webp", "960.jpg"]) {
    const answer = await page.request.get(`/media/${id}/${name}`);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    const bytes = await answer.body();
    const { exif, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, orientation, isUpright: height > width }).toEqual({ isUpright: true });
    expect(bytes.length).toBeLessThan(sent.length);
    expect((await stranger.request.get(new URL(`/media/${id}/${name}`, page.url()).href)).status()).toBe(404);
  }
  await stranger.close();
  await page.goto("/toa-soan/anh?q=ben+do");
  await expect(page.getByRole("img", { name: "Ba người ngồi đợi đò bên bến nước" }).first()).toBeVisible();
});

test("whatever is sent instead of a picture, the paper answers and stays light", async ({ page }) => {
  await signIn(page, "phong-vien");
  const send = (data: Buffer, name: string) =>
    page.request.post("/api/media", {
      data,
      headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(name) },
    });
  const jpeg = await fresh();
  const hostile: [Buffer, string, number][] = [
    [pngBomb(), "bom.png", 422],
    [gifBomb(), "bom.gif", 422],
    [Buffer.alloc(40_000_000), "không.png", 422],
    [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.svg", 422],
    [jpeg, "giả.png", 422],
    [jpeg.subarray(0, 5000), "cụt.jpg", 422],
    [Buffer.concat([jpeg, Buffer.from("504b0304140000", "hex")]), "hai-mặt.jpg", 422],
  ];
  for (const [bytes, name, status] of hostile) {
    const answer = await send(bytes, name);
    expect(answer.status(), name).toBe(status);
    expect((await answer.json()).say, name).toMatch(/Vui lòng|Tòa soạn/);
  }
  expect((await send(Buffer.alloc(100_000_000), "to.png")).status()).toBe(413);
  expect((await page.request.get("/api/health/live")).ok()).toBe(true);
  test.skip(process.platform !== "linux", "memory is read from /proc");
  const pid = readFileSync(`${E2E_DATA}/pid`, "utf8");
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  expect(peak).toBeLessThan(1_000_000);
});
