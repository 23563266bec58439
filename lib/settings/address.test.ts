import { afterEach, expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, user } from "@/lib/testing/factories";
import { changeSettings } from "./commands";
import { Settings } from "./model";
import { siteSettings, storedSettings } from "./queries";

useDatabase();
afterEach(() => {
  delete process.env["APP_URL"];
});

test("the operator's APP_URL is the address of the paper and is not written into its settings", async () => {
  const ctx = systemContext("test");
  process.env["APP_URL"] = "https://bao.example.vn/";
  expect((await siteSettings(ctx)).origin).toBe("https://bao.example.vn");
  await changeSettings(as(user("admin")), { name: "Báo thử" });
  expect(await storedSettings(ctx)).toMatchObject({ name: "Báo thử", origin: "http://localhost:3000" });
});

test("an APP_URL that is no address says so", async () => {
  process.env["APP_URL"] = "bao.example.vn";
  await expect(siteSettings(systemContext("test"))).rejects.toThrow("APP_URL must be an address");
});

test("an origin is only ever scheme and host", () => {
  expect(Settings.parse({ origin: "https://bao.example.vn/trang/?a=1#b" }).origin).toBe("https://bao.example.vn");
  for (const origin of ["javascript:alert(1)", "ftp://bao.example.vn", "bao.example.vn", ""]) {
    expect(Settings.safeParse({ origin }).success).toBe(false);
  }
});
