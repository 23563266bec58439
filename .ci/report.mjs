// Reads what Vitest and Playwright report as { passed, failed: [{ name, why }], flaky: [{ name, why }], skipped }.
import { existsSync, readFileSync } from "node:fs";

/** A run that ends badly without a failed test (a file that does not load, an error outside tests) has one failure. */
export function readReport(file, code, read) {
  const result = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : empty();
  if (result.passed + result.failed.length === 0) result.failed.push({ name: "no test ran", why: `exit code ${code}` });
  if (code !== 0 && result.failed.length === 0) {
    result.failed.push({ name: "an error outside the tests", why: `exit code ${code}: see above` });
  }
  return result;
}

export function fromVitest({ testResults = [] }) {
  const result = empty();
  for (const { name: file, status, message, assertionResults } of testResults) {
    for (const test of assertionResults) {
      const name = `${relative(file)} › ${[...test.ancestorTitles, test.title].join(" › ")}`;
      if (test.status === "passed") result.passed += 1;
      else if (test.status === "failed") result.failed.push({ name, why: firstLines(test.failureMessages.join("\n")) });
      else result.skipped.push(name);
    }
    const hasFailed = assertionResults.some((test) => test.status === "failed");
    if (status === "failed" && !hasFailed) result.failed.push({ name: relative(file), why: firstLines(message) });
  }
  return result;
}

export function fromPlaywright({ suites = [], errors = [] }) {
  const result = empty();
  for (const error of errors) result.failed.push({ name: "before the tests", why: firstLines(error.message ?? "") });
  const walk = (suite, titles) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = [...titles, `${spec.title} [${test.projectName}]`].filter(Boolean).join(" › ");
        if (test.status === "skipped") result.skipped.push(name);
        else if (test.status === "expected") result.passed += 1;
        else if (test.status === "flaky") {
          result.passed += 1;
          result.flaky.push({ name, why: firstLines(test.results[0]?.error?.message ?? "") });
        } else result.failed.push({ name, why: firstLines(test.results.at(-1)?.error?.message ?? "") });
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...titles, inner.title]);
  };
  for (const suite of suites) walk(suite, [suite.title]);
  return result;
}

function empty() {
  return { passed: 0, failed: [], flaky: [], skipped: [] };
}

function relative(file) {
  return file.startsWith(`${process.cwd()}/`) ? file.slice(process.cwd().length + 1) : file;
}

/** Enough of a message to know where to look; the whole of it stands above. */
function firstLines(message) {
  return (
    (message ?? "")
      // oxlint-disable-next-line no-control-regex -- colours of a terminal
      .replaceAll(/\u001b\[[0-9;]*m/g, "")
      .split("\n")
      .slice(0, 4)
      .join("\n")
      .trim()
  );
}
