import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, contentReports } from "@/db/client";
import { dataDir } from "@/db/location";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, makeSection, paragraph, reader, user } from "@/lib/testing/factories";
import { decideReport } from "./commands/decide-report";
import { reportContent } from "./commands/report-content";
import { nextCorrectionDeadline, reportCounts, reportQueue } from "./report-queue";

useDatabase();
const DAY = 86_400_000;
const system = () => systemContext("test");

function turn(id: string, role: "question" | "answer", text: string) {
  return { type: "interviewTurn" as const, attrs: { id, role, speakerId: null }, content: [paragraph(text)] };
}

async function makeInterview(sectionId: string) {
  const body = {
    type: "doc" as const,
    content: [turn("t1", "question", "Năm nay ra sao?"), turn("t2", "answer", "Tăng 18,1% so với\u00a0năm ngoái.")],
  };
  return makeArticle({ kind: "interview", sectionId, body, title: "Bài có lỗi" });
}

const report = (articleId: string, more: object = {}) => ({
  articleId,
  kind: "error" as const,
  quote: "Tăng 18,1% so với năm ngoái",
  proposal: "Phải là 18,7%.",
  ...more,
});

test("a report is tied to the turn in which the words stand and to the live revision", async () => {
  const sectionId = await makeSection();
  const { id: articleId, hash } = await makeInterview(sectionId);
  const { id } = await reportContent(as(reader()), report(articleId, { blockId: "t1" }));
  const [row] = await system().db.select().from(contentReports).where(eq(contentReports.id, id));
  expect(row).toMatchObject({ blockId: "t2", revisionHash: hash, state: "open", deadline: null });
  const { items } = await reportQueue(as(user("editor", sectionId)), { tab: "bao-loi" });
  expect(items).toMatchObject([{ id, blockId: "t2", place: { start: 0 }, isNewerLive: false }]);
  expect(items[0]?.place?.text.slice(0, items[0].place.end)).toBe("Tăng 18,1% so với năm ngoái");
});

test("words are found in a paragraph that has no id of its own", async () => {
  const sectionId = await makeSection();
  const { id: articleId } = await makeArticle({ sectionId });
  await reportContent(as(reader()), report(articleId, { quote: "thứ  nhất" }));
  const { items } = await reportQueue(as(user("editor", sectionId)), { tab: "bao-loi" });
  expect(items).toMatchObject([{ place: { text: "Đoạn thứ nhất của bài thử.", start: 5, end: 13 } }]);
});

test("words that the live text has no more are said to be gone, with what the turn says now", async () => {
  const sectionId = await makeSection();
  const { id: articleId } = await makeInterview(sectionId);
  await reportContent(as(reader()), report(articleId));
  const content = {
    kind: "interview" as const,
    title: "Bài đã sửa",
    sectionId,
    body: { type: "doc" as const, content: [turn("t2", "answer", "Tăng 18,7%.")] },
  };
  const hash = await saveRevision(system(), { articleId, content });
  await approveRevision(system(), { articleId, hash });
  await publishRevision(system(), { articleId, hash });
  const { items } = await reportQueue(as(user("managing_editor")), { tab: "bao-loi" });
  expect(items.find((it) => it.article.id === articleId)).toMatchObject({
    place: null,
    turnText: "Tăng 18,7%.",
    isNewerLive: true,
  });
});

test("an editor sees the reports of his sections only; the others are not found", async () => {
  const [mine, other] = [await makeSection(), await makeSection()];
  const { id: articleId } = await makeInterview(other);
  const { id } = await reportContent(as(reader()), report(articleId));
  const editor = as(user("editor", mine));
  expect((await reportQueue(editor, { tab: "bao-loi" })).items).toEqual([]);
  await expect(decideReport(editor, { reportId: id, to: "accepted" })).rejects.toMatchObject({ code: "not_found" });
  for (const actor of [user("journalist"), user("reader"), reader()]) {
    expect((await reportQueue(as(actor), { tab: "bao-loi" })).items).toEqual([]);
    await expect(decideReport(as(actor), { reportId: id, to: "accepted" })).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("a request for a correction wants a name and an address, has a deadline, and is the managing editor's", async () => {
  const { id: articleId } = await makeInterview(await makeSection());
  const request = report(articleId, { kind: "correction-request", proposal: "Chúng tôi đề nghị cải chính số liệu." });
  await expect(reportContent(as(reader()), request)).rejects.toMatchObject({
    fields: { name: expect.any(String), contact: expect.any(String) },
  });
  const from = { name: "Công ty Muối Biển", contact: "phap-che@muoi.example" };
  const { id } = await reportContent(as(reader()), { ...request, ...from });
  const [row] = await system().db.select().from(contentReports).where(eq(contentReports.id, id));
  expect(JSON.stringify(row)).not.toContain("muoi.example");
  const chief = user("managing_editor");
  const late = as(chief, new Date(Date.now() + 6 * DAY));
  const [item] = (await reportQueue(late, { tab: "cai-chinh" })).items.filter((it) => it.id === id);
  expect(item).toMatchObject({ isOverdue: true, contact: "phap-che@muoi.example", name: "Công ty Muối Biển" });
  expect((await reportQueue(as(user("editor")), { tab: "cai-chinh" })).items).toEqual([]);
  expect((await reportCounts(as(user("editor"))))["cai-chinh"]).toBe(0);
  expect((await reportCounts(late))["cai-chinh"]).toBeGreaterThan(0);
  await expect(decideReport(as(chief), { reportId: id, to: "dismissed" })).rejects.toMatchObject({ code: "invalid" });
  const words = "Số liệu lấy từ báo cáo chính thức, xin xem bản kèm.";
  expect(await decideReport(as(chief), { reportId: id, to: "dismissed", answer: words })).toEqual({ isAnswered: true });
  expect(lettersTo("phap-che@muoi.example")).toContain(words);
});

test("a report is handled once, with its entry in the audit; the second editor is told who was first", async () => {
  const { id: articleId } = await makeInterview(await makeSection());
  const { id } = await reportContent(as(reader()), report(articleId));
  const [first, second] = [user("editor"), user("editor")];
  await decideReport(as(first), { reportId: id, to: "accepted", answer: "Cảm ơn bạn." });
  await expect(decideReport(as(second), { reportId: id, to: "dismissed" })).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining(first.name),
  });
  const audits = await system().db.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(audits.map(({ action }) => action)).toEqual(["report.accept"]);
  const { items } = await reportQueue(as(second), { tab: "da-xu-ly" });
  expect(items.find((it) => it.id === id)).toMatchObject({ decidedBy: first.name, answer: "Cảm ơn bạn." });
});

test("the same report sent twice is one; too many in a day are refused", async () => {
  const { id: articleId } = await makeInterview(await makeSection());
  const ctx = as(reader());
  const { id } = await reportContent(ctx, report(articleId));
  expect(await reportContent(ctx, report(articleId))).toEqual({ id });
  for (let i = 1; i < 10; i++) await reportContent(ctx, report(articleId, { proposal: `Chỗ sai thứ ${i}.` }));
  await expect(reportContent(ctx, report(articleId, { proposal: "Chỗ sai thứ mười." }))).rejects.toMatchObject({
    code: "limited",
  });
});

test("what is wrong is said with its field; a draft is not reported", async () => {
  const { id: articleId } = await makeInterview(await makeSection());
  const { id: draft } = await makeDraft();
  const send = (more: object) => reportContent(as(reader()), report(articleId, more));
  await expect(send({ proposal: "sai" })).rejects.toMatchObject({ fields: { proposal: expect.any(String) } });
  await expect(send({ proposal: "x".repeat(501) })).rejects.toMatchObject({ fields: { proposal: expect.any(String) } });
  await expect(send({ contact: "không phải thư" })).rejects.toMatchObject({ fields: { contact: expect.any(String) } });
  await expect(send({ articleId: draft })).rejects.toMatchObject({ code: "not_found" });
  expect((await send({ quote: "không có trong bài" })).id).toBeTruthy();
});

function lettersTo(address: string): string {
  const folder = path.join(dataDir(), "outbox");
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .filter((letter) => letter.includes(`To: <${address}>`))
    .map((letter) => Buffer.from(letter.split("\r\n\r\n").slice(1).join(""), "base64").toString("utf8"))
    .join("\n");
}

test("words of the headline, of who speaks, and across two turns are found as well", async () => {
  const sectionId = await makeSection();
  const body = {
    type: "doc" as const,
    content: [turn("t1", "question", "Năm nay ra sao?"), turn("t2", "answer", "Tăng 18,1%.")],
  };
  const speakers = [
    { id: "s1", personId: null, role: "guest" as const, label: "Ông Lò Văn Pín", title: "Chỉ huy trưởng bến Cát" },
  ];
  const { id: articleId } = await makeArticle({
    kind: "interview",
    sectionId,
    body,
    speakers,
    title: "Bài ghi sổ ở bến",
  });
  for (const quote of ["ghi sổ", "Chỉ huy trưởng bến", "ra sao? Tăng"])
    await reportContent(as(reader()), report(articleId, { quote }));
  const { items } = await reportQueue(as(user("editor", sectionId)), { tab: "bao-loi" });
  expect(new Set(items.map(({ place }) => place?.text.slice(place.start, place.end)))).toEqual(
    new Set(["Chỉ huy trưởng bến", "ghi sổ", "ra sao? Tăng"]),
  );
});

test("whoever answers for corrections is told the nearest deadline, others none", async () => {
  const sectionId = await makeSection();
  const { id: articleId } = await makeInterview(sectionId);
  const boss = user("managing_editor");
  expect(await nextCorrectionDeadline(as(boss))).toBeNull();
  const early = new Date("2026-11-01T03:00:00Z");
  for (const now of [new Date(early.getTime() + DAY), early])
    await reportContent(
      as(reader(), now),
      report(articleId, { kind: "correction-request", name: "Lê Lý", contact: "ly@thu.example" }),
    );
  const [first] = await system().db.select().from(contentReports).where(eq(contentReports.at, early));
  expect(await nextCorrectionDeadline(as(boss))).toEqual(first?.deadline);
  expect(await nextCorrectionDeadline(as(user("editor", sectionId)))).toBeNull();
});
