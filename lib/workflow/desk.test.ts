import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, checklistMarks, database, deskNotes, deskReads, homeSlots, jobs, revisions } from "@/db/client";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { draftFromRevision } from "@/lib/drafts/commands/draft-from-revision";
import { saveDraft } from "@/lib/drafts/commands/save-draft";
import { CLAIM_MS } from "@/lib/drafts/model";
import { draftView } from "@/lib/drafts/queries";
import { enqueueJob } from "@/lib/jobs/commands";
import { runNextJob } from "@/lib/jobs/run";
import { changeSettings } from "@/lib/settings/commands";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, makeSection, reader, user } from "@/lib/testing/factories";
import { ALL_VOUCHED, articleIn, perform, standing } from "@/lib/testing/newsroom";
import { passOnArticle, returnArticle } from "./commands/edit";
import { claimArticle, takeOverArticle } from "./commands/hold";
import { clearHomeSlot, placeOnHome } from "./commands/home";
import { retryFailedJob, withdrawFailedJob } from "./commands/manage-jobs";
import { addNote, resolveNote } from "./commands/notes";
import { noteRead, planArticle } from "./commands/plan";
import { publishArticle } from "./commands/publish";
import { submitArticle } from "./commands/submit";
import { troubledJobs } from "./queries/calendar";

useDatabase();

const later = (ms: number) => new Date(Date.now() + ms);

async function acts(objectId: string): Promise<string[]> {
  const rows = await database()
    .read.select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.objectId, objectId));
  return rows.map((row) => row.action);
}

test("an article that lacks what the desk asks for is not taken in, and says what it lacks", async () => {
  const author = user("journalist");
  const { id } = await makeDraft({ sapo: "" }, as(author));
  await expect(submitArticle(as(author), { articleId: id, stage: "draft" })).rejects.toMatchObject({
    code: "invalid",
    say: "Chưa gửi được: Chưa có sapo.",
    fields: { "check:sapo": "Chưa có sapo." },
  });
  expect((await standing(id)).stage).toBe("draft");
});

test("a screen that is no longer true changes nothing", async () => {
  const { id } = await articleIn("editing");
  await expect(claimArticle(as(user("editor")), { articleId: id, stage: "submitted" })).rejects.toMatchObject({
    code: "conflict",
  });
  const { id: other, holder } = await articleIn("editing");
  const input = { articleId: other, stage: "submitted" as const, checked: ALL_VOUCHED };
  await expect(passOnArticle(as(holder), input)).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining("Bài đã chuyển từ “Chờ biên tập” sang “Đang biên tập”"),
  });
});

test("a claim runs out, and then anybody may take the article; before, it is taken over, and that is written down", async () => {
  const holder = user("editor");
  const { id } = await articleIn("editing", { holder });
  const other = user("editor");
  await expect(claimArticle(as(other), { articleId: id })).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining(holder.name),
  });
  await takeOverArticle(as(other), { articleId: id });
  expect((await standing(id)).desk).toMatchObject({ claimedBy: other.id });
  expect(await acts(id)).toContain("article.claim-take");
  await claimArticle(as(holder, later(CLAIM_MS + 1000)), { articleId: id });
  expect((await standing(id)).desk).toMatchObject({ claimedBy: holder.id });
});

test("whoever writes keeps the article; a claim that ran out is not won back by writing", async () => {
  const holder = user("editor");
  const { id } = await articleIn("editing", { holder });
  const [revision] = await systemContext("test")
    .db.select({ hash: revisions.hash })
    .from(revisions)
    .where(eq(revisions.articleId, id))
    .limit(1);
  await atomically(as(holder), (ctx) => draftFromRevision(ctx, id, revision?.hash ?? ""));
  const write = async (at: Date) => {
    const { units } = await draftView(as(holder, at), id);
    const base = units.find(({ unitId }) => unitId === "field:title")?.etag ?? null;
    const op = { opId: crypto.randomUUID(), unitId: "field:title", kind: "field" as const, base };
    const ops = [{ ...op, doc: `Tít lúc ${at.getTime()}` }];
    return saveDraft(as(holder, at), { articleId: id, windowId: "cua-so-1", since: 0, ops, at: null });
  };
  await write(later(CLAIM_MS - 60_000));
  const renewed = (await standing(id)).desk?.claimUntil;
  expect(renewed?.getTime()).toBeGreaterThan(later(CLAIM_MS).getTime());
  await write(new Date((renewed?.getTime() ?? 0) + 1000)).catch(() => undefined);
  expect((await standing(id)).desk?.claimUntil).toEqual(renewed);
});

test("who holds an article and loses the right to edit passes nothing on", async () => {
  const holder = user("editor");
  const { id } = await articleIn("editing", { holder });
  const dismissed = { ...holder, roles: [{ role: "journalist" as const, scope: "*" }] };
  await expect(perform("passOn", dismissed, id)).rejects.toMatchObject({ code: "forbidden" });
});

test("a return needs a reason that helps", async () => {
  const { id, holder } = await articleIn("editing");
  await expect(returnArticle(as(holder), { articleId: id, reason: "sửa lại" })).rejects.toMatchObject({
    code: "invalid",
    fields: { reason: "Vui lòng nêu lý do, ít nhất 10 ký tự." },
  });
});

test("what nobody vouched for blocks; only who may override does, with a reason, and it is written down", async () => {
  const { id, holder } = await articleIn("editing", { holder: user("editor") });
  const checked = ALL_VOUCHED.filter((item) => item !== "sources");
  const blocked = passOnArticle(as(holder), { articleId: id, checked });
  await expect(blocked).rejects.toMatchObject({ code: "conflict", fields: { "check:sources": "Chưa ai xác nhận." } });
  const overrides = { sources: "Nguồn thứ hai xin giấu tên, tổng biên tập đã biết." };
  await expect(passOnArticle(as(holder), { articleId: id, checked, overrides })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await database().read.$count(checklistMarks, eq(checklistMarks.articleId, id))).toBe(0);
  const chief = user("managing_editor");
  await takeOverArticle(as(chief), { articleId: id });
  await expect(
    passOnArticle(as(chief), { articleId: id, checked, overrides: { sources: "ngắn" } }),
  ).rejects.toMatchObject({ code: "invalid" });
  await passOnArticle(as(chief), { articleId: id, checked, overrides });
  expect(await acts(id)).toEqual(expect.arrayContaining(["checklist.check", "checklist.override", "article.pass-on"]));
});

test("an open note blocks an editor and warns a chief; resolved, it does neither", async () => {
  const { id, holder } = await articleIn("editing", { holder: user("editor") });
  const { id: noteId } = await addNote(as(user("publisher")), {
    articleId: id,
    blockId: "b1",
    text: "Ai nói câu này?",
  });
  await expect(perform("passOn", holder, id)).rejects.toMatchObject({
    fields: { "check:notes": "Còn 1 góp ý chưa xử lý." },
  });
  await resolveNote(as(holder), { articleId: id, noteId });
  await expect(resolveNote(as(holder), { articleId: id, noteId })).rejects.toMatchObject({ code: "conflict" });
  await perform("passOn", holder, id);
  expect(await acts(id)).toEqual(expect.arrayContaining(["note.add", "note.resolve"]));
});

test("notes are for those who may read the piece", async () => {
  const { id } = await articleIn("draft");
  const note = { articleId: id, text: "Cho xem với." };
  await expect(addNote(as(user("contributor")), note)).rejects.toMatchObject({ code: "not_found" });
  await expect(addNote(as(reader()), note)).rejects.toMatchObject({ code: "unauthenticated" });
  const foreign = await makeSection();
  await expect(addNote(as(user("editor", foreign)), note)).rejects.toMatchObject({ code: "not_found" });
  await expect(addNote(as(user("editor")), { ...note, text: "  " })).rejects.toMatchObject({ code: "invalid" });
  expect(await database().read.$count(deskNotes, eq(deskNotes.articleId, id))).toBe(0);
});

test("four eyes count the byline too, and are the paper's to set", async () => {
  const author = user("managing_editor");
  const { id } = await articleIn("awaiting_approval", { author });
  await expect(perform("publish", author, id)).rejects.toMatchObject({
    code: "forbidden",
    say: expect.stringContaining("không tự duyệt"),
  });
  await changeSettings(systemContext("test"), { workflow: { fourEyes: false } });
  await perform("publish", author, id);
  await changeSettings(systemContext("test"), { workflow: { fourEyes: true } });
});

test("an imported article that the desk never saw can be updated and taken down", async () => {
  const { id } = await makeArticle();
  const editor = user("editor");
  await perform("beginUpdate", editor, id);
  expect(await standing(id)).toMatchObject({ stage: "update_editing", desk: { claimedBy: editor.id } });
  await perform("dropUpdate", editor, id);
  await perform("takeDown", user("managing_editor"), id);
  expect((await standing(id)).stage).toBe("removed");
  await expect(
    publishArticle(as(user("managing_editor")), { articleId: id, head: "0".repeat(64), checked: ALL_VOUCHED }),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("deadline and priority are the editors' to set; a read is one's own bookmark", async () => {
  const { id } = await articleIn("submitted");
  const deadline = later(3_600_000);
  await expect(planArticle(as(user("journalist")), { articleId: id, deadline })).rejects.toMatchObject({
    code: "forbidden",
  });
  await planArticle(as(user("editor")), { articleId: id, deadline, priority: -1 });
  await planArticle(as(user("editor")), { articleId: id, priority: 0 });
  expect((await standing(id)).desk).toMatchObject({ deadline, priority: 0 });
  const hash = (await standing(id)).desk?.headHash ?? "";
  const me = user("publisher");
  for (const now of [later(0), later(1000)]) await noteRead(as(me, now), { articleId: id, hash });
  expect(await database().read.$count(deskReads, and(eq(deskReads.articleId, id), eq(deskReads.userId, me.id)))).toBe(
    1,
  );
});

test("an editor places the lead by hand; taken down, the article leaves the front page in the same moment", async () => {
  const { id } = await makeArticle();
  const editor = as(user("editor"));
  await expect(placeOnHome(as(user("journalist")), { slot: "lead", articleId: id })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(placeOnHome(editor, { slot: "lead", articleId: id, endsAt: later(-60_000) })).rejects.toMatchObject({
    code: "invalid",
  });
  const draft = await makeDraft();
  await expect(placeOnHome(editor, { slot: "lead", articleId: draft.id })).rejects.toMatchObject({ code: "not_found" });
  const before = await lastChangeSeq(database().read);
  await placeOnHome(editor, { slot: "lead", articleId: id });
  await placeOnHome(editor, { slot: "second-1", articleId: id, endsAt: later(60_000) });
  const places = await database()
    .read.select({ slot: homeSlots.slot })
    .from(homeSlots)
    .where(eq(homeSlots.articleId, id));
  expect(places).toEqual([{ slot: "second-1" }]);
  expect((await changesSince(database().read, before)).flatMap(({ tags }) => tags)).toEqual(["home", "home"]);
  await expect(clearHomeSlot(editor, { slot: "lead" })).rejects.toMatchObject({ code: "conflict" });
  await perform("takeDown", user("managing_editor"), id);
  expect(await database().read.$count(homeSlots, eq(homeSlots.articleId, id))).toBe(0);
  const other = await makeArticle();
  await placeOnHome(editor, { slot: "lead", articleId: other.id });
  await clearHomeSlot(editor, { slot: "lead" });
  expect(await acts(other.id)).toEqual(expect.arrayContaining(["home.place", "home.clear"]));
});

test("failed jobs are retried or put away by who may, and only failed ones", async () => {
  const handler = { kind: "test.fails", mode: "transactional" as const, run: async () => ({ failed: "hỏng" }) };
  const jobId = await atomically(systemContext("test"), (ctx) => enqueueJob(ctx, { kind: handler.kind, payload: {} }));
  const chief = as(user("managing_editor"));
  await expect(withdrawFailedJob(chief, { jobId })).rejects.toMatchObject({ code: "conflict" });
  const run = () => runNextJob(handler, { clock: { now: () => later(1000) } });
  await run();
  await expect(retryFailedJob(as(user("editor")), { jobId })).rejects.toMatchObject({ code: "forbidden" });
  await retryFailedJob(chief, { jobId });
  await run();
  await withdrawFailedJob(chief, { jobId });
  const [job] = await database().read.select({ state: jobs.state }).from(jobs).where(eq(jobs.id, jobId));
  expect(job?.state).toBe("withdrawn");
  expect(await acts(jobId)).toEqual(["job.retry", "job.withdraw"]);
});

test("only what was promised for a minute can be late; a task for whenever there is time is not told to the desk", async () => {
  const enqueue = (kind: string, runAt?: Date) =>
    atomically(systemContext("test"), (ctx) => enqueueJob(ctx, { kind, payload: {}, ...(runAt ? { runAt } : {}) }));
  const promised = await enqueue("test.promised", later(1000));
  const whenever = await enqueue("test.whenever");
  const { overdue } = await troubledJobs(as(user("managing_editor"), later(10 * 60_000)));
  const ids = overdue.map(({ id }) => id);
  expect(ids).toContain(promised);
  expect(ids).not.toContain(whenever);
  await expect(troubledJobs(as(user("journalist")))).rejects.toMatchObject({ code: "forbidden" });
});
