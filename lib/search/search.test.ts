import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, makeSection, paragraph } from "@/lib/testing/factories";
import { vietnameseText } from "@/lib/text/vietnamese.fixture";
import { correctionsOf, looserQueries } from "./corrections";
import { LONGEST_QUERY, type SearchQuery } from "./model";
import { findArticles } from "./queries";

useDatabase();

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 3));

type Content = Omit<NonNullable<Parameters<typeof makeArticle>[0]>, "body"> & { body?: string };

async function article({ body = "Chữ của bài.", ...rest }: Content, at = day(1)): Promise<string> {
  const paragraphs = body.split("\n").map(paragraph);
  return (await makeArticle({ sapo: "", title: "Bài", ...rest, body: { type: "doc", content: paragraphs } }, at)).id;
}

async function find(text: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  return (await findArticles(systemContext("test"), { text, ...more })).articleIds;
}

test("however it is typed, Thanh Hóa is found the same", async () => {
  const id = await article({ title: "Cụm công nghiệp ở Thanh Hóa" });
  const other = await article({ title: "Nhà máy", body: "Ở Thanh Hoá có thêm nhà máy." }, day(2));
  const ways = ["thanh hoa", "Thanh Hóa", "Thanh Hoá", "THANH HÓA", "  thanh   hóa ", "“Thanh Hóa”", "thanh-hoa"];
  const odd = ["Thanh Hóa".normalize("NFD"), "Thanh Hoá".normalize("NFD"), "Thanh\u00a0Hóa", "Tha\u200bnh Hóa"];
  for (const way of [...ways, ...odd]) expect(await find(way), way).toEqual([id, other]);
});

test("đ is d, and tỷ is tỉ, kỹ is kĩ", async () => {
  const id = await article({ title: "Đường ray Đắk Đoa", body: "Kĩ sư nói cần hai tỉ đồng." });
  for (const way of ["duong ray", "Đường ray", "dak doa", "kỹ sư", "tỷ đồng", "ky su", "tỉ đồng"]) {
    expect(await find(way), way).toEqual([id]);
  }
});

test("words that have the marks typed stand before those that only sound alike, wherever they stand", async () => {
  const alike = await article({ title: "Bạn xem trống đồng quẩy" }, day(3));
  const exact = await article({ title: "Quẩy nóng", body: "Hôm nay chợ quẩy chưa bán." }, day(1));
  const exactTitle = await article({ title: "Người bán quẩy" }, day(2));
  expect(await find("bán quẩy")).toEqual([exactTitle, exact, alike]);
  expect(await find("bạn quẩy")).toEqual([alike, exactTitle, exact]);
  expect(await find("ban quay")).toEqual([exactTitle, alike, exact]);
});

test("one wrong mark does not hide a headline behind scattered words", async () => {
  const headline = await article({ title: "Sạt lở ở Kỳ Sơn xóa một bản" }, day(1));
  const scattered = await article(
    { title: "Chuyện khác", body: "Kho lương sạt mái ở Kỳ Sơn, hai bên lỡ hẹn." },
    day(2),
  );
  expect(await find("sạt lỡ kỳ sơn")).toEqual([headline, scattered]);
});

test("titles stand above the sapo, the sapo above the body; newest first among equals", async () => {
  const body = await article({ body: "Có nhắc đến cầu Rạch Miễu." }, day(9));
  const sapo = await article({ sapo: "Thông xe cầu Rạch Miễu." }, day(8));
  const older = await article({ title: "Cầu Rạch Miễu thông xe" }, day(1));
  const newer = await article({ title: "Thêm làn ở cầu Rạch Miễu" }, day(2));
  const split = await article({ title: "Thông xe ở Rạch Miễu", sapo: "Nhịp cầu cuối đã hợp long." }, day(10));
  expect(await find("cầu rạch miễu")).toEqual([newer, older, sapo, split, body]);
  expect(await find("cầu rạch miễu", { sort: "newest" })).toEqual([split, body, sapo, newer, older]);
});

test("words side by side stand above words apart; quotation marks ask for nothing else", async () => {
  const apart = await article({ body: "Nghiệp đoàn nghề cá; công của thợ là phụ hồ điều." }, day(3));
  const together = await article({ body: "Hồ điều hòa của khu công nghiệp." }, day(1));
  expect(await find("công nghiệp hồ điều")).toEqual([together, apart]);
  expect(await find('"công nghiệp" hồ điều')).toEqual([together]);
  expect(await find("“hồ điều” “nghiệp công”")).toEqual([]);
});

test("a phrase of three does not hold where its pairs stand apart, nor across paragraphs or fields", async () => {
  const whole = await article({ body: "Lúa chét mùa nước lên." });
  await article({ body: "Chét mùa nước, rồi lúa chét mùa." });
  await article({ body: "Hết lúa chét\nmùa nước nổi." });
  await article({ title: "Lúa chét", sapo: "Mùa nước." });
  expect(await find('"lúa chét mùa nước"')).toEqual([whole]);
});

test("numbers and names with signs in them are found as they are written", async () => {
  const id = await article({ body: "Theo Quyết định số 506/QĐ-UBND, tăng 7,49% với 195.000 tỷ đồng và COVID-19." });
  await article({ body: "Số 506 và 49; 7 tỷ; UBND; 000; 195; 19 ca covid." });
  for (const way of ["506/QĐ-UBND", "7,49%", "195.000 tỷ", "covid-19", '"506/qd-ubnd"']) {
    expect((await find(way))[0], way).toBe(id);
  }
});

test("a star stands for the rest of a word, in phrases too", async () => {
  const id = await article({ title: "Khuya bóng tháp Chăm" });
  const other = await article({ title: "Khuyên người đốt nương" }, day(2));
  expect(await find("khuy*")).toEqual([other, id]);
  expect(await find("bong thap cha*")).toEqual([id]);
  expect(await find('"bóng thá*"')).toEqual([id]);
  expect(await find('"tháp bó*"')).toEqual([]);
  expect(await find("khuy")).toEqual([]);
});

test("a search is narrowed by section, kind, person and time, alone and together", async () => {
  const parent = await makeSection();
  const child = await makeSection(undefined, parent);
  const inChild = await article({ title: "Cá linh đầu mùa", sectionId: child, kind: "article" }, day(4));
  const inParent = await article({ title: "Cá linh cuối mùa", sectionId: parent }, day(20));
  const elsewhere = await article({ title: "Cá linh đóng hộp" }, day(12));
  expect(await find("cá linh")).toEqual([inParent, elsewhere, inChild]);
  expect(await find("cá linh", { facets: [{ of: "section", id: parent }] })).toEqual([inParent, inChild]);
  expect(await find("cá linh", { facets: [{ of: "section", id: child }] })).toEqual([inChild]);
  expect(await find("cá linh", { facets: [{ of: "kind", id: "article" }] })).toEqual([inChild]);
  expect(await find("cá linh", { from: day(10) })).toEqual([inParent, elsewhere]);
  expect(await find("cá linh", { from: day(10), before: day(13) })).toEqual([elsewhere]);
  expect(await find("cá linh", { before: day(4) })).toEqual([]);
  expect(await find("", { facets: [{ of: "section", id: parent }] })).toEqual([inParent, inChild]);
  const both = [
    { of: "section", id: parent },
    { of: "kind", id: "article" },
  ] as const;
  expect(await find("cá", { facets: both, before: day(13) })).toEqual([inChild]);
});

test("nothing asked finds nothing; a facet's own sign cannot be typed", async () => {
  const section = await makeSection();
  await article({ title: "Có thật", sectionId: section });
  for (const text of [
    "",
    "   ",
    "!!!",
    "“”",
    "*",
    "\ue000a",
    `\ue000s${section.replaceAll("-", "")}`,
    "\ue001thật có",
  ]) {
    expect(await find(text), JSON.stringify(text)).toEqual(text.includes("thật") ? [expect.any(String)] : []);
  }
});

test("pages follow each other without repeating or leaving out", async () => {
  const ids = [];
  for (let i = 1; i <= 23; i++) {
    ids.push(await article(i % 3 === 0 ? { title: "Muối hầm Ý Yên" } : { body: "Nghề muối hầm." }, day(i)));
  }
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => findArticles(systemContext("test"), { text: "muối hầm", page, perPage: 10 })),
  );
  expect(pages.map((it) => it.articleIds.length)).toEqual([10, 10, 3, 0]);
  expect(pages[0]).toMatchObject({ total: 23, hasMore: false, since: null });
  expect(new Set(pages.flatMap((it) => it.articleIds))).toEqual(new Set(ids));
});

test("a word typed wrong is put right when the right one stands in an article", async () => {
  await article({ title: "Khởi công cầu Thượng Cát", body: "Chuyện ở bến Vạn Phúc, xã Lũng Xuyên." });
  const meant = async (text: string) =>
    (await correctionsOf(systemContext("test"), { text })).map((it) => it.words.join(" "));
  expect(await meant("thuongw casts")).toContain("thuong cat");
  expect(await meant("vạn phucs")).toContain("van phuc");
  expect(await meant("lungxuyen")).toContain("lung xuyen");
  expect(await meant("nũng xuyên")).toContain("lung xuyen");
  expect(await meant("thuơng cac")).toContain("thuong cat");
  expect(await meant("khoi cogn")).toContain("khoi cong");
  expect(await meant("zzzzqqq")).toEqual([]);
});

test("with a word less, what would be found is counted", async () => {
  await article({ title: "Diều sáo làng Bá Dương" });
  await article({ title: "Diều sáo bay đêm" });
  const looser = await looserQueries(systemContext("test"), { text: "diều zq zv" });
  expect(looser).toEqual([]);
  expect(await looserQueries(systemContext("test"), { text: "“diều sáo” zq" })).toEqual([
    { text: "“diều sáo”", total: 2, hasMore: false },
  ]);
});

test("whatever is typed, the answer is a list", async () => {
  const typed = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }), vietnameseText);
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const found = await findArticles(systemContext("test"), { text });
      expect(found.total).toBe(found.articleIds.length > 0 ? Math.max(found.total, 1) : 0);
      await correctionsOf(systemContext("test"), { text });
    }),
    { numRuns: 150 },
  );
  expect(await find("a ".repeat(LONGEST_QUERY * 20))).toEqual([]);
});

const HOSTILE = "../shared/data/hostile-text/big-list-of-naughty-strings.json";

test.skipIf(!existsSync(HOSTILE))("strings that break software break nothing (needs ../shared)", async () => {
  const marker = await article({ title: "Vẫn còn nguyên sau cơn bão chữ" });
  const strings = JSON.parse(readFileSync(HOSTILE, "utf8")) as string[];
  expect(strings.length).toBeGreaterThan(400);
  for (const text of strings) {
    const found = await findArticles(systemContext("test"), { text });
    expect(found.total, text).toBeGreaterThanOrEqual(found.articleIds.length);
  }
  const injections = [
    "') or 1=1 --",
    "x' & 'y",
    "NEAR(a b)",
    "a OR b",
    "{title}:x",
    "^bão",
    "title:bão",
    "-bão",
    "a AND",
    "\\' | 'a",
  ];
  for (const text of injections) await findArticles(systemContext("test"), { text });
  expect(await find("cơn bão chữ")).toEqual([marker]);
  // Signs and operators of either engine mean nothing: these are words like any other.
  expect(await find("bão OR zzz")).toEqual([]);
  expect(await find("bão -chữ")).toEqual([marker]);
});

test.skipIf(!existsSync(HOSTILE))(
  "an article made of them is indexed and found by its words (needs ../shared)",
  async () => {
    const strings = JSON.parse(readFileSync(HOSTILE, "utf8")) as string[];
    const body = strings
      .filter((it) => it.trim() !== "")
      .map((it) => it.replaceAll("\n", " "))
      .join("\n");
    const id = await article({ title: "Kho chữ lạ", body: `${body}\nhết kho chữ` });
    expect(await find("hết kho chữ")).toEqual([id]);
    expect(await find("DROP TABLE users")).toEqual([id]);
  },
);
