import { expect, test } from "@playwright/test";
import { articlesOn } from "./support/paper";

const HEADERS = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"];

test("addresses that lead nowhere are answered in Vietnamese, with the headers of every page", async ({ request }) => {
  const wrong = [
    ["/khong-co", 404],
    ["/bai-viet/khong-so", 404],
    ["/bai-viet/x-999999999", 404],
    ["/bai-viet/x-0", 404],
    ["/bai-viet/x-99999999999999999999", 404],
    ["/chuyen-muc/khong-co", 404],
    ["/chu-de/khong-co", 404],
    ["/tac-gia/khong-co", 404],
    ["/nhan-vat/khong-co", 404],
    ["/loat-bai/khong-co", 404],
    ["/moi-nhat?trang=0", 404],
    ["/moi-nhat?trang=-1", 404],
    ["/moi-nhat?trang=x", 404],
    ["/moi-nhat?trang=1e3", 404],
    ["/danh-gia/khong-co", 200],
    ["/%E0%A4%A", 400],
    ["/a%00b", 400],
    [`/${"x".repeat(9000)}`, 414],
  ] as const;
  for (const [path, status] of wrong) {
    const response = await request.get(path, { maxRedirects: 0 });
    const where = path.slice(0, 40);
    expect([status, status === 414 ? 400 : status], where).toContain(response.status());
    expect(await response.text(), where).toMatch(/lang="vi"/u);
    for (const name of HEADERS) expect(response.headers()[name], `${where} ${name}`).toBeTruthy();
  }
});

test("a wrong slug leads to the right one for good", async ({ request }) => {
  const [path = ""] = await articlesOn(request, "/moi-nhat");
  const number = /\d+$/u.exec(path)?.[0];
  const response = await request.get(`/bai-viet/sai-ten-${number}`, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toContain(path);
});

test("what is asked again unchanged is answered 304, with the headers of every page", async ({ request }) => {
  for (const path of ["/", "/rss.xml", "/sitemap.xml", "/moi-nhat"]) {
    await request.get(path);
    const first = await request.get(path);
    const etag = first.headers()["etag"] ?? "";
    expect(etag, path).not.toBe("");
    const again = await request.get(path, { headers: { "if-none-match": etag } });
    expect(again.status(), path).toBe(304);
    for (const name of HEADERS) expect(again.headers()[name], `${path} ${name}`).toBeTruthy();
  }
});

test("the rating form refuses what is no rating, in Vietnamese, and changes nothing", async ({ page, request }) => {
  const path = (await articlesOn(request, "/moi-nhat"))[6] ?? "";
  await page.goto(path);
  const total = async () => (await (await request.get(path)).text()).match(/(\d[\d.]*)\s*lượt đánh giá/u)?.[1];
  const before = await total();
  await page.route("**/*", (route) => {
    const body = route.request().postData();
    if (route.request().method() !== "POST" || !body) return route.continue();
    return route.continue({ postData: body.replace(/(name="level"\r\n\r\n)\d/u, "$19") });
  });
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  await rating.getByRole("radio", { name: "Tốt", exact: true }).click();
  await expect(rating.getByRole("status")).toHaveText("Vui lòng chọn một trong năm mức đánh giá.");
  expect(await total()).toBe(before);
});

test("a form that another site sends is refused", async ({ request }) => {
  const [path = ""] = await articlesOn(request, "/moi-nhat");
  const response = await request.post(path, {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    form: { level: "5" },
  });
  expect(response.status()).toBe(403);
  expect(await response.text()).toMatch(/lang="vi"/u);
});

test("a thousand submissions of one reader leave one counted rating", async ({ page, request }) => {
  test.slow();
  const path = (await articlesOn(request, "/moi-nhat"))[7] ?? "";
  await page.goto(path);
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  await rating.getByRole("radio", { name: "Tốt", exact: true }).click();
  await expect(rating.getByRole("button", { name: "Bỏ đánh giá" })).toBeVisible();
  const count = () => page.locator(".rating-sum").innerText();
  const before = await count();
  await page.evaluate(async (url) => {
    const form = document.querySelector<HTMLFormElement>("form.rating-form");
    if (!form) throw new Error("no form");
    await Promise.all(
      Array.from({ length: 1000 }, (_, i) => {
        const body = new FormData(form);
        body.set("level", String((i % 5) + 1));
        return fetch(url, { method: "POST", body, redirect: "manual" });
      }),
    );
  }, path);
  await page.reload();
  const [, was] = before.split("·");
  const [, is] = (await count()).split("·");
  expect(is).toBe(was);
});
