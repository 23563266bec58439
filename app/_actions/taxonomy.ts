"use server";

import { redirect } from "next/navigation";
import { action, stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { moveSection as move, saveTaxon as save, stepSection as step } from "@/lib/articles/commands/edit-taxon";
import { mergeTaxa as merge, undoMerge as undo } from "@/lib/articles/commands/merge";
import { parse } from "@/lib/core/parse";
import { TaxonKey } from "@/lib/topics/input";
import { TAXON_PLACES } from "@/lib/topics/model";

/** The form of a section, topic, person, author or series. A new one gets its page. */
export const saveTaxon = stateAction("taxonomy.manage", async (ctx, form) => {
  const { of } = parse(TaxonKey, Object.fromEntries(form));
  const fields = Object.fromEntries([...form].filter(([name]) => !name.startsWith("$ACTION")));
  const isNew = form.get("id") === "";
  const id = await save(ctx, { ...fields, of, takeOver: form.has("takeOver") } as never);
  if (isNew) redirect(`/quan-tri/${TAXON_PLACES[of].path}/${id}?da=them`);
  showAnew();
  return "Đã lưu. Các trang đang hiện mục này đã theo bản mới.";
});

export const mergeTaxa = stateAction("taxonomy.manage", async (ctx, form) => {
  const { of } = parse(TaxonKey, Object.fromEntries(form));
  const intoId = field(form, "intoId");
  await merge(ctx, { kind: of, fromId: field(form, "id"), intoId });
  redirect(`/quan-tri/${TAXON_PLACES[of].path}/${intoId}?da=gop`);
});

export const undoMerge = stateAction("taxonomy.manage", async (ctx, form) => {
  await undo(ctx, field(form, "mergeId"));
  showAnew();
  return "Đã tách lại như trước khi gộp.";
});

/** By drag or by keys: the section stands before another, or last. */
export const moveSection = action(
  "taxonomy.manage",
  async (ctx, input: { sectionId: string; beforeId: string | null }) => {
    await move(ctx, input);
    showAnew();
    return null;
  },
);

/** By a button, without script. */
export const stepSection = stateAction("taxonomy.manage", async (ctx, form) => {
  await step(ctx, field(form, "id"), form.get("to") === "up" ? "up" : "down");
  showAnew();
  return "";
});

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
