import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, paragraph } from "@/lib/testing/factories";
import type { SearchQuery } from "./model";
import { findArticles } from "./queries";

useDatabase();

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 3));

type Content = Omit<NonNullable<Parameters<typeof makeArticle>[0]>, "body"> & { body?: string };

async function article({ body = "Chữ của bài.", ...rest }: Content, at = day(1)): Promise<string> {
  const paragraphs = body.split("\n").map(paragraph);
  return (await makeArticle({ sapo: "", ...rest, body: { type: "doc", content: paragraphs } }, at)).id;
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
