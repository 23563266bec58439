import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { enqueueJob } from "@/lib/jobs/commands";
import type { JobHandler } from "@/lib/jobs/model";
import { runToasoan } from "@/lib/operations/internal/programs";
import { dueOperations } from "@/lib/operations/model";
import { lastOperations } from "@/lib/operations/queries";

type Kind = "backup" | "drill";
const JOBS = { backup: "backup.make", drill: "backup.drill" } as const;

/** Has it done in the background, once, however often it is asked for; the answer is read under Vận hành. */
export async function askForOperation(ctx: Context, kind: Kind): Promise<void> {
  const actor = authorize(ctx, "operations.manage");
  const by = actor.kind === "user" ? actor.id : null;
  await atomically(ctx, async (ctx) => {
    const id = await enqueueJob(ctx, { kind: JOBS[kind], payload: { by }, uniqueKey: JOBS[kind], maxAttempts: 1 });
    await recordAudit(ctx, JOBS[kind], { type: "job", id }, { isAsked: true });
  });
}

/** Asks for what the clock says is due and is not on its way. */
// Not audited: what is done is.
export async function askForDueOperations(ctx: Context): Promise<void> {
  authorize(ctx, "operations.manage");
  if (process.env["BACKUPS"] === "off") return;
  const due = dueOperations(ctx.now, await lastOperations(ctx));
  await atomically(ctx, async (ctx) => {
    for (const kind of ["backup", "drill"] as const) {
      if (due[kind])
        await enqueueJob(ctx, { kind: JOBS[kind], payload: { by: null }, uniqueKey: JOBS[kind], maxAttempts: 1 });
    }
  });
}

/** Each in a program of its own: copying and looking through a whole database holds up no reader. */
export const OPERATION_HANDLERS: readonly JobHandler[] = (["backup", "drill"] as const).map((kind) => ({
  kind: JOBS[kind],
  mode: "at-least-once",
  run: async (_ctx, { by }) => {
    const from = typeof by === "string" ? ["--by", by] : [];
    try {
      await runToasoan([kind, ...from]);
    } catch (error) {
      return { failed: lastLine(error) };
    }
    return undefined;
  },
}));

function lastLine(error: unknown): string {
  const said = error !== null && typeof error === "object" && "stderr" in error ? String(error.stderr).trim() : "";
  return said.split("\n").at(-1) || String(error);
}
