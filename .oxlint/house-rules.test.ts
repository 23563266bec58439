import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// .oxlint/wrong and .oxlint/right are small trees cut like the project. Each is linted as a project of its own, with
// the project's configuration. In a wrong example, a comment on the line says what must be reported there:
// "// reported: <rule> <first words of its message>, <rule> …".

type Finding = { file: string; line: number; rule: string; say: string; about: string };
type RestrictedPattern = { group?: string[]; regex?: string; message: string };

const folders: string[] = [];
let found: Finding[] = [];

beforeAll(() => {
  found = lint("wrong", (folder) => {
    mkdirSync(path.join(folder, "lib/media"), { recursive: true });
    writeFileSync(path.join(folder, "lib/media/too-long.ts"), "export {};\n".repeat(301));
  });
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("every wrong example is reported on its line, and nothing else is", () => {
  const expected = expectations();
  expect(expected.length).toBeGreaterThan(80);
  const left = found.filter((finding) => finding.file !== "lib/media/too-long.ts");
  for (const { file, line, rule, say } of expected) {
    const at = left.findIndex((f) => f.file === file && f.line === line && f.rule === rule && f.say.startsWith(say));
    expect(at, `${file}:${line} ${rule} ${say}`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
  expect(left).toEqual([]);
});

test("a right example is not reported", () => {
  expect(lint("right")).toEqual([]);
});

test("a file of more than 300 lines is reported", () => {
  expect(found.filter((f) => f.file === "lib/media/too-long.ts").map((f) => f.rule)).toContain("max-lines");
});

test("every house rule has a wrong example", async () => {
  // @ts-expect-error -- plain JavaScript: the linter loads it as it is
  const plugin = (await import("./house-rules.mjs")) as { default: { rules: Record<string, unknown> } };
  const reported = new Set(found.map((f) => f.rule));
  expect(Object.keys(plugin.default.rules).filter((rule) => !reported.has(rule))).toEqual([]);
});

test("every pattern of every layer has a wrong example that it reports", () => {
  const patterns = layerPatterns();
  expect(patterns.length).toBeGreaterThan(25);
  const idle = patterns.flatMap(({ message, group = ["**"] }) => {
    const imports = found.filter((f) => f.say === message).map((f) => f.about);
    const globs = group.filter((glob) => !glob.startsWith("!"));
    return globs.filter((glob) => !imports.some((name) => matches(glob, name))).map((glob) => `${message}: ${glob}`);
  });
  expect(idle).toEqual([]);
});

function lint(tree: "wrong" | "right", prepare?: (folder: string) => void): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), `toasoan-${tree}-`));
  folders.push(folder);
  cpSync(path.join(".oxlint", tree), folder, { recursive: true });
  cpSync(".oxlint/house-rules.mjs", path.join(folder, ".oxlint/house-rules.mjs"));
  for (const file of [".oxlintrc.json", "tsconfig.json"]) cpSync(file, path.join(folder, file));
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  prepare?.(folder);
  const run = spawnSync(
    path.resolve("node_modules/.bin/oxlint"),
    ["--format", "json", "--ignore-pattern", "node_modules", "--ignore-pattern", ".oxlint"],
    { cwd: folder, encoding: "utf8", timeout: 60_000 },
  );
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: {
      code?: string;
      message: string;
      help?: string;
      filename: string;
      labels: { span: { line: number } }[];
    }[];
  };
  return diagnostics.map(({ code = "unused directive", message, help, filename, labels }) => ({
    file: filename,
    line: labels[0]?.span.line ?? 0,
    rule: /\((.+)\)/.exec(code)?.[1] ?? code,
    say: code.endsWith("(no-restricted-imports)") ? (help ?? "") : message,
    about: /^'(.+?)' import/.exec(message)?.[1] ?? "",
  }));
}

function expectations(): Omit<Finding, "about">[] {
  return readdirSync(".oxlint/wrong", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const file = path.relative(".oxlint/wrong", full);
      return readFileSync(full, "utf8")
        .split("\n")
        .flatMap((text, index) =>
          (/\/\/ reported: (.+)$/.exec(text)?.[1] ?? "")
            .split(/, (?=[a-z]+(?:-[a-z]+)+)/)
            .filter(Boolean)
            .map((what) => {
              const [rule = "", ...say] = what.split(" ");
              return { file, line: index + 1, rule, say: say.join(" ") };
            }),
        );
    });
}

function layerPatterns(): RestrictedPattern[] {
  const text = readFileSync(".oxlintrc.json", "utf8").replace(/^\s*\/\/.*$/gm, "");
  const config = JSON.parse(text) as {
    rules: Record<string, unknown>;
    overrides: { rules: Record<string, unknown> }[];
  };
  return [config.rules, ...config.overrides.map((o) => o.rules)]
    .map((rules) => rules["eslint/no-restricted-imports"] as [string, { patterns: RestrictedPattern[] }] | undefined)
    .flatMap((setting) => setting?.[1].patterns ?? []);
}

function matches(glob: string, name: string): boolean {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("**", "\0").replaceAll("*", "[^/]*").replaceAll("\0", ".*")}$`).test(name);
}
