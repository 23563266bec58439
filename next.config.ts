import type { NextConfig } from "next";

const config: NextConfig = {
  // The one cache stands in front of Next (docs/decisions/006): Next compresses, tags and keeps nothing itself.
  compress: false,
  generateEtags: false,
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  trailingSlash: false,
  serverExternalPackages: ["better-sqlite3", "pg", "sharp", "@node-rs/argon2", "fontkit", "redis"],
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default config;
