import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

type Told = { name: string; why: string };
type Result = { passed: number; failed: Told[]; flaky: Told[]; skipped: string[] };
type Read = (report: object) => Result;

// @ts-expect-error -- plain JavaScript: it runs before anything is built
const { fromPlaywright, fromVitest, readReport } = (await import("./report.mjs")) as {
  fromPlaywright: Read;
  fromVitest: Read;
  readReport: (file: string, code: number, read: Read) => Result;
};

const folder = mkdtempSync(path.join(tmpdir(), "toasoan-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a run of Vitest is counted test by test, a file that does not load as one failure", () => {
  const one = (title: string, status: string) => ({
    title,
    status,
    ancestorTitles: [],
    failureMessages: ["Why\nat x"],
  });
  const result = fromVitest({
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [one("a", "passed"), one("b", "failed"), one("c", "skipped")],
      },
      { name: "b.test.ts", status: "failed", message: "does not load", assertionResults: [] },
    ],
  });
  expect(result.passed).toBe(1);
  expect(result.failed.map((failure) => failure.name)).toEqual(["a.test.ts › b", "b.test.ts"]);
  expect(result.skipped).toEqual(["a.test.ts › c"]);
});

test("a run of Playwright is counted in every project", () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status, i) => ({ status, projectName: `p${i}`, results: [{ error: { message: "Why" } }] })),
  });
  const inner = { title: "inner", specs: [spec("b", "skipped")] };
  const result = fromPlaywright({
    errors: [{ message: "no server" }],
    suites: [{ title: "a.spec.ts", specs: [spec("a", "expected", "unexpected", "flaky")], suites: [inner] }],
  });
  expect(result.passed).toBe(2);
  // What passed at its second try counts, and is told with what it failed of at the first.
  expect(result.flaky).toEqual([{ name: "a.spec.ts › a [p2]", why: "Why" }]);
  expect(result.failed.map((failure) => failure.name)).toEqual(["before the tests", "a.spec.ts › a [p1]"]);
  expect(result.skipped).toEqual(["a.spec.ts › inner › b [p0]"]);
});

test("a run without a report, without a test, or with a bad end is a failure", () => {
  const file = path.join(folder, "report.json");
  expect(readReport(file, 1, fromVitest).failed).toHaveLength(1);
  writeFileSync(file, JSON.stringify({ testResults: [] }));
  expect(readReport(file, 0, fromVitest).failed).toHaveLength(1);
  const passed = { title: "a", status: "passed", ancestorTitles: [], failureMessages: [] };
  writeFileSync(file, JSON.stringify({ testResults: [{ name: "a", status: "passed", assertionResults: [passed] }] }));
  expect(readReport(file, 1, fromVitest).failed).toHaveLength(1);
  expect(readReport(file, 0, fromVitest)).toEqual({ passed: 1, failed: [], flaky: [], skipped: [] });
});
