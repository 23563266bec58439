import { type APIRequestContext, expect, type Page } from "@playwright/test";

/** Addresses of articles on a list page, in its order. */
export async function articlesOn(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text();
  return [...new Set([...html.matchAll(/href="(\/bai-viet\/[^"#]+)"/gu)].map(([, href = ""]) => href))];
}

/** An interview of the demo; `skip` others, for a story that nobody else may meet. */
export async function anInterview(request: APIRequestContext, skip = 0): Promise<string> {
  const articles = await articlesOn(request, "/moi-nhat");
  let left = skip;
  for (const path of articles) {
    if ((await (await request.get(path)).text()).includes("Các câu hỏi") && left-- === 0) return path;
  }
  throw new Error("the demo has no interview on its first page");
}

/** Nothing of the page reaches past the right edge of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

export const PUBLIC_PAGES = [
  "/",
  "/moi-nhat",
  "/danh-gia-cao",
  "/chuyen-muc/kinh-te",
  "/cai-chinh",
  "/gioi-thieu",
  "/lien-he",
  "/tim-kiem",
  "/tim-kiem?q=song",
  "/tim-kiem?q=xyzzyq",
  "/khong-co-trang-nay",
] as const;
