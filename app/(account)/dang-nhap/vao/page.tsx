import type { Route } from "next";
import { redirect } from "next/navigation";
import { front } from "@/app/_front/share";
import { privatePage } from "@/app/_server/page";
import { settleThisDevice } from "@/app/_server/rater";
import { nextQuery, ownPath } from "@/lib/accounts/model";
import { canSomewhere } from "@/lib/accounts/permissions";

/** Just signed in: where to? What was asked for, else the person's place of work. */
export default privatePage("account.own", async (ctx, { query }) => {
  await settleThisDevice(ctx);
  front()?.kick();
  if (ctx.mustEnrol) redirect(`/tai-khoan/xac-thuc-hai-lop${nextQuery(query["tiep"])}`);
  const next = ownPath(query["tiep"]);
  if (next !== null) redirect(next as Route);
  if (canSomewhere(ctx.actor, "desk.enter")) redirect("/toa-soan");
  redirect(canSomewhere(ctx.actor, "dashboard.enter") ? "/quan-tri" : "/");
});
