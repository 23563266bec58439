import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, user } from "@/lib/testing/factories";
import { createDraft } from "./commands/create-draft";
import { wordsIn } from "./device.fixture";
import { draftView } from "./queries";

useDatabase();

/** Kills the program after so many words were acknowledged; answers all that were. */
function killedAfter(words: number, articleId: string, run: number): Promise<string[]> {
  const file = fileURLToPath(new URL("kill.fixture.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, articleId, String(run)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split("\n").length > words) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.once("close", (_, signal) =>
      signal === "SIGKILL" ? resolve(said.split("\n").slice(0, -1)) : reject(new Error("it ended by itself")),
    );
  });
}

test("killed -9 while it saves, the program has every word that it said was saved", async () => {
  const author = user("journalist");
  const { articleId } = await createDraft(as(author), { kind: "article", sectionId: await makeSection() });
  const acknowledged: string[] = [];
  for (const [run, words] of [2, 23].entries()) acknowledged.push(...(await killedAfter(words, articleId, run + 1)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);
  const kept = new Set((await draftView(as(author), articleId)).units.flatMap(wordsIn));
  expect(acknowledged.filter((word) => !kept.has(word))).toEqual([]);
}, 300_000);
