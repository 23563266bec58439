import type { Context } from "@/lib/core/context";
import { systemContext } from "@/lib/core/context";
import { saveDraft } from "./commands/save-draft";

/** Run by the test that kills it: saves one word after another, and says which ones it was told are kept. */
async function saveOn(articleId: string, run: string): Promise<void> {
  const ctx = (): Context => systemContext("test");
  for (let i = 0; ; i += 1) {
    const word = `w${run}000${i}`;
    const unitId = `k${run}-${i}`;
    const doc = { type: "paragraph", attrs: { id: unitId }, content: [{ type: "text", text: word }] };
    const op = { opId: crypto.randomUUID(), unitId, kind: "block" as const, base: null, doc };
    await saveDraft(ctx(), { articleId, windowId: "cua-so-bi-ngat", since: 0, ops: [op], at: null });
    process.stdout.write(`${word}\n`);
  }
}

const [, , articleId, run] = process.argv;
if (articleId !== undefined && run !== undefined) await saveOn(articleId, run);
