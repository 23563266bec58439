import { expect, test } from "vitest";
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry, GENESIS } from "@/lib/audit/model";
import { auditSentence } from "@/lib/audit/sentences";
import { useDatabase } from "@/lib/testing/database";
import { as, makeDraft, user } from "@/lib/testing/factories";
import { auditFacts } from "./audit-facts";
import { auditNames } from "./audit-names";

useDatabase();

const entry = (action: AuditAction, some: Partial<AuditEntry> = {}): AuditEntry => ({
  seq: 1,
  at: new Date(),
  actorId: null,
  actorName: "demo",
  action,
  objectType: "user",
  objectId: "u1",
  details: {},
  prevHash: GENESIS,
  hash: GENESIS,
  ...some,
});
const sentence = (it: AuditEntry) => {
  const { actor, act, object } = auditSentence(it, new Map());
  return [actor, act, object].filter(Boolean).join(" ");
};

test("what a command did is said of the command, and a person of the same name stays a person", () => {
  const backup = entry("backup.make", { actorName: "toasoan backup", objectType: "backup", objectId: "b1" });
  expect(sentence(backup)).toBe("Lệnh sao lưu tạo một bản sao lưu");
  expect(sentence(entry("rating.rebuild", { objectType: "rating", objectId: "*" }))).toBe(
    "Dữ liệu mẫu dựng lại tổng đánh giá",
  );
  expect(sentence(entry("account.sign-in", { actorId: "u2" }))).toBe("demo đăng nhập vào tài khoản không còn tên");
  expect(sentence(entry("account.sign-in", { actorId: "u1", actorName: "Lê Minh" }))).toBe(
    "Lê Minh đăng nhập vào tài khoản của mình",
  );
});

test("no sentence shows a piece of an id", () => {
  const id = "01a22662-5467-713b-ba0d-06966b15dc6d";
  for (const action of AUDIT_ACTIONS)
    for (const objectType of ["article", "comment", "media", "user", "email", "rating-case", "report", "backup", "job"])
      expect(sentence(entry(action, { objectType, objectId: id })), `${action} ${objectType}`).not.toContain("01a2");
});

test("a draft that was never sent is called by its working title", async () => {
  const draft = await makeDraft({ title: "Bến cũ" }, as(user("journalist")));
  const made = entry("article.create", { objectType: "article", objectId: draft.id });
  const names = await auditNames(as(user("admin")), [made]);
  expect(auditSentence(made, names).object).toBe("bài “Bến cũ”");
});

test("details are said in words, without ids", () => {
  const facts = (action: AuditAction, details: Record<string, unknown>) => auditFacts(entry(action, { details }));
  expect(facts("account.sign-in", { device: "Safari trên Linux", isStrong: false })).toEqual([
    "thiết bị: Safari trên Linux",
    "không có xác thực hai lớp",
  ]);
  expect(facts("article.claim", { from: "submitted", hash: "3f2a99bb01cd" })).toEqual([
    "trước đó: chờ biên tập",
    "phiên bản 3f2a99bb",
  ]);
  expect(
    facts("account.roles", {
      before: [{ role: "reader", scope: "*" }],
      after: [
        { role: "editor", scope: "s1" },
        { role: "editor", scope: "s2" },
      ],
    }),
  ).toEqual(["vai trò trước: Bạn đọc", "vai trò sau: Biên tập viên"]);
  expect(facts("settings.change", { changed: ["name", "pages"], before: { name: "Cũ" }, after: {} })).toEqual([
    "đã đổi: Tên báo, Các trang của báo",
  ]);
  expect(facts("taxonomy.merge", { from: "Hạn mặn", into: "Xâm nhập mặn" })).toEqual([]);
  expect(facts("article.schedule", { at: "2026-11-29T23:00:00.000Z" })).toEqual(["giờ: 06:00 30/11/2026"]);
});

test("what was decided about held ratings is told from what kind of case it was", () => {
  expect(auditFacts(entry("rating.decide", { details: { kind: "void", votes: 40 } }))).toEqual([
    "quyết định: loại",
    "40\u00a0lượt",
  ]);
  expect(auditFacts(entry("rating.case-open", { details: { kind: "burst" } }))).toEqual(["kiểu: dồn dập"]);
});
