import { expect, test } from "@playwright/test";
import { anInterview } from "./support/paper";
import { signIn } from "./support/sign-in";

const KEPT = "Tòa soạn đã nhận phản hồi của bạn. Bạn có thể đổi, hoặc bấm lần nữa để bỏ.";

test("a reader tells the newsroom that a question was dodged, in place, and takes it back", async ({
  page,
  request,
}) => {
  const path = await anInterview(request);
  await page.goto(path);
  const answer = page.locator("#tra-loi-1");
  const dodged = answer.getByRole("button", { name: "Chưa trả lời đúng câu hỏi" });
  await expect(dodged).toBeHidden();
  await answer.getByText("Phản hồi câu trả lời này").click();
  await dodged.click();
  await expect(answer.getByRole("status")).toHaveText(KEPT);
  await expect(page).toHaveURL(path);
  await expect(dodged).toHaveAttribute("aria-pressed", "true");

  await page.reload();
  await answer.getByText("Phản hồi câu trả lời này").click();
  await expect(dodged).toHaveAttribute("aria-pressed", "true");
  await answer.getByRole("button", { name: "Rõ", exact: true }).click();
  await expect(dodged).toHaveAttribute("aria-pressed", "false");
  await answer.getByRole("button", { name: "Rõ", exact: true }).click();
  await expect(answer.getByRole("status")).toHaveText("Đã bỏ phản hồi của bạn.");
});

test("the keyboard alone says it, and nobody asks the server before something is unfolded", async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on("request", (sent) => asked.push(new URL(sent.url()).pathname));
  await page.goto(await anInterview(request));
  const answer = page.locator("#tra-loi-2");
  await answer.locator("summary").focus();
  expect(asked.filter((path) => path.startsWith("/phan-hoi"))).toEqual([]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(answer.getByRole("status")).toHaveText(KEPT);
  await expect(answer.getByRole("button", { name: "Rõ", exact: true })).toBeFocused();
});

test("an editor sees the questions, the most dodged first, and switches an article off", async ({ page, request }) => {
  const path = await anInterview(request, 1);
  await signIn(page, "thu-ky");
  await page.goto(path);
  const articleId = await page.locator("#tra-loi-1 input[name=articleId]").getAttribute("value");
  await page.goto(`/toa-soan/thong-ke/${articleId}`);
  await expect(page.getByRole("heading", { name: "Bạn đọc nói gì về từng câu trả lời" })).toBeVisible();
  const box = page.getByRole("checkbox", { name: "Bài này nhận phản hồi cho từng câu trả lời" });
  await box.uncheck();
  await page.getByRole("form", { name: "Phản hồi của bài này" }).getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Bài không còn nhận phản hồi cho từng câu trả lời.")).toBeVisible();
  await expect
    .poll(async () => (await (await request.get(path)).text()).includes("Phản hồi câu trả lời này"))
    .toBe(false);
  await box.check();
  await page.getByRole("form", { name: "Phản hồi của bài này" }).getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Bài nhận phản hồi cho từng câu trả lời.")).toBeVisible();
});
