import { beforeEach, expect, test } from "vitest";
import { database, jobs } from "@/db/client";
import { answerConsent } from "@/lib/accounts/commands/answer-consent";
import { systemContext } from "@/lib/core/context";
import { runNextJob } from "@/lib/jobs/run";
import { changeSettings } from "@/lib/settings/commands";
import { storedSettings } from "@/lib/settings/queries";
import { contextOn, makeAccount, PAPER, signInAs } from "@/lib/testing/accounts";
import { decision, makePending, somebody } from "@/lib/testing/comments";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, reader, user } from "@/lib/testing/factories";
import { lettersSent, useOutbox } from "@/lib/testing/outbox";
import { decideComments } from "./commands/decide";
import { reportContent } from "./commands/report-content";
import { switchComments } from "./commands/switch-comments";
import { tellWriter } from "./commands/tell-writer";
import { undoDecisions } from "./commands/undo";
import { writeComment } from "./commands/write-comment";
import { previewBanned } from "./preview-banned";
import { commentsClosed } from "./queries";

useDatabase();
useOutbox();
const system = () => systemContext("test");
const moderator = () => as(user("managing_editor"));

beforeEach(async () => {
  await database().write((db) => db.delete(jobs));
});

async function postman(minutes: number) {
  const now = new Date(Date.now() + minutes * 60_000);
  while (await runNextJob(tellWriter, { clock: { now: () => now }, log: () => undefined })) continue;
}

async function writer(agrees: boolean) {
  const { email } = await makeAccount();
  const { ctx } = await contextOn(await signInAs(email));
  if (agrees) await answerConsent(ctx, { purpose: "comment-letters", isGiven: true }, PAPER);
  return { email, ctx, write: (articleId: string) => writeComment(ctx, { articleId, text: `Lời của ${email}.` }) };
}

test("who agreed is told what became of a comment and why, once the decision has stood a while", async () => {
  const { id: articleId } = await makeArticle({ title: "Cầu qua sông" });
  const [one, other, silent] = [await writer(true), await writer(true), await writer(false)];
  const [a, b, c] = [await one.write(articleId), await other.write(articleId), await silent.write(articleId)];
  await decideComments(moderator(), {
    decisions: [
      decision(a.id, "approve"),
      decision(b.id, "reject", { reasonText: "Gọi người ta là đồ bỏ." }),
      decision(c.id, "approve"),
    ],
  });
  await postman(4);
  expect(lettersSent()).toEqual([]);
  await postman(6);
  const told = new Map(lettersSent().map((letter) => [letter.to, letter]));
  expect([...told.keys()].toSorted()).toEqual([one.email, other.email].toSorted());
  expect(told.get(one.email)?.subject).toContain("Ý kiến của bạn đã được đăng");
  expect(told.get(other.email)?.text).toContain("Lý do: Xúc phạm, công kích người khác. Gọi người ta là đồ bỏ.");
});

test("a decision that is taken back, and a consent that is, send no letter", async () => {
  const { id: articleId } = await makeArticle();
  const [one, other] = [await writer(true), await writer(true)];
  const [a, b] = [await one.write(articleId), await other.write(articleId)];
  const [first, second] = [decision(a.id, "approve"), decision(b.id, "approve")];
  const by = moderator();
  await decideComments(by, { decisions: [first, second] });
  await undoDecisions(by, { ids: [first.id] });
  await answerConsent(other.ctx, { purpose: "comment-letters", isGiven: false }, PAPER);
  await postman(10);
  expect(lettersSent()).toEqual([]);
});

test("a section that takes no comments closes its articles, but for one that is opened by hand", async () => {
  const sectionId = await makeSection();
  const [{ id }, { id: elsewhere }] = [await makeArticle({ sectionId }), await makeArticle()];
  const { comments } = await storedSettings(system());
  await changeSettings(system(), { comments: { ...comments, closedSections: [sectionId] } });
  expect([await commentsClosed(system(), id), await commentsClosed(system(), elsewhere)]).toEqual(["section", null]);
  const { ctx, name, email } = somebody();
  await expect(writeComment(ctx, { articleId: id, name, email, text: "Tôi muốn nói." })).rejects.toMatchObject({
    code: "conflict",
  });
  await switchComments(as(user("editor", sectionId)), { articleId: id, to: "open" });
  expect(await commentsClosed(system(), id)).toBeNull();
  await changeSettings(system(), { comments });
});

test("reports of errors can be switched off; a request for a correction is always taken", async () => {
  const { id: articleId } = await makeArticle();
  const { reports } = await storedSettings(system());
  await changeSettings(system(), { reports: { ...reports, isOn: false } });
  const report = { articleId, quote: "", proposal: "Số ở câu hai sai, đúng ra là 195." };
  await expect(reportContent(as(reader()), { ...report, kind: "error" })).rejects.toMatchObject({ code: "conflict" });
  const contact = { name: "Lê Minh", contact: "minh@thu.example" };
  expect(await reportContent(as(reader()), { ...report, ...contact, kind: "correction-request" })).toHaveProperty("id");
  await changeSettings(system(), { reports });
});

test("a list of words is tried on the last comments before it is saved, and nothing changes", async () => {
  const { id: articleId } = await makeArticle();
  await makePending(articleId, "Bán xe đạp cũ giá rẻ.");
  const hidden = await makePending(articleId, "Xe đạp này hay lắm.");
  await makePending(articleId, "Chuyện khác hẳn.");
  const admin = as(user("admin"));
  const found = await previewBanned(admin, { words: "xe đạp\n\n  giá rẻ " });
  expect(found).toMatchObject({ matched: 2 });
  expect(found.examples.find(({ id }) => id === hidden)).toMatchObject({ words: ["xe đạp"], isCertain: true });
  expect(await previewBanned(admin, { words: "" })).toMatchObject({ matched: 0 });
  expect((await storedSettings(system())).comments.bannedWords).not.toContain("xe đạp");
  await expect(previewBanned(moderator(), { words: "xe" })).rejects.toMatchObject({ code: "forbidden" });
});
