import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import { DEMO_ACCOUNTS, type DemoKey } from "@/lib/accounts/demo";
import { type Capability, CAPABILITIES, WHOLE_PAPER } from "@/lib/accounts/permissions";
import { type BuiltAction, builtActions, filled, privateDoors } from "./support/built";
import { E2E_ORIGIN } from "./support/place";
import { signIn } from "./support/sign-in";

/** Private addresses for which no account is needed: what they ask for instead. */
const OPEN_PAGES: Record<string, string> = {
  "/dang-nhap": "an address and a password",
  "/dang-nhap/ma": "the code that follows the password",
  "/dang-ky": "an address, to which a letter goes",
  "/dang-ky/[token]": "the link of that letter",
  "/loi-moi/[token]": "the link of an invitation",
  "/quen-mat-khau": "an address, to which a letter goes",
  "/dat-lai-mat-khau/[token]": "the link of that letter",
  "/luu-bai/[articleId]": "the reader's account, to which it sends",
  "/danh-gia/[articleId]": "a reader's own rating, by the signed cookie",
  "/phan-hoi/[articleId]/[turnId]": "a reader's own word on an answer, by the signed cookie",
  "/binh-luan/[articleId]": "what is public, and one's own by the signed cookie",
  "/binh-luan/cua-toi": "one's own comments, by the signed cookie or the account",
  "/bao-loi/[articleId]": "a form for whoever reads",
};

/** Route handlers: who gets through, and what the others are answered. */
const ROUTES: Record<string, { who: Capability | "*"; why: string; method?: "POST" }> = {
  "/tai-khoan/du-lieu/tai-ve": { who: "account.own", why: "the account's own data" },
  "/api/health/live": { who: "*", why: "says only that the process answers" },
  "/api/media": { who: "media.store", why: "the library, and pictures in" },
  "/api/pasted-file": { who: "draft.write", why: "the turns of a file", method: "POST" },
  "/api/pasted-file/pictures": { who: "media.store", why: "the pictures of a file, in", method: "POST" },
  "/api/media/[id]": { who: "media.store", why: "what is said of a picture" },
  "/api/media/[id]/[name]": { who: "desk.enter", why: "a picture that readers may not see" },
  "/api/health/ready": { who: "*", why: "says only that the database does" },
  "/quan-tri/nhat-ky/xuat": { who: "audit.read", why: "the audit log as a file" },
  "/api/metrics": { who: "*", why: "figures for the machine itself, or for METRICS_TOKEN; to others it is not there" },
};

/** Actions that ask for no capability: what they ask for instead. */
const OPEN_ACTIONS: Record<string, string> = {
  "accounts.ts#signIn": "an address and a password",
  "accounts.ts#giveCode": "the sealed word of the first step, and the code",
  "accounts.ts#signOut": "the session that it ends",
  "accounts.ts#register": "an address, to which a letter goes",
  "accounts.ts#acceptLink": "the link of a letter",
  "accounts.ts#requestReset": "an address, to which a letter goes",
  "accounts.ts#resetPassword": "the link of that letter, and the second factor",
  "accounts.ts#endSession": "somebody signed in, and a session of his own",
  "accounts.ts#endAllSessions": "somebody signed in",
  "readers.ts#saveArticle": "somebody signed in",
  "comments.ts#sendComment": "the reader's signed cookie or the account",
  "comments.ts#reactToComment": "the reader's signed cookie",
  "comments.ts#reportComment": "the reader's signed cookie",
  "comments.ts#confirmComment": "the writer, by the signed cookie or the account, and the letter's code",
  "comments.ts#withdrawComment": "the writer, by the signed cookie or the account",
  "comments.ts#appealComment": "the writer, by the signed cookie or the account",
  "comments.ts#reportContent": "whoever reads",
  "ratings.ts#rateArticle": "the reader's signed cookie",
  "ratings.ts#giveReason": "the reader's signed cookie, and a low rating of his own",
  "ratings.ts#signalAnswer": "the reader's signed cookie",
};

/** Of these, the ones that send whoever is not signed in to the page where one signs in. */
const SIGNED_IN_ONLY = ["accounts.ts#endSession", "accounts.ts#endAllSessions", "readers.ts#saveArticle"];

/** Actions that act without any input: only the refusals are tried, or they would end other tests' sessions. */
const ACTS_AT_ONCE = new Set<string>(["operations.ts#backUpNow", "operations.ts#drillNow", "audit.ts#verifyChain"]);

/** Refuses whoever is not the person named in the argument, as if he were not signed in: the journal is another's. */
const ASKS_WHOSE = new Set(["editor.ts#saveFromJournal"]);

const ROLES = [null, "ban-doc", "cong-tac-vien", "phong-vien", "bien-tap-vien", "thu-ky", "quan-tri"] as const;
type Who = DemoKey | null;

function may(who: Who, capability: Capability): boolean {
  const allowed: "*" | "account" | readonly string[] = CAPABILITIES[capability];
  if (allowed === "*") return true;
  if (who === null) return false;
  const account = DEMO_ACCOUNTS.find(({ key }) => key === who);
  if (account && "sections" in account && WHOLE_PAPER.has(capability)) return false;
  return allowed === "account" || allowed.includes(account?.role ?? "");
}

for (const who of ROLES) {
  test.describe(who === null ? "nobody" : who, () => {
    test.beforeEach(async ({ page }) => {
      if (who !== null) await signIn(page, who);
    });

    test("sees the pages that the table says, and no other", async ({ page }) => {
      const wrong: string[] = [];
      for (const { pattern, capability, kind } of privateDoors()) {
        if (kind !== "page" || capability === null) continue;
        const answer = await page.request.get(filled(pattern), { maxRedirects: 0 });
        const status = answer.status();
        const sentAway = answer.headers()["location"]?.includes("/dang-nhap") ?? false;
        const isRight =
          who === null
            ? status === 307 && sentAway
            : may(who, capability)
              ? // What nobody has made is not found; a page that has its place elsewhere leads there.
                [200, 404].includes(status) || (status === 307 && !sentAway)
              : status === 403;
        if (!isRight) wrong.push(`${pattern} (${capability}): ${status}`);
      }
      expect(wrong).toEqual([]);
    });

    test("calls the actions that the table says, and no other", async ({ page }) => {
      const wrong: string[] = [];
      for (const built of builtActions()) {
        if (built.capability === null) continue;
        const isAllowed = who !== null && may(who, built.capability);
        if (isAllowed && (ACTS_AT_ONCE.has(built.name) || ASKS_WHOSE.has(built.name))) continue;
        const code = await call(page.request, built);
        const isRefused = code === "unauthenticated" || code === "forbidden";
        const isWrong = isRefused === isAllowed || (who === null && code !== "unauthenticated");
        // Nothing at all in the argument is wrong input, and no surprise.
        if (isWrong || code === "unexpected") wrong.push(`${built.name} (${built.capability}): ${code}`);
      }
      expect(wrong).toEqual([]);
    });

    test("is let through the routes that the table says, and no other", async ({ page }) => {
      for (const { pattern } of privateDoors().filter(({ kind }) => kind === "route")) {
        const rule = ROUTES[pattern];
        if (!rule) continue;
        const method = rule.method ?? "GET";
        const answer = await page.request.fetch(filled(pattern), { method, maxRedirects: 0 });
        const isRefused = [401, 403].includes(answer.status());
        expect(isRefused, `${pattern}: ${answer.status()}`).toBe(rule.who !== "*" && !may(who, rule.who));
      }
    });
  });
}

test("every private page, route and action says who may", () => {
  const doors = privateDoors();
  expect(doors.length).toBeGreaterThan(5);
  const silent = doors.filter(({ pattern, kind, capability }) =>
    kind === "page" ? capability === null && !(pattern in OPEN_PAGES) : !(pattern in ROUTES),
  );
  expect(silent.map(({ pattern, file }) => `${pattern} in ${file}`)).toEqual([]);
  const named = new Set(doors.map(({ pattern }) => pattern));
  expect([...Object.keys(OPEN_PAGES), ...Object.keys(ROUTES)].filter((it) => !named.has(it))).toEqual([]);

  const actions = builtActions();
  const mute = actions.filter(({ name, capability }) => capability === null && !(name in OPEN_ACTIONS));
  expect(mute.map(({ name }) => name)).toEqual([]);
  const asking = new Set(actions.filter(({ capability }) => capability === null).map(({ name }) => name));
  expect(Object.keys(OPEN_ACTIONS).filter((it) => !asking.has(it))).toEqual([]);
  expect([...ACTS_AT_ONCE].filter((it) => !actions.some(({ name }) => name === it))).toEqual([]);
});

test("what belongs to an account sends nobody else further than the page where one signs in", async ({ request }) => {
  const built = builtActions().filter(({ name }) => SIGNED_IN_ONLY.includes(name));
  expect(built).toHaveLength(SIGNED_IN_ONLY.length);
  for (const action of built) {
    const answer = await post(request, action);
    const to = answer.headers()["x-action-redirect"] ?? answer.headers()["location"] ?? "";
    expect(to, `${action.name}: ${answer.status()}`).toMatch(/^\/(?:dang-nhap|tai-khoan)(?!.*da=)/);
  }
});

/** Calls an action as the framework's script does, with nothing in its argument. */
function post(request: APIRequestContext, { id, maker, pattern }: BuiltAction): Promise<APIResponse> {
  return request.post(filled(pattern), {
    headers: { "Next-Action": id, Origin: E2E_ORIGIN, Accept: "text/x-component" },
    ...(maker === "action"
      ? { data: "[{}]" }
      : { multipart: { "0": maker === "stateAction" || maker === "openAction" ? '[null,"$K1"]' : '["$K1"]' } }),
    maxRedirects: 0,
  });
}

/** The code of the Result that it answers. */
async function call(request: APIRequestContext, built: BuiltAction): Promise<string> {
  const answer = await post(request, built);
  const body = await answer.text();
  return /"code":"([a-z_]+)"/.exec(body)?.[1] ?? (/"ok":true/.test(body) ? "ok" : `status ${answer.status()}`);
}
