import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Overview } from "@/lib/operations/queries";
import { Vitals } from "./vitals";

const NOW = new Date("2026-11-29T03:00:00Z");
const done = {
  startedAt: new Date("2026-11-29T01:00:00Z"),
  finishedAt: NOW,
  isOk: true,
  bytes: 2048,
  failure: "",
  name: "b",
};
const step = { name: "ledger", isOk: true, say: "301 lượt đánh giá, 0 bài lệch" } as const;
const backup = { ...done, id: "b", kind: "backup" as const, steps: [] };
const drill = { ...done, id: "d", kind: "drill" as const, steps: [step] };
const WELL: Overview = {
  engine: "sqlite",
  isMediaElsewhere: false,
  database: { database: 1, log: 1 },
  disk: { free: 50, total: 100 },
  backups: [backup],
  drills: [drill],
  lastBackup: backup,
  lastDrill: drill,
  jobs: { lagMs: 0, running: 0, failed: 0 },
  mail: { hasServer: true, waiting: 0, refused: 0 },
  queries: { count: 0, totalMs: 0, slow: [] },
  startedAt: NOW,
};
const chain = { isOk: true, brokenAt: null, why: "", verified: 1, entries: 1, head: "", wholeAt: null };
const shown = (some: Partial<Overview>) =>
  renderToStaticMarkup(<Vitals overview={{ ...WELL, ...some }} chain={chain} front={null} now={NOW} />);

test("a paper that is well says so, and marks nothing", () => {
  expect(shown({})).toContain("Mọi mục dưới đây đều ổn.");
  expect(shown({})).not.toContain("Cần xem");
});

test("letters that no server takes are marked, first, with what to do", () => {
  const page = shown({ mail: { hasServer: false, waiting: 3, refused: 0 } });
  expect(page).toContain("1 trên 8 mục cần xem");
  expect(page.indexOf("Thư gửi đi")).toBeLessThan(page.indexOf("Sao lưu gần nhất"));
  expect(page).toMatch(/Thư gửi đi <span class="badge bad">Cần xem.*3 thư còn nằm ở hộp gửi.*đặt SMTP_URL/);
});

test("a ledger that no drill has looked at says when one will", () => {
  expect(shown({ drills: [] })).toContain("được kiểm trong mỗi lần diễn tập khôi phục");
});
