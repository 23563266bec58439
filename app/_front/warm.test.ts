import { afterEach, expect, test } from "vitest";
import { noteTags } from "@/app/_server/cached";
import { html, startNode, type TestNode } from "./front.fixture";
import { shareFront, unshareFront, type FrontShare } from "./share";
import { warmUp } from "./warm";

let node: TestNode | undefined;
let share: FrontShare | undefined;
afterEach(async () => {
  if (share) unshareFront(share);
  await node?.stop();
});

async function warmed(front: string): Promise<string[]> {
  const asked: string[] = [];
  node = await startNode((req, res) => {
    asked.push(req.url ?? "");
    noteTags("list:all");
    html(res, req.url === "/" ? front : "trang");
  });
  const { pages } = node;
  share = { pages: pages.notes, kick: () => {}, stats: () => pages.stats(0) };
  shareFront(share);
  await warmUp(pages);
  return asked;
}

test("after a start one page of each kind is there before anybody asks", async () => {
  const front = '<a href="/chuyen-muc/kinh-te">x</a><a href="/bai-viet/a-1">a</a><a href="/bai-viet/b-2">b</a>';
  expect(await warmed(front)).toEqual(["/", "/bai-viet/a-1", "/chuyen-muc/kinh-te"]);
  expect(node?.pages.memory.entries).toBe(3);
});

test("an empty paper starts as well", async () => {
  expect(await warmed("Chưa có bài nào")).toEqual(["/"]);
});
