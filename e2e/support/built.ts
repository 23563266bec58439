import { existsSync, readFileSync } from "node:fs";
import { placeOf } from "@/app/_front/routes";
import type { Capability } from "@/lib/accounts/permissions";

/** A page or a route handler of the built paper that the front does not give to everybody. */
export type Door = {
  /** `/toa-soan/bai/[id]` */
  pattern: string;
  file: string;
  kind: "page" | "route";
  /** What `privatePage(…)` names in its source; null where the source names none. */
  capability: Capability | null;
};

/** An action as the built paper knows it. */
export type BuiltAction = {
  id: string;
  name: string;
  /** The page whose address takes it. */
  pattern: string;
  maker: "action" | "stateAction" | "openAction" | "formAction";
  capability: Capability | null;
};

/** Every page and route that is private, as the build lists them: one that was forgotten here cannot be forgotten there. */
export function privateDoors(): Door[] {
  return Object.entries(routes())
    .filter(([, pattern]) => ["desk", "personal"].includes(placeOf(addressOf(filled(pattern))).kind))
    .map(([entry, pattern]) => {
      const kind = entry.endsWith("/route") ? ("route" as const) : ("page" as const);
      const file = [`app${entry}.tsx`, `app${entry}.ts`].find((it) => existsSync(it)) ?? "";
      const named = /export default privatePage\(\s*"([a-z.-]+)"/.exec(
        file === "" ? "" : readFileSync(file, "utf8"),
      )?.[1];
      return { pattern, file, kind, capability: (named as Capability | undefined) ?? null };
    })
    .toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

type Manifest = {
  node: Record<string, { workers: Record<string, unknown>; filename?: string; exportedName?: string }>;
};

export function builtActions(): BuiltAction[] {
  const { node } = readJson(".next/server/server-reference-manifest.json") as Manifest;
  const addresses = routes();
  return Object.entries(node)
    .map(([id, { workers, filename = "", exportedName: name = "" }]) => {
      const source = readFileSync(filename, "utf8");
      const made = new RegExp(
        `export const ${name}\\b[^=]*=\\s*(action|stateAction|openAction|formAction)(?:<[^(]*>)?\\(\\s*(?:"([a-z.-]+)")?`,
      ).exec(source);
      if (!made) throw new Error(`${filename}: how is ${name} made?`);
      const worker = Object.keys(workers)[0] ?? "";
      return {
        id,
        name: `${filename.split("/").at(-1)}#${name}`,
        pattern: addresses[worker.replace(/^app/, "")] ?? "/",
        maker: made[1] as BuiltAction["maker"],
        capability: (made[2] as Capability | undefined) ?? null,
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The address of a pattern: every segment that is open is filled with `values`, or with an id that nothing has. */
export function filled(pattern: string, values: Record<string, string> = {}): string {
  return pattern.replaceAll(
    /\[+(?:\.\.\.)?([A-Za-z]+)\]+/g,
    (_, name: string) => values[name] ?? "01900000-0000-7000-8000-000000000000",
  );
}

function routes(): Record<string, string> {
  return readJson(".next/app-path-routes-manifest.json") as Record<string, string>;
}

function addressOf(path: string) {
  return { path, query: "" } as Parameters<typeof placeOf>[0];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
