import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Each domain imports only from ranks before its own; domains of one rank do not know each other. */
const RANKS = [
  ["core"],
  ["text"],
  ["audit", "jobs"],
  ["mail"],
  ["accounts"],
  ["settings"],
  ["media", "topics", "search"],
  ["articles"],
  ["ratings", "interviews"],
  ["drafts"],
  ["workflow"],
  ["feeds"],
  ["comments"],
  ["readers"],
  ["moderation"],
  ["operations"],
];

/** Types only: a topic may carry the picture that media describes. */
const TYPE_EDGES = new Set(["topics → media"]);

type Edge = { file: string; from: string; to: string; target: string; isType: boolean };

const rank = (domain: string) => RANKS.findIndex((domains) => domains.includes(domain));
const edges = importsOf("lib");

test("the whole of lib was read", () => {
  expect(new Set(edges.map((edge) => edge.file)).size).toBeGreaterThan(40);
  expect(edges.length).toBeGreaterThan(150);
});

test("every folder of lib has its place in the order", () => {
  const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).filter((name) => name !== "testing" && rank(name) < 0)).toEqual([]);
});

test("domains import only leftwards", () => {
  expect(edges.filter(isRightwards).map(say)).toEqual([]);
});

test("a wrong edge is seen", () => {
  const text = `
    import { a } from "@/lib/core/ids";
    import {
      b,
    } from "@/lib/ratings/queries";
    import type { C } from "@/lib/media/model";
    const d = await import("@/lib/moderation/commands");
  `.replaceAll(/^ {4}/gm, "");
  expect(importsIn("lib/topics/commands.ts", text).filter(isRightwards).map(say)).toEqual([
    "lib/topics/commands.ts → lib/ratings/queries",
    "lib/topics/commands.ts → lib/moderation/commands",
  ]);
});

test("internal/ is imported by its own domain only", () => {
  const everybody = ["app", "bench", "cli", "components", "db", "e2e", "lib"].flatMap(importsOf);
  const foreign = everybody.filter(({ from, to, target }) => target.includes("/internal/") && from !== to);
  expect(foreign.map(say)).toEqual([]);
});

test("lib/testing is imported by tests only", () => {
  const wrong = edges.filter(({ file, from, to }) => to === "testing" && from !== "testing" && !isTest(file));
  expect(wrong.map(say)).toEqual([]);
});

function isRightwards({ file, from, to, isType }: Edge): boolean {
  if (from === to || isTest(file)) return false;
  const isLeftwards = rank(to) >= 0 && rank(to) < rank(from);
  return !isLeftwards && !(isType && TYPE_EDGES.has(`${from} → ${to}`));
}

function say({ file, target }: Edge): string {
  return `${file} → ${target}`;
}

function isTest(file: string): boolean {
  return file.startsWith("lib/testing/") || /\.(test|fixture)\.tsx?$/.test(file);
}

/** Every import of a file of lib, by whoever stands in `folder`. */
function importsOf(folder: string): Edge[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => importsIn(file, readFileSync(file, "utf8")));
}

function importsIn(file: string, text: string): Edge[] {
  const statements = text.matchAll(
    /^(?:import|export)\s(?<type>type\s)?[^"';]*?(?:from\s*)?"(?<static>[^"]+)"|\bimport\(\s*"(?<dynamic>[^"]+)"/gm,
  );
  return [...statements].flatMap(({ groups = {} }) => {
    const name = groups["static"] ?? groups["dynamic"] ?? "";
    const target = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(file), name);
    if (!/^[@.]/.test(name) || !target.startsWith("lib/")) return [];
    return [{ file, target, from: domainOf(file), to: domainOf(target), isType: groups["type"] !== undefined }];
  });
}

function domainOf(file: string): string {
  const [layer = "", domain = ""] = file.split(path.sep);
  return layer === "lib" ? domain : layer;
}
