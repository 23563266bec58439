import { chromium, type Page } from "@playwright/test";
import { E2E_ORIGIN } from "@/e2e/support/place";
import { signIn } from "@/e2e/support/sign-in";

// npm run bench:editor: how long a key takes to be seen in an interview of 200 turns. Asks a running demo paper at
// E2E_PORT (npm run e2e:server).
const TURNS = 200;
const WORDS = "dduwowngf ddi khoong phair ai cuxng bieets ";
const ANSWER =
  "Trong những năm qua, địa phương đã dành nhiều nguồn lực cho hạ tầng, từ đường, điện, nước đến xử lý nước thải. ";

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await (
  await browser.newContext({ baseURL: E2E_ORIGIN, viewport: { width: 1280, height: 900 } })
).newPage();
await open(page);
console.log("alone         ", summary(await typeThrough(page)));
await page.getByRole("button", { name: "Xem trước" }).click();
console.log("with preview  ", summary(await typeThrough(page)));
await browser.close();

async function open(it: Page): Promise<void> {
  await signIn(it, "phong-vien");
  await it.goto("/toa-soan/bai/moi");
  await it.getByRole("button", { name: "Dán bài phỏng vấn" }).click();
  const talk = Array.from({ length: TURNS / 2 }, (_, i) => [
    `PV: Thưa ông, câu hỏi thứ ${i + 1} là gì?`,
    `Ông Nguyễn Văn An: ${ANSWER.repeat(3)}`,
    ANSWER.repeat(2),
  ]);
  await it.locator("#bai-goc").fill(["Hai trăm lượt", ...talk.flat()].join("\n\n"));
  await it.getByRole("button", { name: "Nhận ra các lượt" }).click();
  await it.getByRole("button", { name: "Áp dụng" }).click();
  await it
    .locator("#chinh-van .turn-edit")
    .nth(TURNS - 1)
    .waitFor();
  await it.getByText(/^Đã lưu trên máy · Đã lưu máy chủ/).waitFor();
}

/** From each keydown until the frame that shows it has been drawn, in the first turns, the middle, the last. */
async function typeThrough(it: Page): Promise<number[]> {
  await it.evaluate(`globalThis.drawn = []; addEventListener("keydown", () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => globalThis.drawn.push(performance.now() - start);
      channel.port2.postMessage(0);
    });
  }, true);`);
  for (const turn of [5, TURNS / 2, TURNS - 1]) {
    await it.locator("#chinh-van .turn-text").nth(turn).click();
    await it.keyboard.press("End");
    await it.keyboard.type(WORDS, { delay: 60 });
  }
  return it.evaluate<number[]>("globalThis.drawn");
}

function summary(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${sorted.length} keys · p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · longest ${at(0.999)} ms`;
}
