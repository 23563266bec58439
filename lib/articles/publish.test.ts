import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles, auditLog, database } from "@/db/client";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, makeSection, paragraph, reader, user } from "@/lib/testing/factories";
import { correctArticle } from "./commands/correct";
import { approveRevision, publishRevision } from "./commands/publish";
import { saveRevision } from "./commands/save-revision";
import { takeDownArticle } from "./commands/take-down";
import { articleAtNumber } from "./queries/article";

useDatabase();

const reason = "Thông tin chưa được kiểm chứng.";

test("nothing that nobody approved can be live, not even through the table itself", async () => {
  const ctx = systemContext("test");
  const draft = await makeDraft();
  await expect(publishRevision(ctx, { articleId: draft.id, hash: draft.hash })).rejects.toMatchObject({
    code: "conflict",
  });
  const byHand = database().write((db) =>
    db
      .update(articles)
      .set({ state: "published", liveHash: draft.hash, firstPublishedAt: new Date() })
      .where(eq(articles.id, draft.id)),
  );
  await expect(byHand).rejects.toThrow(/articles_live_ck|FOREIGN KEY|Failed query/);
  expect(await articleAtNumber(ctx, draft.number)).toEqual({ is: "absent" });
});

test("editing a published article leaves the live page as it is until the new revision is approved", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  const { id, number } = await makeArticle({ sectionId, title: "Bản đầu" });
  const content = {
    kind: "news" as const,
    title: "Bản hai",
    sectionId,
    body: { type: "doc" as const, content: [paragraph("Chữ mới.")] },
  };
  const hash = await saveRevision(ctx, { articleId: id, content });
  expect(await articleAtNumber(ctx, number)).toMatchObject({ article: { title: "Bản đầu" } });
  await approveRevision(ctx, { articleId: id, hash });
  expect(await articleAtNumber(ctx, number)).toMatchObject({ article: { title: "Bản đầu" } });
  await publishRevision(ctx, { articleId: id, hash, substantial: true });
  expect(await articleAtNumber(ctx, number)).toMatchObject({ article: { title: "Bản hai", slug: "ban-hai" } });
});

test("an approval counts for its own article alone", async () => {
  const ctx = systemContext("test");
  const approved = await makeArticle();
  const other = await makeDraft();
  await expect(publishRevision(ctx, { articleId: other.id, hash: approved.hash })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("the author never approves his own article; readers and journalists approve none", async () => {
  const chief = user("managing_editor");
  const own = await makeDraft({}, as(chief));
  await expect(approveRevision(as(chief), { articleId: own.id, hash: own.hash })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(approveRevision(as(user("journalist")), { articleId: own.id, hash: own.hash })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(approveRevision(as(user("admin")), { articleId: own.id, hash: own.hash })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(approveRevision(as(reader()), { articleId: own.id, hash: own.hash })).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await approveRevision(as(user("managing_editor")), { articleId: own.id, hash: own.hash });
});

test("publication announces the pages that show it, in the same transaction as its audit entry", async () => {
  const ctx = systemContext("test");
  const before = await lastChangeSeq(ctx.db);
  const sectionId = await makeSection();
  const { id } = await makeArticle({ sectionId });
  const tags = (await changesSince(ctx.db, before)).flatMap((change) => change.tags);
  expect(tags).toEqual(
    expect.arrayContaining([`article:${id}`, "list:all", "list:kind:news", `list:section:${sectionId}`]),
  );
  const acts = await ctx.db.select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.map((a) => a.action)).toEqual(["article.create", "article.approve", "article.publish"]);
});

test("a removed article is gone from its address and cannot be published or removed again", async () => {
  const ctx = systemContext("test");
  const { id, number, hash } = await makeArticle({ title: "Sẽ bị gỡ" });
  await expect(takeDownArticle(as(user("editor")), { articleId: id, reason })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(takeDownArticle(ctx, { articleId: id, reason: "ngắn" })).rejects.toMatchObject({ code: "invalid" });
  await takeDownArticle(ctx, { articleId: id, reason });
  expect(await articleAtNumber(ctx, number)).toMatchObject({ is: "removed", title: "Sẽ bị gỡ" });
  await expect(takeDownArticle(ctx, { articleId: id, reason })).rejects.toMatchObject({ code: "conflict" });
  await expect(publishRevision(ctx, { articleId: id, hash })).rejects.toMatchObject({ code: "conflict" });
});

test("a correction is public at once; who may not correct is refused", async () => {
  const { id, number } = await makeArticle();
  const correction = {
    articleId: id,
    kind: "correction" as const,
    text: "Con số đúng là 38 thôn, không phải 83 thôn.",
  };
  await expect(correctArticle(as(user("journalist")), correction)).rejects.toMatchObject({ code: "forbidden" });
  await correctArticle(as(user("managing_editor")), correction);
  expect(await articleAtNumber(systemContext("test"), number)).toMatchObject({
    article: { corrections: [{ kind: "correction", text: correction.text }] },
  });
});

test("text is stored composed, with “…” quotes and an id on every block", async () => {
  const { number } = await makeArticle({
    title: "Thanh Hoá".normalize("NFD"),
    body: { type: "doc", content: [paragraph('Ông nói: "Được".'), paragraph("Hết\u200b.")] },
  });
  const found = await articleAtNumber(systemContext("test"), number);
  expect(found).toMatchObject({
    article: {
      title: "Thanh Hoá".normalize("NFC"),
      body: {
        content: [
          { attrs: { id: "b1" }, content: [{ text: "Ông nói: “Được”." }] },
          { attrs: { id: "b2" }, content: [{ text: "Hết." }] },
        ],
      },
    },
  });
});
