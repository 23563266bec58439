import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database, topics } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeDraft, makeSection, paragraph, user } from "@/lib/testing/factories";
import { ALL_VOUCHED } from "@/lib/testing/newsroom";
import { createTopic } from "@/lib/topics/commands";
import { passOnArticle } from "./commands/edit";
import { claimArticle } from "./commands/hold";
import { submitArticle } from "./commands/submit";
import { checklistOf } from "./internal/checks";

useDatabase();
const system = () => systemContext("test");

test("a topic that is gone since is found; a piece without any is told, and blocked by neither", async () => {
  const sectionId = await makeSection();
  const topic = await createTopic(system(), { name: "Hạn mặn", kind: "event" });
  const draft = await makeDraft({ sectionId, topicIds: [topic] });
  await database().write((db) => db.delete(topics).where(eq(topics.id, topic)));
  const found = async (id: string, hash: string) =>
    (await checklistOf(system(), id, hash, sectionId)).filter(({ ok, isAutomatic }) => !ok && isAutomatic);
  expect(await found(draft.id, draft.hash)).toMatchObject([
    { check: "topics", say: "1 chủ đề đã chọn không còn. Bỏ hoặc chọn lại." },
  ]);
  const plain = await makeDraft({ sectionId });
  expect(await found(plain.id, plain.hash)).toMatchObject([{ check: "no-topic", level: "warn" }]);
});

test("a place that waits for its picture stops the piece at the editor, until somebody says why it may pass", async () => {
  const sectionId = await makeSection();
  const author = as(user("journalist"));
  const waiting = paragraph("[Ảnh: Bà Hoa bên ruộng | Bà Hoa ngày 3/11 | Lê Minh]");
  const { id } = await makeDraft({ sectionId, body: { type: "doc", content: [paragraph("Chữ."), waiting] } }, author);
  await submitArticle(author, { articleId: id, stage: "draft" });
  const chief = as(user("managing_editor"));
  await claimArticle(chief, { articleId: id });
  await expect(passOnArticle(chief, { articleId: id, checked: ALL_VOUCHED })).rejects.toMatchObject({
    code: "conflict",
    fields: { "check:placeholders": expect.stringContaining("chờ ảnh") },
  });
  const overrides = { placeholders: "Ảnh sẽ đến trong bản cập nhật lúc 10 giờ." };
  expect(await passOnArticle(chief, { articleId: id, checked: ALL_VOUCHED, overrides })).toHaveProperty("hash");
});
