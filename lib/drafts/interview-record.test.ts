import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import type { DescribeInterview } from "@/lib/interviews/input";
import { gapsOf } from "@/lib/interviews/model";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, reader, user } from "@/lib/testing/factories";
import { createDraft } from "./commands/create-draft";
import { describeInterview } from "./commands/describe-interview";
import { interviewRecord } from "./interview-record";

useDatabase();

const author = user("journalist");

async function anInterview(): Promise<DescribeInterview & { sectionId: string }> {
  const sectionId = await makeSection();
  const { articleId } = await createDraft(as(author), { kind: "interview", sectionId });
  return {
    articleId,
    sectionId,
    mode: "phone",
    source: "interview",
    purpose: "Hỏi về mùa khô.",
    heldAt: "2026-11-20T09:30",
    noticeSentAt: "2026-11-18T16:00",
    noticeChannel: "thư điện tử",
  };
}

test("the record is kept as it was written, on Viet Nam's clock, with its entry in the audit", async () => {
  const { sectionId: _, ...input } = await anInterview();
  await describeInterview(as(author), input);
  const { record, isWritten } = await interviewRecord(as(author), input.articleId);
  expect(isWritten).toBe(true);
  expect(record).toMatchObject({ mode: "phone", place: "", heldAt: new Date("2026-11-20T02:30:00Z") });
  expect(gapsOf(record)).toEqual([]);
  const [entry] = await systemContext("test").db.select().from(auditLog).orderBy(desc(auditLog.seq)).limit(1);
  expect(entry).toMatchObject({ action: "interview.describe", objectId: input.articleId, actorId: author.id });
});

test("another writer of the desk may read it but not write it; an editor of its section may", async () => {
  const { sectionId, ...input } = await anInterview();
  await expect(describeInterview(as(user("journalist", sectionId)), input)).rejects.toMatchObject({
    code: "forbidden",
  });
  await describeInterview(as(user("editor", sectionId)), { ...input, place: "Cà Mau" });
  expect((await interviewRecord(as(author), input.articleId)).record.place).toBe("Cà Mau");
});

test("to who may not see the article it is not there", async () => {
  const { sectionId: _, ...input } = await anInterview();
  for (const actor of [user("contributor"), user("editor", "muc-khac"), reader()]) {
    await expect(describeInterview(as(actor), input)).rejects.toMatchObject({ code: "not_found" });
    await expect(interviewRecord(as(actor), input.articleId)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("a notice without its channel, a day that is none and a talk still to come are refused by field", async () => {
  const { sectionId: _, ...input } = await anInterview();
  for (const [wrong, name] of [
    [{ noticeChannel: "" }, "noticeChannel"],
    [{ heldAt: "2026-02-30T10:00" }, "heldAt"],
    [{ heldAt: "2999-01-01T10:00" }, "heldAt"],
    [{ purpose: "x".repeat(2001) }, "purpose"],
  ] as const) {
    const refusal: unknown = await describeInterview(as(author), { ...input, ...wrong }).catch((e: unknown) => e);
    expect(refusal).toMatchObject({ code: "invalid", fields: { [name]: expect.any(String) } });
  }
  expect((await interviewRecord(as(author), input.articleId)).isWritten).toBe(false);
});

test("words from a conference ask for the speaker's consent", () => {
  const told = { mode: "in-person", place: "", heldAt: null, purpose: "p", noticeChannel: "thư" } as const;
  const record = { ...told, noticeSentAt: new Date(), source: "conference", hasConsent: false } as const;
  expect(gapsOf(record)).toHaveLength(1);
  expect(gapsOf({ ...record, hasConsent: true })).toEqual([]);
});
