/** Headers as Node writes them fastest: names and values in turn. */
export type HeaderList = readonly string[];

const PERMISSIONS =
  "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

export type PolicyOptions = {
  /** The paper is read over https: tell browsers to stay there. */
  secure: boolean;
  /** Another origin that pictures and sound may come from; null when they are our own. */
  mediaOrigin: string | null;
  dev: boolean;
};

export type Policies = {
  readonly publicPage: HeaderList;
  readonly publicFile: HeaderList;
  readonly picture: HeaderList;
  /** For the desk: the nonce changes with each request. */
  desk(nonce: string): HeaderList;
  deskContentPolicy(nonce: string): string;
};

/** The security headers of every kind of answer. */
export function policies(options: PolicyOptions): Policies {
  const transport = options.secure ? ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] : [];
  const base = ["X-Content-Type-Options", "nosniff", "Permissions-Policy", PERMISSIONS, ...transport];
  const media = options.mediaOrigin === null ? "" : ` ${options.mediaOrigin}`;
  const shared =
    `img-src 'self' data: blob:${media}; ${media === "" ? "" : `media-src 'self'${media}; `}` +
    "object-src 'none'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none'; form-action 'self'" +
    (options.secure ? "; upgrade-insecure-requests" : "");

  const publicPolicy = options.dev
    ? devPolicy(shared)
    : `default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; ${shared.replace(" blob:", "")}`;
  const deskContentPolicy = (nonce: string): string =>
    options.dev
      ? devPolicy(shared)
      : `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; ` +
        `style-src-attr 'unsafe-inline'; connect-src 'self'; worker-src 'self'; ${shared}`;

  return {
    publicPage: [
      ...["Content-Security-Policy", publicPolicy],
      ...["Referrer-Policy", "strict-origin-when-cross-origin"],
      ...["Cross-Origin-Opener-Policy", "same-origin"],
      ...base,
    ],
    publicFile: [
      ...["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
      ...["Referrer-Policy", "strict-origin-when-cross-origin"],
      ...base,
    ],
    // Feed readers and share cards show our pictures on other sites; a picture that holds script never runs it.
    picture: [
      ...["Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"],
      ...["Referrer-Policy", "strict-origin-when-cross-origin"],
      ...["Cross-Origin-Resource-Policy", "cross-origin"],
      ...base,
    ],
    desk: (nonce) => [
      ...["Content-Security-Policy", deskContentPolicy(nonce)],
      ...["Referrer-Policy", "same-origin"],
      ...["Cross-Origin-Opener-Policy", "same-origin"],
      ...["Cross-Origin-Resource-Policy", "same-origin"],
      ...["X-Robots-Tag", "noindex, nofollow"],
      ...base,
    ],
    deskContentPolicy,
  };
}

/** React's development build evaluates source and reloads over a socket. */
function devPolicy(shared: string): string {
  return `default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; ${shared}`;
}
