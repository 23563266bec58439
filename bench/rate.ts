import { cpuSeconds, type Load, percentile } from "./load";

const READERS = 16;

/**
 * Posts ratings the way a browser without script does: sixteen readers with cookies, each going from article to article
 * and from level to level, so that every answer is a change of the ledger.
 */
export async function rate(pid: number, origin: string, articles: readonly string[], seconds: number): Promise<Load> {
  const forms = await Promise.all(articles.map(async (path) => formOf(origin + path)));
  const cookies = await Promise.all(Array.from({ length: READERS }, async () => newReader(origin, forms[0])));
  const times: number[] = [];
  let errors = 0;
  const before = cpuSeconds(pid);
  const start = performance.now();
  await Promise.all(
    cookies.map(async (cookie) => {
      for (let i = 0; performance.now() - start < seconds * 1000; i++) {
        const form = forms[i % forms.length];
        const level = (Math.floor(i / forms.length) % 5) + 1;
        const sent = performance.now();
        const answer = await post(origin, form, level, cookie);
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
async function newReader(origin: string, form: Form): Promise<string> {
  const answer = await post(origin, form, 1, "");
  const cookie = answer.headers
    .getSetCookie()
    .map((c) => c.split(";")[0])
    .join("; ");
  if (cookie === "") throw new Error(`the rating form answered ${answer.status} without a cookie`);
  await (await fetch(new URL(answer.headers.get("location") ?? "/", origin), { headers: { cookie } })).arrayBuffer();
  return cookie;
}

async function post(origin: string, form: Form, level: number, cookie: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form?.hidden ?? []) body.append(name, value);
  body.append("level", String(level));
  const answer = await fetch(form?.url ?? origin, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie, origin },
  });
  await answer.arrayBuffer();
  return answer;
}
