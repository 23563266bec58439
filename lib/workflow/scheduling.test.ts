import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { approvals, articles, auditLog, database, draftConflicts, jobs } from "@/db/client";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { systemContext } from "@/lib/core/context";
import { atomically } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { retryJob } from "@/lib/jobs/commands";
import { runNextJob } from "@/lib/jobs/run";
import { useDatabase } from "@/lib/testing/database";
import { as, paragraph, user } from "@/lib/testing/factories";
import { ALL_VOUCHED, articleIn, perform, rewrite, standing } from "@/lib/testing/newsroom";
import { publishArticle, scheduleArticle } from "./commands/publish";
import { publishScheduled } from "./commands/publish-scheduled";

useDatabase();

const HOUR = 3_600_000;
const later = (ms: number) => new Date(Date.now() + ms);
const fire = async (at: Date) => {
  while (await runNextJob(publishScheduled, { clock: { now: () => at }, log: () => undefined })) {
    // Until nothing is due.
  }
};

async function jobsOf(articleId: string) {
  return database().read.select().from(jobs).where(eq(jobs.objectId, articleId));
}

test("a scheduled article is not there before its minute and is there in it, once, as it was approved", async () => {
  const { id } = await articleIn("scheduled");
  const { desk } = await standing(id);
  const at = desk?.scheduledAt ?? new Date();
  await fire(new Date(at.getTime() - 1));
  expect((await standing(id)).stage).toBe("scheduled");
  await fire(new Date(at.getTime() + 2000));
  expect(await standing(id)).toMatchObject({
    stage: "published",
    liveHash: desk?.approvedHash,
    desk: { scheduledAt: null, scheduledJobId: null },
  });
  const [job] = await jobsOf(id);
  expect(job).toMatchObject({ state: "done", attempts: 1, runAt: at });
  const acts = await database()
    .read.select({ action: auditLog.action, name: auditLog.actorName })
    .from(auditLog)
    .where(eq(auditLog.objectId, id));
  expect(acts.at(-1)).toEqual({ action: "article.publish", name: "job article.publish" });
});

test("an hour that has passed is refused, and nothing is scheduled", async () => {
  const { id } = await articleIn("awaiting_approval");
  const head = (await standing(id)).desk?.headHash ?? "";
  const input = { articleId: id, head, checked: ALL_VOUCHED, at: later(-60_000) };
  await expect(scheduleArticle(as(user("managing_editor")), input)).rejects.toMatchObject({
    code: "invalid",
    fields: { at: "Giờ đăng phải ở sau lúc này." },
  });
  expect(await jobsOf(id)).toEqual([]);
  expect(await database().read.$count(approvals, eq(approvals.articleId, id))).toBe(0);
});

test("what was unscheduled never comes out, not by its hour, not by a retry; scheduled anew it comes out once", async () => {
  const { id } = await articleIn("scheduled");
  await perform("unschedule", user("publisher"), id);
  await fire(later(2 * HOUR));
  expect(await standing(id)).toMatchObject({ stage: "awaiting_approval", liveHash: null });
  const [withdrawn] = await jobsOf(id);
  expect(withdrawn?.state).toBe("withdrawn");
  expect(await atomically(systemContext("test"), (ctx) => retryJob(ctx, withdrawn?.id ?? ""))).toBe(false);
  await perform("schedule", user("publisher"), id);
  await fire(later(2 * HOUR));
  expect((await standing(id)).stage).toBe("published");
});

test("a gate that closed after scheduling keeps the article in, and the desk is told why", async () => {
  const { id } = await articleIn("scheduled");
  await database().write((db) =>
    db.insert(draftConflicts).values({
      id: newId(),
      articleId: id,
      unitId: "b1",
      base: {},
      head: {},
      copy: {},
      at: new Date(),
      byName: "Lan",
    }),
  );
  await fire(later(2 * HOUR));
  const { stage, liveHash, desk } = await standing(id);
  expect([stage, liveHash]).toEqual(["awaiting_approval", null]);
  expect(desk?.returnReason).toContain("Không đăng theo giờ hẹn");
  expect((await jobsOf(id))[0]).toMatchObject({ state: "failed" });
  expect((await jobsOf(id))[0]?.lastError).toContain("hai người cùng sửa");
});

test("a job made by hand, or one whose article went another way, publishes nothing", async () => {
  const { id } = await articleIn("scheduled");
  const [job] = await jobsOf(id);
  const forged = newId();
  await database().write((db) =>
    db.insert(jobs).values({ ...(job as NonNullable<typeof job>), id: forged, uniqueKey: null, runAt: new Date() }),
  );
  await fire(later(1000));
  expect((await standing(id)).stage).toBe("scheduled");
  expect((await jobsOf(id)).find((some) => some.id === forged)).toMatchObject({
    state: "failed",
    lastError: "Lịch đăng này không còn hiệu lực.",
  });
});

test("approving what is no longer there says how much has changed, and publishes neither", async () => {
  const { id, sectionId, holder } = await articleIn("awaiting_approval");
  const read = (await standing(id)).desk?.headHash ?? "";
  await perform("sendBack", user("publisher"), id);
  await perform("claim", holder, id);
  const body = { type: "doc" as const, content: [paragraph("Đoạn thứ nhất, đã sửa."), paragraph("Đoạn thêm.")] };
  await rewrite(
    holder,
    id,
    { kind: "news", title: "Bài thử đã sửa", sapo: "Sapo của bài thử.", sectionId, body },
    later(5000),
  );
  await perform("passOn", holder, id);
  const stale = publishArticle(as(user("managing_editor")), { articleId: id, head: read, checked: ALL_VOUCHED });
  await expect(stale).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining("Bản đã duyệt khác bản hiện tại: 3 thay đổi"),
  });
  expect(await standing(id)).toMatchObject({ stage: "awaiting_approval", liveHash: null });
});

test("an update stays beside the live page until somebody else approves it; a correction goes with it", async () => {
  const { id, sectionId, holder } = await articleIn("update_editing");
  const [{ number } = { number: 0 }] = await database()
    .read.select({ number: articles.number })
    .from(articles)
    .where(eq(articles.id, id));
  const { liveHash } = await standing(id);
  const content = {
    kind: "news" as const,
    title: "Tít đã sửa",
    sapo: "Sapo.",
    sectionId,
    body: { type: "doc" as const, content: [paragraph("38 thôn.")] },
  };
  await rewrite(holder, id, content, later(5000));
  await perform("passOn", holder, id);
  expect((await standing(id)).liveHash).toBe(liveHash);
  const head = (await standing(id)).desk?.headHash ?? "";
  const text = "Con số đúng là 38 thôn, không phải 83 thôn.";
  const input = {
    articleId: id,
    head,
    checked: ALL_VOUCHED,
    substantial: true,
    correction: { kind: "correction" as const, text },
  };
  await expect(publishArticle(as(user("publisher")), input)).rejects.toMatchObject({ code: "forbidden" });
  const now = new Date();
  await publishArticle(as(user("managing_editor"), now), input);
  expect(await articleAtNumber(systemContext("test"), number)).toMatchObject({
    article: { title: "Tít đã sửa", updatedAt: now, corrections: [{ kind: "correction", text }] },
  });
});

test("a take-down withdraws the update that was to come, and the article stays away", async () => {
  const { id } = await articleIn("update_scheduled");
  await perform("takeDown", user("managing_editor"), id);
  await fire(later(2 * HOUR));
  expect(await standing(id)).toMatchObject({ stage: "removed", desk: { scheduledJobId: null, updateState: null } });
  expect((await jobsOf(id)).map((job) => job.state)).toEqual(["withdrawn"]);
});
