import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database } from "@/db/client";
import { verifyAuditChain } from "@/lib/audit/queries";
import { systemContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/roles";
import { makeAccount } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { makeSection, user } from "@/lib/testing/factories";
import { articleIn, perform, type Person, standing } from "@/lib/testing/newsroom";
import { ACT_LABELS, ACTS, type Act, type Stage, STAGES, TRANSITIONS } from "./model";

useDatabase();

const ROLES = ["contributor", "journalist", "editor", "publisher", "managing_editor", "admin"] as const;

/** The table once more, as product.md has it, written by hand: who, besides the author where it says so. */
const MAY: Record<Act, { roles: readonly Role[]; author?: "only" | "also" | "never" }> = {
  submit: { roles: ["contributor", "journalist", "editor", "managing_editor"], author: "only" },
  resubmit: { roles: ["contributor", "journalist", "editor", "managing_editor"], author: "only" },
  withdraw: { roles: ["contributor", "journalist", "editor", "managing_editor"], author: "only" },
  claim: { roles: ["editor", "managing_editor"] },
  takeOver: { roles: ["editor", "managing_editor"] },
  release: { roles: ["editor", "managing_editor"] },
  assign: { roles: ["editor", "managing_editor"] },
  return: { roles: ["editor", "managing_editor"] },
  sendBack: { roles: ["editor", "publisher", "managing_editor"] },
  passOn: { roles: ["editor", "managing_editor"] },
  publish: { roles: ["publisher", "managing_editor"], author: "never" },
  schedule: { roles: ["publisher", "managing_editor"], author: "never" },
  unschedule: { roles: ["publisher", "managing_editor"] },
  beginUpdate: { roles: ["editor", "managing_editor"] },
  dropUpdate: { roles: ["editor", "managing_editor"] },
  takeDown: { roles: ["managing_editor"] },
  archive: { roles: ["editor", "managing_editor"] },
  unarchive: { roles: ["editor", "managing_editor"] },
};
/** Who may differs with the stage in three places. */
const MAY_AT: Partial<Record<`${Act} ${Stage}`, (typeof MAY)[Act]>> = {
  "return awaiting_approval": { roles: ["editor", "publisher", "managing_editor"] },
  "dropUpdate update_awaiting_approval": { roles: ["editor", "publisher", "managing_editor"] },
  "archive draft": { roles: ["editor", "managing_editor"], author: "also" },
  "archive returned": { roles: ["editor", "managing_editor"], author: "also" },
  "unarchive archived": { roles: ["editor", "managing_editor"], author: "also" },
};
/** The desk is for those who have a place there: an author without one is not seen at all. */
const AT_DESK: readonly Role[] = ["contributor", "journalist", "editor", "publisher", "managing_editor"];
const READS_OTHERS: readonly Role[] = ["journalist", "editor", "publisher", "managing_editor"];

type Relation = "own" | "other" | "foreign section";

function isAllowed(act: Act, stage: Stage, role: Role, relation: Relation): boolean {
  const row = TRANSITIONS.find((some) => some.act === act && some.from === stage);
  if (!row || !AT_DESK.includes(role)) return false;
  // Somebody else holds it here: only who takes it over gets past him.
  if (row.needs.includes("held") || (row.needs.includes("free") && ["editing", "update_editing"].includes(stage)))
    return false;
  const { roles, author } = MAY_AT[`${act} ${stage}`] ?? MAY[act];
  const isCapable = roles.includes(role) && relation !== "foreign section";
  if (author === "only") return relation === "own" && isCapable;
  if (author === "never") return relation !== "own" && isCapable;
  if (author === "also") return relation === "own" || isCapable;
  return isCapable;
}

async function entries(articleId: string): Promise<number> {
  return database().read.$count(auditLog, and(eq(auditLog.objectType, "article"), eq(auditLog.objectId, articleId)));
}

for (const stage of STAGES) {
  test(`every act on an article that is ${stage}, by every role: what the table allows happens, all else changes nothing`, async () => {
    const colleague = { ...user("editor"), ...(await makeAccount("editor")) };
    const [sectionId, foreign] = [await makeSection(), await makeSection()];
    for (const role of ROLES) {
      for (const relation of ["own", "other", "foreign section"] as const) {
        const scope = { own: "*", other: sectionId, "foreign section": foreign }[relation];
        const person = user(role, scope);
        const make = () => articleIn(stage, relation === "own" ? { author: person } : { sectionId });
        let article = await make();
        for (const act of ACTS) {
          const before = await standing(article.id);
          const audited = await entries(article.id);
          const what = `${ACT_LABELS[act]}: ${stage}, ${role}, ${relation}`;
          const refusal = await perform(act, person, article.id, new Date(), colleague).catch(
            (error: unknown) => error,
          );
          const after = await standing(article.id);
          if (isAllowed(act, stage, role, relation)) {
            expect(refusal, what).toBeUndefined();
            expect(after.stage, what).toBe(TRANSITIONS.find((t) => t.act === act && t.from === stage)?.to);
            expect(after.desk?.state, what).toBe(after.state);
            expect(await entries(article.id), what).toBeGreaterThan(audited);
            article = await make();
          } else {
            expect(refusal, what).toBeInstanceOf(DomainError);
            expect(["forbidden", "conflict", "not_found"], what).toContain((refusal as DomainError).code);
            const isSeen = relation === "own" || (relation === "other" && READS_OTHERS.includes(role));
            if (!isSeen || !AT_DESK.includes(role)) expect((refusal as DomainError).code, what).not.toBe("conflict");
            expect(after, what).toEqual(before);
            expect(await entries(article.id), what).toBe(audited);
          }
        }
      }
    }
    expect(await verifyAuditChain(systemContext("test"))).toMatchObject({ ok: true });
  }, 120_000);
}

test("the holder alone returns, passes on, lets go; the table names no act that nobody can do", async () => {
  for (const { act, from, to } of TRANSITIONS.filter(({ needs }) => needs.includes("held"))) {
    const holder: Person = user("editor");
    const { id } = await articleIn(from, { holder });
    await perform(act, holder, id);
    expect((await standing(id)).stage).toBe(to);
  }
  expect(new Set(TRANSITIONS.map(({ act }) => act))).toEqual(new Set(ACTS));
});
