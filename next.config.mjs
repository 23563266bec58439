/**
 * Plain JavaScript: a TypeScript configuration would load Next's compiler into every running paper, for its memory and a
 * third of a second.
 * @type {import("next").NextConfig}
 */
const config = {
  // The one cache stands in front of Next (docs/decisions/006): Next compresses, tags and keeps nothing itself.
  compress: false,
  generateEtags: false,
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  // Preloads stand in the document, where they are compressed, and not in headers.
  reactMaxHeadersLength: 0,
  reactStrictMode: true,
  typedRoutes: true,
  trailingSlash: false,
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "sharp",
    "@node-rs/argon2",
    "fontkit",
    "redis",
    "echarts",
    "nodemailer",
    "flydrive",
    "@aws-sdk/client-s3",
  ],
  images: { unoptimized: true },
  experimental: {
    // A whole paper answers a batch of edits in one request; pictures go through a route of their own.
    serverActions: { bodySizeLimit: "4mb" },
    authInterrupts: true,
    // The program of a page is loaded at its first request: all ninety took 35 MB of a paper that nobody reads yet.
    preloadEntriesOnStart: false,
  },
};

export default config;
