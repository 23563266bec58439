import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// Docs rot by naming what has moved: every path that a Markdown file names must exist. `*`, `{a,b}` and `<name>` stand
// for any name. A decision that is superseded keeps the words of its day.

const FOLDERS = "app|bench|cli|components|db|deploy|docs|e2e|lib|public|\\.ci|\\.oxlint";
const documents = globSync("{*.md,{.ci,app,bench,cli,components,db,deploy,docs,e2e,lib}/**/*.md}").filter(
  (file) => !/^\d{4}-\d\d-\d\d · superseded/m.test(readFileSync(file, "utf8")),
);

test.each(documents)("%s names only what exists", (file) => {
  const named = pathsIn(readFileSync(file, "utf8"));
  expect(named.filter((name) => !isThere(name, file))).toEqual([]);
});

test("the documents name many paths, and a wrong one is seen", () => {
  expect(documents.flatMap((file) => pathsIn(readFileSync(file, "utf8"))).length).toBeGreaterThan(40);
  const text = "See `lib/nowhere/model.ts`, `lib/<domain>/model.ts`, `/tim-kiem`, [it](docs/none.md) and npm's `a/b`.";
  expect(pathsIn(text).filter((name) => !isThere(name, "README.md"))).toEqual(["lib/nowhere/model.ts", "docs/none.md"]);
});

function pathsIn(markdown: string): string[] {
  const inCode = [...markdown.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)]
    .flatMap(([, block = "", inline = ""]) => `${block} ${inline}`.split(/[\s'"=,;]+(?![^{]*\})/))
    .map((word) => word.replace(/^\.\//, "").replace(/[.:)]+$|:\d+$/g, ""))
    .filter((word) => new RegExp(`^(${FOLDERS})/`).test(word));
  const links = [...markdown.matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map(({ groups = {} }) => (groups["target"] ?? "").replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^([a-z]+:|\/)/i.test(target));
  return [...inCode, ...links];
}

function isThere(name: string, file: string): boolean {
  const beside = path.join(path.dirname(file), name);
  if (existsSync(name) || existsSync(beside)) return true;
  const pattern = name
    .replaceAll(/<[^>]+>/g, "*")
    .replaceAll("[", "[[]")
    .replace(/\/$/, "");
  return /[*{]/.test(pattern) && globSync(pattern).length > 0;
}
