import { DRAFT_MEETING, DRAFT_MENDINGS, DRAFT_TRANSCRIPT } from "@/db/demo/draft";
import type { DemoKey } from "@/lib/accounts/demo";
import { DEMO_ACCOUNTS } from "@/lib/accounts/demo";
import type { Context } from "@/lib/core/context";
import { systemContext } from "@/lib/core/context";
import { createDraft } from "@/lib/drafts/commands/create-draft";
import { saveDraft } from "@/lib/drafts/commands/save-draft";
import { sweepDrafts } from "@/lib/drafts/commands/sweep-drafts";
import { keysBetween, type Unit } from "@/lib/drafts/model";
import { draftView } from "@/lib/drafts/queries";
import { parseInterview } from "@/lib/interviews/parse/parse";
import { contentOfInterview } from "@/lib/interviews/to-content";
import { sectionBySlug } from "@/lib/topics/queries";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** An interview that is being written: pasted, mended after a pause, turns moved, one sentence mended on two devices. */
export async function seedDraft(ids: ReadonlyMap<DemoKey, string>): Promise<void> {
  const account = DEMO_ACCOUNTS.find(({ key }) => key === "phong-vien");
  const id = ids.get("phong-vien");
  const section = await sectionBySlug(systemContext("demo"), "cong-nghiep");
  if (!account || id === undefined || !section) return;
  const roles = [{ role: account.role, scope: "*" }];
  const start = Date.now() - 2 * DAY;
  const at = (ms: number): Context => ({
    ...systemContext("demo", new Date(start + ms)),
    actor: { kind: "user", id, name: account.name, roles, networkKey: "demo" },
  });

  const { articleId } = await createDraft(at(0), { kind: "interview", sectionId: section.id });
  let n = 0;
  const content = contentOfInterview(parseInterview({ kind: "text", source: DRAFT_TRANSCRIPT }), () => `k${++n}`);
  const keys = keysBetween(null, null, content.body.content.length);
  await send(at(4 * MINUTE), articleId, () => [
    { unitId: "field:title", doc: content.title },
    { unitId: "field:sapo", doc: content.sapo },
    { unitId: "field:speakers", doc: content.speakers },
    ...content.body.content.map((doc, i) => ({ unitId: doc.attrs?.id ?? "", doc, position: keys[i] ?? "V" })),
  ]);

  for (const [i, [from, to]] of DRAFT_MENDINGS.entries())
    await send(at(DAY + 25 * i * MINUTE), articleId, (units) => mended(units, from, to));
  // The third question and its answer come before the second.
  const [second, , third, fourth] = content.body.content.slice(2).map((doc) => doc.attrs?.id);
  await send(at(DAY + 95 * MINUTE), articleId, (units) => {
    const places = keysBetween(keys[1] ?? null, keys[2] ?? null, 2);
    return [third, fourth].flatMap((unitId, i) => {
      const unit = units.find((it) => it.unitId === unitId);
      return unit && second !== undefined ? [{ ...unit, position: places[i] ?? unit.position }] : [];
    });
  });
  await sweepDrafts(systemContext("demo", new Date(start + DAY + 120 * MINUTE)));

  const before = (await draftView(at(2 * DAY), articleId)).units;
  await send(
    at(2 * DAY - 9 * MINUTE),
    articleId,
    () => mended(before, DRAFT_MEETING.words, DRAFT_MEETING.here),
    before,
  );
  await send(
    at(2 * DAY - 8 * MINUTE),
    articleId,
    () => mended(before, DRAFT_MEETING.words, DRAFT_MEETING.there),
    before,
  );
}

type Change = { unitId: string; doc: unknown; position?: string };

/** Sends changes as a window does; `seen`: the units as that window had them. */
async function send(
  ctx: Context,
  articleId: string,
  changesOf: (units: Unit[]) => Change[],
  seen?: readonly Unit[],
): Promise<void> {
  const units = seen ?? (await draftView(ctx, articleId)).units;
  const ops = changesOf([...units]).map(({ unitId, doc, position }) => ({
    opId: crypto.randomUUID(),
    unitId,
    kind: unitId.startsWith("field:") ? ("field" as const) : ("block" as const),
    base: units.find((unit) => unit.unitId === unitId)?.etag ?? null,
    doc,
    ...(position === undefined || position === "" ? {} : { position }),
  }));
  await saveDraft(ctx, { articleId, windowId: "may-tinh-o-nha", since: 0, ops, at: null });
}

function mended(units: readonly Unit[], from: string, to: string): Change[] {
  return units
    .filter(({ doc }) => JSON.stringify(doc).includes(from))
    .map(({ unitId, doc, position }) => ({
      unitId,
      doc: JSON.parse(JSON.stringify(doc).replace(from, to)) as unknown,
      position,
    }));
}
