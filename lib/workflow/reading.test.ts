import { expect, test } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { as, paragraph, user } from "@/lib/testing/factories";
import { articleIn, perform, rewrite, standing } from "@/lib/testing/newsroom";
import { noteRead } from "./commands/plan";
import { readingView } from "./queries/reading";

useDatabase();

const later = (ms: number) => new Date(Date.now() + ms);

test("what changed since my last reading stays on the page until I have read a third version", async () => {
  const { id, sectionId, holder } = await articleIn("awaiting_approval");
  const reader = user("publisher");
  const head = async () => (await standing(id)).desk?.headHash ?? "";
  const first = await head();
  const firstAt = later(0);
  await noteRead(as(reader, firstAt), { articleId: id, hash: first });
  expect((await readingView(as(reader), id)).lastRead).toBeNull();
  await perform("sendBack", user("publisher"), id);
  await perform("claim", holder, id);
  const body = { type: "doc" as const, content: [paragraph("Đoạn đã sửa.")] };
  await rewrite(holder, id, { kind: "news", title: "Đã sửa", sapo: "Sapo.", sectionId, body }, later(5000));
  await perform("passOn", holder, id);
  const second = await head();
  expect(second).not.toBe(first);
  // Loaded twice, as after a note: the comparison is still with what was read before this version.
  for (const at of [later(6000), later(7000)]) {
    expect((await readingView(as(reader, at), id)).lastRead).toMatchObject({ hash: first });
    await noteRead(as(reader, at), { articleId: id, hash: second });
  }
  expect((await readingView(as(user("editor", sectionId)), id)).lastRead).toBeNull();
});
