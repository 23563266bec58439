import { expect, type Page } from "@playwright/test";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoKey } from "@/lib/accounts/demo";
import { E2E_ORIGIN } from "./place";

type Cookies = Parameters<ReturnType<Page["context"]>["addCookies"]>[0];
const known = new Map<DemoKey, Cookies>();

/**
 * Signs the page's browser in as an account of the demo, by the sign-in form as a browser without script sends it; once
 * per worker, unless "anew" asks for a session of its own. Open a page afterwards. A paper of a test's own has another
 * origin.
 */
export async function signIn(
  page: Page,
  key: DemoKey,
  session: "shared" | "anew" = "shared",
  origin = E2E_ORIGIN,
): Promise<void> {
  const context = page.context();
  const held = session === "shared" ? known.get(key) : undefined;
  if (held) return context.addCookies(held);
  const account = DEMO_ACCOUNTS.find((it) => it.key === key);
  const html = await (await context.request.get("/dang-nhap")).text();
  const form = html.split("<form").find((part) => part.includes('name="password"')) ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const fields = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]));
  const answer = await context.request.post("/dang-nhap", {
    multipart: { ...fields, email: account?.email ?? "", password: DEMO_PASSWORD },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  expect(answer.headers()["location"], `signed in as ${key}`).toContain("/dang-nhap/vao");
  if (session === "shared") known.set(key, await context.cookies());
}
