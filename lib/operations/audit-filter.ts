import { eq } from "drizzle-orm";
import { articles } from "@/db/client";
import { accountIdsNamed } from "@/lib/accounts/management";
import { titlesLike } from "@/lib/articles/queries/search";
import type { AuditFilter } from "@/lib/audit/search";
import type { Context } from "@/lib/core/context";

const DAY_MS = 24 * 3_600_000;
const MOST = 20;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * The filter of an address, as a person types it: `nguoi` (a name, an e-mail or an id), `viec`, `loai`, `muc` (words of a
 * published headline, the address or the number of an article, or any id), `tu` and `den` (days of Vietnam). What is no
 * date is left out; a person or a thing that is not there finds nothing.
 */
export async function auditFilter(ctx: Context, query: Record<string, string | undefined>): Promise<AuditFilter> {
  const typed = (name: string, most: number) => (query[name] ?? "").trim().slice(0, most);
  const to = dayOf(query["den"]);
  return {
    actorIds: await actorsOf(ctx, typed("nguoi", 80)),
    action: typed("viec", 60),
    objectType: typed("loai", 40),
    objectIds: await objectsOf(ctx, typed("muc", 300)),
    from: dayOf(query["tu"]),
    before: to && new Date(to.getTime() + DAY_MS),
  };
}

async function actorsOf(ctx: Context, text: string): Promise<readonly string[] | null> {
  if (text === "") return null;
  return ID.test(text) ? [text] : (await accountIdsNamed(ctx, text)).slice(0, MOST);
}

async function objectsOf(ctx: Context, text: string): Promise<readonly string[] | null> {
  if (text === "") return null;
  const number = /^(?:\S*\/bai-viet\/\S*-)?(\d{1,12})(?:[?#]\S*)?$/.exec(text)?.[1];
  if (number !== undefined) {
    const rows = await ctx.db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.number, Number(number)));
    return rows.map(({ id }) => id);
  }
  if (!text.includes(" ") && !/[^\u0021-\u007e]/.test(text)) return [text];
  return (await titlesLike(ctx, text, MOST)).map(({ id }) => id);
}

function dayOf(text: string | undefined): Date | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00+07:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
