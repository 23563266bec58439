import { defineConfig, devices } from "@playwright/test";
import { E2E_ORIGIN, E2E_PORT } from "./e2e/support/place";

const launchOptions = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Stories in a browser, against the production build with the small demo paper. */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  reporter: process.env["CI"] ? [["line"]] : [["list"]],
  use: {
    baseURL: E2E_ORIGIN,
    launchOptions,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 30_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"] }, testIgnore: /\.nojs\.spec\.ts$/ },
    {
      name: "no-javascript",
      use: { ...devices["Desktop Chrome"], javaScriptEnabled: false },
      testMatch: /\.nojs\.spec\.ts$/,
    },
  ],
  webServer: {
    command: "npm run -s e2e:server",
    url: `${E2E_ORIGIN}/api/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    env: { PORT: String(E2E_PORT) },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
