import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, people } from "@/db/client";
import { testContext, useDatabase } from "@/lib/testing/database";
import { as, user } from "@/lib/testing/factories";
import { addPerson, addTopic, createAuthor, createPerson, createSeries, createTopic } from "./commands";
import { searchAuthors, searchPeople, searchSeries, searchTopics } from "./finding";

useDatabase();
const ctx = testContext();

test("a person is found by any words of the name, without marks, the last only begun, the likest first", async () => {
  await createPerson(ctx, { fullName: "Lê Văn Thành", position: "Phó giám đốc" });
  await createPerson(ctx, { fullName: "Lê Văn Thành Nhân" });
  await createPerson(ctx, { fullName: "Trần Thị Đào" });
  const names = async (text: string) => (await searchPeople(ctx, text)).map((it) => it.fullName);
  expect(await names("le van thanh")).toEqual(["Lê Văn Thành", "Lê Văn Thành Nhân"]);
  expect(await names("Thành L")).toEqual(["Lê Văn Thành", "Lê Văn Thành Nhân"]);
  expect(await names("đào")).toEqual(["Trần Thị Đào"]);
  expect(await names("thanh đào")).toEqual([]);
  expect(await names("  ")).toEqual([]);
  expect(await searchPeople(ctx, "le", 1)).toHaveLength(1);
});

test("a topic is found by its alias, and says when it takes no new article", async () => {
  const validTo = new Date(ctx.now.getTime() - 1000);
  await createTopic(ctx, { name: "Hà Tây", kind: "place", aliases: ["Tỉnh Sơn Tây"], validTo });
  await createTopic(ctx, { name: "Hà Nội", kind: "place" });
  expect(await searchTopics(ctx, "son t")).toMatchObject([{ name: "Hà Tây", isEnded: true }]);
  expect((await searchTopics(ctx, "hà")).map((it) => [it.name, it.isEnded])).toEqual([
    ["Hà Tây", true],
    ["Hà Nội", false],
  ]);
});

test("pen names and series are found as well", async () => {
  await createAuthor(ctx, { penName: "Hoài Phương" });
  await createSeries(ctx, { title: "Nước về đâu" });
  expect(await searchAuthors(ctx, "phuong")).toMatchObject([{ penName: "Hoài Phương" }]);
  expect(await searchSeries(ctx, "ve dau")).toMatchObject([{ title: "Nước về đâu" }]);
});

test("a journalist adds a person, and a second of the same name gets an address of his own", async () => {
  const journalist = as(user("journalist"));
  const first = await addPerson(journalist, { fullName: "Nguyễn Văn An", organisation: "Sở Y tế" });
  const second = await addPerson(journalist, { fullName: "Nguyễn Văn An", organisation: "Sở Xây dựng" });
  const slugs = await ctx.db.select({ id: people.id, slug: people.slug }).from(people).where(eq(people.id, second));
  expect(slugs).toEqual([{ id: second, slug: "nguyen-van-an-2" }]);
  expect((await searchPeople(ctx, "nguyen van an")).map((it) => it.id).toSorted()).toEqual([first, second].toSorted());
  const entries = await ctx.db.select().from(auditLog).where(eq(auditLog.objectId, first));
  expect(entries).toMatchObject([{ action: "taxonomy.add", objectType: "person" }]);
});

test("many add somebody of one name at once", async () => {
  const journalist = as(user("journalist"));
  const ids = await Promise.all(Array.from({ length: 6 }, () => addPerson(journalist, { fullName: "Đỗ Mười Hai" })));
  expect(new Set(ids).size).toBe(6);
  expect(await searchPeople(ctx, "do muoi hai")).toHaveLength(6);
});

test("who may not, adds nobody; a journalist adds no topic and changes no person", async () => {
  await expect(addPerson(as(user("reader")), { fullName: "Ai Đó" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(addTopic(as(user("journalist")), { name: "Chủ đề lạ", kind: "event" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(createPerson(as(user("journalist")), { fullName: "Ai Đó" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await addTopic(as(user("editor")), { name: "Chủ đề mới", kind: "event" });
  expect(await searchTopics(ctx, "chu de moi")).toHaveLength(1);
});

test("a name without letters and an empty one are refused with the field", async () => {
  await expect(addPerson(ctx, { fullName: " " })).rejects.toMatchObject({
    code: "invalid",
    fields: { fullName: "Vui lòng nhập tên." },
  });
  await expect(addTopic(ctx, { name: "★", kind: "event" })).rejects.toMatchObject({ code: "invalid" });
});
