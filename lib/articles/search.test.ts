import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles, searchDocuments } from "@/db/client";
import { atomically, systemContext } from "@/lib/core/context";
import { removeDocument } from "@/lib/search/commands";
import { SEARCH_FIELDS, type SearchTyped } from "@/lib/search/model";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, makeSection, paragraph, user } from "@/lib/testing/factories";
import { createAuthor, createPerson, createTopic } from "@/lib/topics/commands";
import { importArticles } from "./commands/import-articles";
import { approveRevision, publishRevision } from "./commands/publish";
import { rebuildSearch } from "./commands/rebuild-search";
import { saveRevision } from "./commands/save-revision";
import { takeDownArticle } from "./commands/take-down";
import { searchOutcome, titlesLike } from "./queries/search";

useDatabase();

const ctx = () => systemContext("test");
const NOTHING = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, ""])) as SearchTyped;
const reason = "Thông tin chưa được kiểm chứng.";

function search(typed: Partial<SearchTyped> | string, page = 1) {
  return searchOutcome(ctx(), { ...NOTHING, ...(typeof typed === "string" ? { q: typed } : typed) }, page);
}

async function found(typed: Partial<SearchTyped> | string) {
  const outcome = await search(typed);
  return outcome.is === "found" ? outcome.found.results.map((it) => it.card.id) : [];
}

const doc = (...paragraphs: string[]) => ({ type: "doc" as const, content: paragraphs.map(paragraph) });

test("what is not published is never found: a draft, an unapproved revision, a removed article", async () => {
  const draft = await makeDraft({ title: "Bản nháp kín như bưng" });
  expect(await found("kín như bưng")).toEqual([]);
  await approveRevision(ctx(), { articleId: draft.id, hash: draft.hash });
  expect(await found("kín như bưng")).toEqual([]);
  await publishRevision(ctx(), { articleId: draft.id, hash: draft.hash });
  expect(await found("kín như bưng")).toEqual([draft.id]);

  const sectionId = await makeSection();
  const content = { kind: "news" as const, title: "Mở toang cửa chợ", sectionId, body: doc("Chữ.") };
  const hash = await saveRevision(ctx(), { articleId: draft.id, content });
  await approveRevision(ctx(), { articleId: draft.id, hash });
  expect(await found("mở toang")).toEqual([]);
  expect(await found("kín như bưng")).toEqual([draft.id]);

  await takeDownArticle(ctx(), { articleId: draft.id, reason });
  expect(await found("kín như bưng")).toEqual([]);
});

test("an article with a new title is found by the new one only, and keeps its place in time", async () => {
  const sectionId = await makeSection();
  const day = (n: number) => new Date(Date.UTC(2026, 5, n));
  const before = await makeArticle({ title: "Đò ngang Hóp Tre", sectionId }, day(1));
  const { id } = await makeArticle({ title: "Bến cũ tên Sậy", sectionId }, day(2));
  const after = await makeArticle({ title: "Đò ngang Hóp Nứa", sectionId }, day(3));
  const content = { kind: "news" as const, title: "Đò ngang Hóp Lau", sectionId, body: doc("Chữ.") };
  const hash = await saveRevision(ctx(), { articleId: id, content });
  await approveRevision(ctx(), { articleId: id, hash });
  await publishRevision(ctx(), { articleId: id, hash, substantial: true });
  expect(await found("bến cũ tên sậy")).toEqual([]);
  expect(await found("đò ngang hóp")).toEqual([after.id, id, before.id]);
});

test("a publication that fails leaves nothing behind in the index", async () => {
  const draft = await makeDraft({ title: "Chưa hề xảy ra" });
  await approveRevision(ctx(), { articleId: draft.id, hash: draft.hash });
  const failing = atomically(ctx(), async (ctx) => {
    await publishRevision(ctx, { articleId: draft.id, hash: draft.hash });
    throw new Error("mất điện");
  });
  await expect(failing).rejects.toThrow("mất điện");
  expect(await found("chưa hề xảy ra")).toEqual([]);
  expect(await ctx().db.select().from(searchDocuments).where(eq(searchDocuments.articleId, draft.id))).toEqual([]);
});

test("articles published at once are all found, each once", async () => {
  const drafts = [];
  for (let i = 0; i < 12; i++) drafts.push(await makeDraft({ title: `Cùng lúc ghe chài ${i}` }));
  await Promise.all(
    drafts.map(async ({ id, hash }) => {
      await approveRevision(ctx(), { articleId: id, hash });
      await publishRevision(ctx(), { articleId: id, hash, publishedAt: new Date(Date.UTC(2026, 1, 1)) });
    }),
  );
  const pages = await Promise.all([search("cùng lúc ghe chài", 1), search("cùng lúc ghe chài", 2)]);
  const ids = pages.flatMap((it) => (it.is === "found" ? it.found.results.map((result) => result.card.id) : []));
  expect(ids.toSorted()).toEqual(drafts.map((it) => it.id).toSorted());
});

test("an article is found by who speaks in it, who wrote it, its topics and their other names, and its captions", async () => {
  const personId = await createPerson(ctx(), { fullName: "Lò Thị Mẩy" });
  const authorId = await createAuthor(ctx(), { penName: "Sông Hậu Giang" });
  const topicId = await createTopic(ctx(), { name: "Hội chợ Vùng Cao", kind: "event", aliases: ["Phiên chợ Bắc Hà"] });
  const { id } = await makeArticle({
    kind: "interview",
    byline: [{ authorId }],
    topicIds: [topicId],
    speakers: [{ id: "khach", personId, role: "guest", label: "Bà Mẩy", title: "Nghệ nhân thêu" }],
    body: {
      type: "doc",
      content: [
        {
          type: "interviewTurn",
          attrs: { id: "c1", role: "question", speakerId: null },
          content: [paragraph("Thổ cẩm?")],
        },
        {
          type: "interviewTurn",
          attrs: { id: "t1", role: "answer", speakerId: "khach" },
          content: [paragraph("Chàm tự nhuộm.")],
        },
        {
          type: "table",
          attrs: { caption: "Giá một tấm khăn piêu" },
          content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("Sợi lanh")] }] }],
        },
      ],
    },
  });
  const ways = [
    "lò thị mẩy",
    "nghệ nhân thêu",
    "sông hậu giang",
    "hội chợ vùng cao",
    "phiên chợ bắc hà",
    "khăn piêu",
    "sợi lanh",
    "chàm tự nhuộm",
  ];
  for (const way of ways) expect(await found(way), way).toEqual([id]);
  expect(await found({ q: "chàm", "nhan-vat": "Lò Thị Mẩy" })).toEqual([id]);
  expect(await found({ "nhan-vat": "lo thi may", loai: "phong-van" })).toEqual([id]);
  expect(await found({ "nhan-vat": "lo thi may", loai: "tin" })).toEqual([]);
});

test("the found words are marked in the text as it stands, the right ones when marks were typed", async () => {
  await makeArticle({
    title: "Bạn hàng bán chuối ở Thanh Hoá",
    sapo: "Chợ họp từ ba giờ.",
    body: doc("Mở đầu.", "Người ta bán chuối ngự cho bạn hàng quen ở phố huyện."),
  });
  const marked = async (q: string) => {
    const outcome = await search(q);
    if (outcome.is !== "found") throw new Error(outcome.is);
    const [result] = outcome.found.results;
    const pieces = [result?.title, result?.snippet].map((it) => it?.ranges.map((r) => it.text.slice(r.start, r.end)));
    return { pieces, snippet: result?.snippet.text };
  };
  expect((await marked("bán chuối")).pieces).toEqual([["bán chuối"], []]);
  expect((await marked("ban chuoi")).pieces).toEqual([["Bạn", "bán chuối"], []]);
  expect((await marked("thanh hóa")).pieces[0]).toEqual(["Thanh Hoá"]);
  const body = await marked("chuối ngự");
  expect(body.snippet).toContain("Người ta bán chuối ngự cho bạn hàng quen");
  expect(body.pieces[1]).toEqual(["chuối ngự"]);
});

test("the form's fields narrow the search; days are whole days in Viet Nam", async () => {
  const sectionId = await makeSection("Chuyện sông nước");
  const at = (iso: string) => new Date(iso);
  const late = await makeArticle({ title: "Vó bè cất đêm", sectionId }, at("2026-03-05T23:30:00+07:00"));
  const early = await makeArticle({ title: "Vó bè cất sớm", sectionId }, at("2026-03-05T00:10:00+07:00"));
  const next = await makeArticle({ title: "Vó bè cất muộn" }, at("2026-03-06T00:05:00+07:00"));
  expect(await found({ q: "vó bè", tu: "2026-03-05", den: "05/03/2026" })).toEqual([late.id, early.id]);
  expect(await found({ q: "vó bè", tu: "06/03/2026" })).toEqual([next.id]);
  expect(await found({ q: "vó bè", den: "2026-03-05", "chuyen-muc": "muc-khong-co" })).toEqual([]);
  const outcome = await search({ q: "vó bè", xep: "moi-nhat" });
  expect(outcome).toMatchObject({ is: "found", found: { total: 3, pages: 1, hasMore: false } });
});

test("a wrong field is named in Vietnamese and nothing is searched", async () => {
  const long = "dài ".repeat(60);
  const wrong: [Partial<SearchTyped>, keyof SearchTyped][] = [
    [{ q: long }, "q"],
    [{ q: "a b c d e f g h i k l m n o p q r s t u v x y z đ" }, "q"],
    [{ q: "x", tu: "32/13/2026" }, "tu"],
    [{ q: "x", den: "hôm qua" }, "den"],
    [{ q: "x", tu: "2026-03-06", den: "2026-03-05" }, "den"],
    [{ q: "x", loai: "'; drop table articles" }, "loai"],
    [{ q: "x", xep: "hay-nhat" }, "xep"],
    [{ q: "x", "chuyen-muc": "khong-co" }, "chuyen-muc"],
    [{ q: "x", "nhan-vat": "Không Ai Cả" }, "nhan-vat"],
  ];
  for (const [typed, field] of wrong) {
    const outcome = await search(typed);
    if (outcome.is !== "refused") throw new Error(`${field}: ${outcome.is}`);
    expect(Object.keys(outcome.fields), field).toEqual([field]);
    expect(outcome.fields[field], field).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(await search("")).toEqual({ is: "unasked" });
  expect(await search({ xep: "moi-nhat" })).toEqual({ is: "unasked" });
});

test("when nothing is found, help leads to what is there", async () => {
  await makeArticle({ title: "Ruộng bậc thang Mù Cang Chải", sapo: "Mùa nước đổ." });
  await createTopic(ctx(), { name: "Mù Cang Chải", kind: "place", aliases: ["MCC"] });
  expect(await search("mù cang chaiz")).toMatchObject({
    is: "nothing",
    help: { corrections: ["Mù Cang Chải"], looser: [{ text: "mù cang" }], unnarrowed: null },
  });
  expect(await search({ q: "mù cang chải", den: "2001-01-01" })).toMatchObject({
    is: "nothing",
    help: { unnarrowed: { total: 1, hasMore: false } },
    named: [{ kind: "topic", name: "Mù Cang Chải", path: "/chu-de/mu-cang-chai" }],
  });
  expect(await search("mcc")).toMatchObject({ is: "nothing", named: [{ kind: "topic", name: "Mù Cang Chải" }] });
});

test("titles are offered while their last word is being typed", async () => {
  const { id } = await makeArticle({ title: "Chợ nổi Phong Điền vắng ghe" });
  await makeArticle({ title: "Không có gì", body: doc("Chợ nổi Phong Điền.") });
  for (const typed of ["chợ nổi pho", "cho noi phong d", "Chợ Nổi Phong Điền", "phong die"]) {
    expect(
      (await titlesLike(ctx(), typed, 5)).map((card) => card.id),
      typed,
    ).toEqual([id]);
  }
  expect(await titlesLike(ctx(), "c", 5)).toEqual([]);
});

test("imported articles are found at once", async () => {
  const sectionId = await makeSection();
  const item = (n: number) => ({
    sourceKey: `thu:${n}`,
    title: `Nhập kho giống sen ${n}`,
    sapo: "",
    paragraphs: ["Sen Bách Diệp hồ Tây."],
    category: "",
    publishedAt: new Date(Date.UTC(2025, 0, 1)),
    source: null,
  });
  const items = Array.from({ length: 30 }, (_, n) => ({ item: item(n), sectionId }));
  await importArticles(ctx(), items);
  expect(await search("sen bách diệp")).toMatchObject({ is: "found", found: { total: 30 } });
});

test("the index is rebuilt while it stands, and from nothing", async () => {
  const { id } = await makeArticle({ title: "Dựng lại kho lúa thóc" });
  const gone = await makeArticle({ title: "Dựng lại kho đã gỡ" });
  // As if by hand: the state changes without the index hearing of it.
  await atomically(ctx(), async (ctx) => {
    await ctx.db
      .update(articles)
      .set({ state: "removed", removedAt: new Date(), removedReason: reason })
      .where(eq(articles.id, gone.id));
  });
  await atomically(ctx(), async (ctx) => removeDocument(ctx, id));
  expect(await found("kho lúa thóc")).toEqual([]);
  const first = await rebuildSearch(ctx());
  expect(first.removed).toBe(1);
  expect(await found("kho lúa thóc")).toEqual([id]);
  const counts = await search("dựng lại kho");
  expect(counts).toMatchObject({ is: "found", found: { total: 1 } });
  expect(await rebuildSearch(ctx(), { fromNothing: true })).toEqual({ articles: first.articles, removed: 0 });
  expect(await found("kho lúa thóc")).toEqual([id]);
  await expect(rebuildSearch(as(user("admin")))).rejects.toMatchObject({ code: "forbidden" });
});
