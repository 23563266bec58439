import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { checklistMarks, database, deskArticles, deskNotices, jobs, users } from "@/db/client";
import { createUser } from "@/lib/accounts/commands/create-user";
import { systemContext } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";
import { runNextJob } from "@/lib/jobs/run";
import { visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, makeDraft, makeSection } from "@/lib/testing/factories";
import { ALL_VOUCHED, perform, type Person, standing } from "@/lib/testing/newsroom";
import { lettersSent, useOutbox } from "@/lib/testing/outbox";
import { publishScheduled } from "./commands/publish-scheduled";
import { sendDeskLetters, wantDeskLetters, wantsDeskLetters } from "./commands/send-letters";
import { submitArticle } from "./commands/submit";
import { deskLetter, MOST_LINES } from "./letters";

useDatabase();
useOutbox();

const START = Date.UTC(2026, 10, 28, 3);
const at = (minutes: number) => new Date(START + minutes * 60_000);
let count = 0;

beforeEach(async () => {
  await database().write((db) => db.delete(jobs));
  await database().write((db) => db.delete(deskNotices));
});

async function person(role: Role, scope: string): Promise<Person & { email: string }> {
  const n = ++count;
  const email = `bao-${n}@thu.example`;
  const name = `Người báo ${n}`;
  const id = await createUser(systemContext("test"), {
    email,
    name,
    password: "ghế tre nằm nghe mưa 71",
    roles: [{ role, scope }],
  });
  return { kind: "user", id, name, roles: [{ role, scope }], networkKey: "n", email };
}

async function newsroom() {
  const section = await makeSection();
  const [author, editor, publisher] = [
    await person("journalist", "*"),
    await person("editor", section),
    await person("publisher", section),
  ];
  const { id } = await makeDraft({ sectionId: section, title: `Nước về ${section.slice(-4)}` }, as(author, at(0)));
  return { section, author, editor, publisher, id };
}

/** Lets every letter be written that is due. */
async function postman(minutes: number) {
  const clock = { now: () => at(minutes) };
  while (await runNextJob(sendDeskLetters, { clock, log: () => undefined })) continue;
}

const letters = lettersSent;

test("each step tells whom it concerns, in Vietnamese, and never who did it", async () => {
  const { author, editor, publisher, id } = await newsroom();
  await perform("submit", author, id, at(1));
  await postman(3);
  expect(letters().map(({ to }) => to)).toEqual([editor.email]);
  expect(letters()[0]).toMatchObject({
    subject: expect.stringContaining("Bài mới gửi, chờ biên tập: Nước về"),
    text: expect.stringContaining(`/toa-soan/bai/${id}`),
  });
  await perform("claim", editor, id, at(4));
  await perform("return", editor, id, at(5));
  await postman(7);
  expect(letters().at(-1)).toMatchObject({
    to: author.email,
    text: expect.stringContaining("Cần bổ sung nguồn cho số liệu ở câu 2."),
  });
  await perform("resubmit", author, id, at(40));
  await perform("claim", editor, id, at(41));
  await perform("passOn", editor, id, at(42));
  await postman(44);
  expect(letters().at(-1)).toMatchObject({ to: publisher.email, subject: expect.stringContaining("Bài chờ duyệt") });
  await perform("publish", publisher, id, at(50));
  await postman(60);
  expect(letters().at(-1)).toMatchObject({ to: author.email, subject: expect.stringContaining("Bài đã xuất bản") });
  expect(letters().map(({ to }) => to)).toEqual([editor.email, author.email, publisher.email, author.email]);
});

test("a piece that was given to somebody is told to that person; one that is sent back, to who passed it on", async () => {
  const { author, editor, publisher, section, id } = await newsroom();
  const other = await person("editor", section);
  await perform("submit", author, id, at(1));
  await perform("assign", editor, id, at(2), other);
  await postman(5);
  expect(letters()).toMatchObject([{ to: other.email, subject: expect.stringContaining("Bài giao cho bạn") }]);
  await perform("passOn", other, id, at(6));
  await perform("sendBack", publisher, id, at(7));
  await postman(60);
  expect(letters().at(-1)).toMatchObject({ to: other.email, subject: expect.stringContaining("trả về biên tập") });
});

test("fifty pieces are one letter, and the next one waits half an hour", async () => {
  const { author, editor, section } = await newsroom();
  for (let n = 0; n < 50; n++) {
    const { id } = await makeDraft({ sectionId: section, title: `Bài dồn ${n}` }, as(author, at(0)));
    await submitArticle(as(author, at(1)), { articleId: id });
  }
  await postman(3);
  expect(letters()).toHaveLength(1);
  expect(letters()[0]).toMatchObject({ to: editor.email, subject: expect.stringContaining("50 việc ở tòa soạn") });
  expect(letters()[0]?.text.match(/Bài dồn/g)).toHaveLength(MOST_LINES);
  expect(letters()[0]?.text).toContain(`Còn ${50 - MOST_LINES} việc khác`);
  const { id } = await makeDraft({ sectionId: section, title: "Bài sau" }, as(author, at(4)));
  await submitArticle(as(author, at(4)), { articleId: id });
  await postman(10);
  expect(letters()).toHaveLength(1);
  await postman(34);
  expect(letters()).toHaveLength(2);
});

test("who does not want letters gets none, also of what was waiting; what is no longer so is not told", async () => {
  const { author, editor, id } = await newsroom();
  expect(await wantsDeskLetters(as(editor))).toBe(true);
  await perform("submit", author, id, at(1));
  await wantDeskLetters(as(editor, at(1)), false);
  await postman(3);
  expect([letters(), await wantsDeskLetters(as(editor))]).toEqual([[], false]);
  await perform("withdraw", author, id, at(4));
  await perform("submit", author, id, at(5));
  expect(await database().read.select().from(deskNotices)).toEqual([]);
  await wantDeskLetters(as(editor, at(6)), true);
  await perform("withdraw", author, id, at(7));
  await perform("submit", author, id, at(8));
  await perform("withdraw", author, id, at(8));
  await postman(60);
  expect(letters()).toEqual([]);
  await expect(wantDeskLetters(visitor(), true)).rejects.toMatchObject({ code: "unauthenticated" });
});

test("an act that is rolled back tells nobody; somebody locked is told nothing", async () => {
  const { author, editor, id } = await newsroom();
  await expect(submitArticle(as(editor, at(1)), { articleId: id })).rejects.toMatchObject({ code: "forbidden" });
  expect(await database().read.select().from(deskNotices)).toEqual([]);
  await perform("submit", author, id, at(1));
  await database().write((db) => db.update(users).set({ status: "locked" }).where(eq(users.id, editor.id)));
  await postman(3);
  expect(letters()).toEqual([]);
});

test("a scheduled piece that could not go out is told to who scheduled it and to its author", async () => {
  const { author, editor, publisher, id } = await newsroom();
  await perform("submit", author, id, at(1));
  await perform("claim", editor, id, at(2));
  await perform("passOn", editor, id, at(3));
  await perform("schedule", publisher, id, at(4));
  const { desk } = await standing(id);
  // Somebody's word is gone by then.
  await database().write((db) =>
    db
      .delete(checklistMarks)
      .where(and(eq(checklistMarks.articleId, id), eq(checklistMarks.item, ALL_VOUCHED[0] ?? ""))),
  );
  await runNextJob(publishScheduled, { clock: { now: () => at(65) }, log: () => undefined });
  expect((await standing(id)).stage).toBe("awaiting_approval");
  await postman(120);
  const told = letters().filter(({ text }) => text.includes("Bài hẹn giờ không đăng được"));
  expect(told.map(({ to }) => to).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    [author.email, publisher.email].toSorted((a, b) => (a < b ? -1 : 1)),
  );
  expect(told[0]?.text).toContain("Danh mục kiểm tra");
  expect(desk?.title).toBe(
    (await database().read.select().from(deskArticles).where(eq(deskArticles.articleId, id)))[0]?.title,
  );
});

test("a headline with a line break cannot write the letter's head", () => {
  const paper = { name: "Báo", origin: "http://localhost:3000" };
  const notice = { event: "returned" as const, articleId: "a", title: "Bài\r\nBcc: x", byName: "A", words: "" };
  const { subject, text } = deskLetter(paper, [notice]);
  expect(subject).toContain("Bài được trả lại cho bạn");
  expect(text).toContain("/tai-khoan#thu");
});
