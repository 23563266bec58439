import { and, eq, ne } from "drizzle-orm";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { auditLog, database, drafts, jobs, media, mediaUses } from "@/db/client";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { createArticle, saveRevision } from "@/lib/articles/commands/save-revision";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { type Context, systemContext } from "@/lib/core/context";
import { runNextJob } from "@/lib/jobs/run";
import { useDatabase } from "@/lib/testing/database";
import { as, makeSection, paragraph, user } from "@/lib/testing/factories";
import { describePicture } from "./commands/describe-picture";
import { makeAvifJob } from "./commands/make-avif";
import { removePicture, removePictureFiles } from "./commands/remove-picture";
import { storePicture } from "./commands/store-picture";
import { libraryPage } from "./queries/library";
import { libraryPicture, mediaByIds, publicBecause } from "./queries/pictures";
import { usesOf } from "./queries/uses";
import { openMediaFile } from "./storage";

useDatabase();
// Each picture is made by a process of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const system = () => systemContext("test");
let shade = 0;
/** A picture that nobody has sent before. */
async function store(ctx: Context = system(), fileName = "") {
  const noise = { type: "gaussian", mean: 100 + (++shade % 100), sigma: 20 } as const;
  const create = { width: 400, height: 300, channels: 3, background: "#777", noise } as const;
  return (await storePicture(ctx, { bytes: await sharp({ create }).png().toBuffer(), fileName })).id;
}
const said = { alt: "Một người gánh rau qua cầu", caption: "Sáng sớm ở chợ Đông Ba", credit: "Minh Hoàng" };

function contentWith(mediaId: string, sectionId: string, title = "Bài có ảnh") {
  return {
    kind: "news" as const,
    title,
    sapo: "Sapo.",
    sectionId,
    body: {
      type: "doc" as const,
      content: [paragraph("Chữ."), { type: "figure" as const, attrs: { mediaId, ...said, isIllustration: false } }],
    },
  };
}

async function publish(mediaId: string, sectionId: string) {
  const { id, hash } = await createArticle(system(), { content: contentWith(mediaId, sectionId) });
  await approveRevision(system(), { articleId: id, hash });
  await publishRevision(system(), { articleId: id, hash });
  return id;
}

test("readers may see a picture as long as an article that they read shows it", async () => {
  const mediaId = await store();
  const sectionId = await makeSection();
  expect(await publicBecause(system(), mediaId)).toBeNull();
  const draft = await createArticle(system(), { content: contentWith(mediaId, sectionId) });
  expect(await publicBecause(system(), mediaId)).toBeNull();
  await approveRevision(system(), { articleId: draft.id, hash: draft.hash });
  expect(await publicBecause(system(), mediaId)).toBeNull();
  await publishRevision(system(), { articleId: draft.id, hash: draft.hash });
  expect(await publicBecause(system(), mediaId)).toBe(`article:${draft.id}`);

  const without = { ...contentWith(mediaId, sectionId), body: { type: "doc" as const, content: [paragraph("Chữ.")] } };
  const hash = await saveRevision(system(), { articleId: draft.id, content: without });
  await approveRevision(system(), { articleId: draft.id, hash });
  expect(await publicBecause(system(), mediaId)).not.toBeNull();
  await publishRevision(system(), { articleId: draft.id, hash });
  expect(await publicBecause(system(), mediaId)).toBeNull();

  const other = await publish(mediaId, sectionId);
  expect(await publicBecause(system(), mediaId)).toBe(`article:${other}`);
  await takeDownArticle(system(), { articleId: other, reason: "Thông tin chưa được kiểm chứng." });
  expect(await publicBecause(system(), mediaId)).toBeNull();
  expect(await publicBecause(system(), "01900000-0000-7000-8000-000000000000")).toBeNull();
});

test("nothing counts as described without description, caption, and credit or Ảnh minh họa", async () => {
  const mine = user("journalist");
  const id = await store(as(mine), "IMG_20261128_070809.jpg".replace("jpg", "png"));
  const tries: [object, string][] = [
    [{ ...said, alt: " " }, "alt"],
    [{ ...said, alt: "IMG_20261128_070809.png" }, "alt"],
    [{ ...said, alt: "img 20261128 070809" }, "alt"],
    [{ ...said, alt: "a".repeat(501) }, "alt"],
    [{ ...said, caption: "" }, "caption"],
    [{ ...said, credit: "" }, "credit"],
    [{ ...said, focalX: 1001 }, "focalX"],
    [{ ...said, focalY: "giữa" }, "focalY"],
    [{ ...said, aiUse: "maybe" }, "aiUse"],
    [{}, "alt"],
  ];
  for (const [given, field] of tries)
    await expect(describePicture(as(mine), id, given), field).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.any(String) },
    });
  await describePicture(as(mine), id, { ...said, credit: "", isIllustration: "1" });
  expect(await libraryPicture(as(mine), id)).toMatchObject({ alt: said.alt, isIllustration: true });
});

test("one's own pictures are one's own to describe and remove; others' belong to the editors", async () => {
  const mine = user("journalist");
  const id = await store(as(mine));
  // An admin chooses a logo among his own and the published: another's draft picture is not there for him.
  await expect(describePicture(as(user("admin")), id, said)).rejects.toMatchObject({ code: "not_found" });
  await expect(removePicture(as(user("admin")), id)).rejects.toMatchObject({ code: "not_found" });
  for (const other of [user("journalist"), user("publisher"), user("reader")]) {
    await expect(describePicture(as(other), id, said)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removePicture(as(other), id)).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(describePicture(as(user("contributor")), id, said)).rejects.toMatchObject({ code: "not_found" });
  await describePicture(as(user("editor")), id, said);
  await describePicture(as(mine), id, { ...said, focalX: 100 });
  const acts = await system()
    .db.select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.objectId, id))
    .orderBy(auditLog.seq);
  expect(acts.map((it) => it.action)).toEqual(["media.store", "media.change", "media.change"]);
});

test("a new focal point, and the word of a machine's part, reach the pages that show the picture", async () => {
  const id = await store();
  const articleId = await publish(id, await makeSection());
  const tagsOf = async (given: object) => {
    const before = await lastChangeSeq(system().db);
    await describePicture(system(), id, { ...said, ...given });
    return (await changesSince(system().db, before)).flatMap((it) => it.tags);
  };
  expect(await tagsOf({ caption: "Chú thích khác" })).toEqual([]);
  expect(await tagsOf({ focalX: 900, focalY: 100 })).toEqual([`article:${articleId}`]);
  expect(await tagsOf({ focalX: 900, focalY: 100, aiUse: "generated" })).toEqual([`article:${articleId}`]);
  expect((await mediaByIds(system(), [id])).get(id)).toMatchObject({ focalX: 900, focalY: 100, aiUse: "generated" });
});

test("a picture is removed only when it stands nowhere, not even in an old version; its files go with it", async () => {
  const mine = user("journalist");
  const used = await store(as(mine));
  const free = await store(as(mine));
  await createArticle(system(), { content: contentWith(used, await makeSection()) });
  await expect(removePicture(as(mine), used)).rejects.toMatchObject({ code: "conflict" });
  await removePicture(as(mine), free);
  await expect(removePicture(as(mine), free)).rejects.toMatchObject({ code: "not_found" });
  expect(await libraryPicture(system(), free)).toBeNull();
  expect(await openMediaFile(free, "320.webp")).not.toBeNull();
  while (await runNextJob(removePictureFiles));
  expect(await openMediaFile(free, "320.webp")).toBeNull();
  expect(await openMediaFile(used, "320.webp")).not.toBeNull();
});

test("the library is found by words with and without marks, by owner, by use, a page at a time", async () => {
  const mine = user("journalist");
  const ids: string[] = [];
  for (const caption of ["Cánh đồng Điện Bàn", "Đồng lúa chín", "Bến cảng"]) {
    const id = await store(as(mine));
    await describePicture(as(mine), id, { ...said, caption });
    ids.push(id);
  }
  const [field, rice, harbour] = ids;
  const find = async (query: object, who = as(mine)) => (await libraryPage(who, query)).pictures.map(({ id }) => id);
  expect(await find({ q: "đồng", filter: "mine" })).toEqual([rice, field]);
  expect(await find({ q: "dien ban", filter: "mine" })).toEqual([field]);
  expect(await find({ q: "CANH DO", filter: "mine" })).toEqual([field]);
  expect(await find({ q: "không có chữ này", filter: "mine" })).toEqual([]);
  expect(await find({ q: "%_'\"; drop", filter: "mine" })).toEqual([]);
  expect(await find({ filter: "mine" })).toEqual([harbour, rice, field]);
  expect(await find({ filter: "mine" }, as(user("journalist")))).toEqual([]);
  await createArticle(system(), { content: contentWith(rice ?? "", await makeSection()) });
  const unused = await find({ filter: "unused" });
  expect(unused).toContain(field);
  expect(unused).not.toContain(rice);

  await database().write(async (db) => {
    const rows = Array.from({ length: 90 }, (_, n) => ({
      id: `01900000-0000-7000-8000-${String(n).padStart(12, "0")}`,
      contentHash: `hash-${n}`,
      width: 10,
      height: 10,
      colour: "#000000",
      variants: [],
      // Many at the same moment: the key must tell them apart.
      createdAt: new Date(Date.UTC(2020, 0, 1 + Math.floor(n / 50))),
      createdBy: "nhiều",
    }));
    await db.insert(media).values(rows);
  });
  const many = { ...user("journalist"), id: "nhiều" };
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof libraryPage>> = await libraryPage(as(many), { filter: "mine", after });
    expect(page.pictures.length).toBeLessThanOrEqual(40);
    seen.push(...page.pictures.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(90);
  expect(new Set(seen).size).toBe(90);
});

test("a contributor sees his own pictures and those that readers see; nobody from outside sees the library", async () => {
  const contributor = user("contributor");
  const theirs = await store(as(user("journalist")));
  const own = await store(as(contributor));
  expect(await libraryPicture(as(contributor), theirs)).toBeNull();
  expect(await libraryPicture(as(contributor), own)).toMatchObject({ id: own, mayChange: true });
  expect(await libraryPicture(as(user("journalist")), own)).toMatchObject({ mayChange: false });
  const list = async () => (await libraryPage(as(contributor), {})).pictures.map(({ id }) => id);
  expect(await list()).not.toContain(theirs);
  await publish(theirs, await makeSection());
  expect(await list()).toContain(theirs);
  expect(await libraryPicture(as(contributor), theirs)).toMatchObject({ mayChange: false });
  await expect(libraryPage(as(user("reader")), {})).rejects.toMatchObject({ code: "forbidden" });
});

test("where a picture is used is told; articles that one may not see are counted, not named", async () => {
  const sectionId = await makeSection();
  const id = await store();
  const live = await publish(id, sectionId);
  const draft = await createArticle(as(user("journalist")), {
    content: contentWith(id, sectionId, "Bài điều tra chưa đăng"),
  });
  await database().write((db) =>
    db.insert(drafts).values({ articleId: draft.id, seq: 1, baseHash: draft.hash, updatedAt: new Date() }),
  );
  await database().write((db) => db.insert(mediaUses).values({ mediaId: id, articleId: draft.id, place: "draft" }));
  const inside = await usesOf(as(user("editor", sectionId)), id);
  expect(inside).toMatchObject({
    hidden: 0,
    uses: [
      { articleId: live, isLive: true },
      { articleId: draft.id, title: "Bài điều tra chưa đăng", isLive: false, isNow: true, path: null },
    ],
  });
  const outside = await usesOf(as(user("editor", await makeSection())), id);
  expect(outside).toMatchObject({ hidden: 1, uses: [{ articleId: live }] });
  expect(JSON.stringify(outside)).not.toContain("điều tra");
});

test("AVIF comes later, when it saves bytes, and the pages that show the picture are told", async () => {
  const id = await store();
  const articleId = await publish(id, await makeSection());
  const before = await lastChangeSeq(system().db);
  // Those of the other tests wait on.
  await database().write((db) =>
    db
      .update(jobs)
      .set({ state: "withdrawn" })
      .where(and(eq(jobs.kind, "media.avif"), ne(jobs.objectId, id))),
  );
  expect(await runNextJob(makeAvifJob)).toBe(true);
  const view = (await mediaByIds(system(), [id])).get(id);
  const avif = view?.variants.filter(({ format }) => format === "avif") ?? [];
  expect(avif.map(({ width }) => width)).toEqual([320, 400]);
  for (const { width } of avif) expect(await openMediaFile(id, `${width}.avif`)).not.toBeNull();
  expect((await changesSince(system().db, before)).flatMap((it) => it.tags)).toContain(`article:${articleId}`);
  const states = await system().db.select({ state: jobs.state }).from(jobs).where(eq(jobs.objectId, id));
  expect(states).toEqual([{ state: "done" }]);
});
