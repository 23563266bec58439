import { expect, test } from "vitest";
import { createUser } from "@/lib/accounts/commands/create-user";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { auditPage } from "@/lib/audit/search";
import { auditSentence } from "@/lib/audit/sentences";
import { systemContext } from "@/lib/core/context";
import { PASSWORD } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, user } from "@/lib/testing/factories";
import { auditFilter } from "./audit-filter";
import { auditNames } from "./audit-names";

useDatabase();

test("who did it is found by name or address, and what it was done to by headline, address, number or id", async () => {
  const admin = as(user("admin"));
  const id = await createUser(systemContext("test"), {
    email: "mai.huong@toasoan.example",
    name: "Mai Thị Hương",
    password: PASSWORD,
    roles: [{ role: "managing_editor", scope: "*" }],
  });
  const chief = as({
    kind: "user",
    id,
    name: "Mai Thị Hương",
    roles: [{ role: "managing_editor", scope: "*" }],
    networkKey: "nhà",
  });
  const draft = await makeDraft({}, chief);
  const live = await makeArticle({ title: "Cầu phao mùa lũ" });
  for (const nguoi of ["mai huong", "HƯƠNG", "toasoan.example", id])
    expect((await auditFilter(admin, { nguoi })).actorIds, nguoi).toContain(id);
  const hers = await auditPage(admin, await auditFilter(admin, { nguoi: "mai thi huong" }), null);
  expect(hers.entries.map(({ objectId }) => objectId)).toEqual([draft.id]);
  expect((await auditFilter(admin, { nguoi: "không ai cả" })).actorIds).toEqual([]);

  const [card] = await cardsByIds(admin, [live.id]);
  if (!card) throw new Error("the article has no card");
  const { number, path } = card;
  const places = [`${number}`, path, `https://bao.example${path}?x=1`];
  for (const muc of [...places, "cau phao", live.id])
    expect((await auditFilter(admin, { muc })).objectIds, muc).toEqual([live.id]);
  const { entries } = await auditPage(admin, await auditFilter(admin, { muc: `${number}`, viec: "article" }), null);
  expect(new Set(entries.map(({ objectId }) => objectId))).toEqual(new Set([live.id]));
  const names = await auditNames(admin, entries);
  expect(entries.map((entry) => auditSentence(entry, names).object)).toContain("bài “Cầu phao mùa lũ”");
  await expect(auditFilter(chief, { nguoi: "hương" })).rejects.toMatchObject({ code: "forbidden" });
});

test("a day that is none is left out", async () => {
  const admin = as(user("admin"));
  expect(await auditFilter(admin, { tu: "hôm qua", den: "2026-13-45" })).toMatchObject({ from: null, before: null });
  expect(await auditFilter(admin, { tu: "2026-11-28" })).toMatchObject({ from: new Date("2026-11-28T00:00:00+07:00") });
});
