import { cpuSeconds, type Load, percentile } from "./load";

const AT_ONCE = 16;
/** So many that none rates more often than a reader may; each comes from a network of their own. */
const READERS = 160;

/**
 * Posts ratings the way a browser without script does: readers with cookies, sixteen at a time, each going from article
 * to article and from level to level, so that every answer is a change of the ledger.
 */
export async function rate(pid: number, origin: string, articles: readonly string[], seconds: number): Promise<Load> {
  const forms = await Promise.all(articles.map(async (path) => formOf(origin + path)));
  const cookies = await Promise.all(
    Array.from({ length: READERS }, async (_, n) => newReader(origin, forms[0], networkOf(n))),
  );
  const times: number[] = [];
  let errors = 0;
  const before = cpuSeconds(pid);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, first) => {
      for (let i = 0; performance.now() - start < seconds * 1000; i++) {
        const reader = (first + i * AT_ONCE) % READERS;
        const turn = Math.floor((i * AT_ONCE) / READERS);
        const form = forms[turn % forms.length];
        const level = (Math.floor(turn / forms.length) % 4) + 2;
        const sent = performance.now();
        const answer = await post(origin, form, level, cookies[reader] ?? "", networkOf(reader));
        times.push(performance.now() - sent);
        if (!answer.headers.get("location")?.includes("da=luu")) errors++;
      }
    }),
  );
  const took = (performance.now() - start) / 1000;
  return {
    requestsPerSecond: times.length / took,
    p50: Math.round(percentile(times, 0.5)),
    p99: Math.round(percentile(times, 0.99)),
    cpuPerRequest: ((cpuSeconds(pid) - before) * 1000) / times.length,
    errors,
  };
}

type Form = { url: string; hidden: (readonly [string, string])[] } | undefined;

async function formOf(url: string): Promise<Form> {
  const form = /<form[^>]*class="rating-form"[^]*?<\/form>/u.exec(await (await fetch(url)).text())?.[0] ?? "";
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/gu)];
  return { url, hidden: inputs.map(([, name = "", value = ""]) => [name, value] as const) };
}

/** The first rating of a reader brings the cookie, and counts when the cookie comes back. */
async function newReader(origin: string, form: Form, network: string): Promise<string> {
  const answer = await post(origin, form, 1, "", network);
  const cookie = answer.headers
    .getSetCookie()
    .map((c) => c.split(";")[0])
    .join("; ");
  if (cookie === "") throw new Error(`the rating form answered ${answer.status} without a cookie`);
  await (
    await fetch(new URL(answer.headers.get("location") ?? "/", origin), {
      headers: { cookie, "x-forwarded-for": network },
    })
  ).arrayBuffer();
  return cookie;
}

function networkOf(reader: number): string {
  return `10.${reader >> 8}.${reader & 255}.7`;
}

async function post(origin: string, form: Form, level: number, cookie: string, network: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form?.hidden ?? []) body.append(name, value);
  body.append("level", String(level));
  const answer = await fetch(form?.url ?? origin, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie, origin, "x-forwarded-for": network },
  });
  await answer.arrayBuffer();
  return answer;
}
