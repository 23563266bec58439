import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") },
  },
  test: {
    include: ["{app,components,lib,db,cli,bench,docs,.oxlint,.ci}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ".oxlint/{right,wrong}/**"],
    globalSetup: ["lib/testing/global-setup.ts"],
    // Against hanging only: several tests start programs and end them, on whatever machine this is.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    maxWorkers: 2,
    // next-auth imports "next/server" without its ending, which Node refuses and the bundler of the paper does not.
    server: { deps: { inline: [/next-auth/] } },
  },
});
