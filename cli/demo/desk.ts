import { database, deskArticles } from "@/db/client";
import { DEMO_ACCOUNTS, type DemoKey } from "@/lib/accounts/demo";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { atomically, type Context, systemContext } from "@/lib/core/context";
import { createDraft } from "@/lib/drafts/commands/create-draft";
import { draftFromRevision } from "@/lib/drafts/commands/draft-from-revision";
import { startOfDayVn } from "@/lib/text/dates";
import { authorBySlug, sectionBySlug } from "@/lib/topics/queries";
import { VOUCHED, type VouchedCheck } from "@/lib/workflow/checklist";
import { passOnArticle, returnArticle } from "@/lib/workflow/commands/edit";
import { claimArticle } from "@/lib/workflow/commands/hold";
import { addNote } from "@/lib/workflow/commands/notes";
import { planArticle } from "@/lib/workflow/commands/plan";
import { scheduleArticle } from "@/lib/workflow/commands/publish";
import { submitArticle } from "@/lib/workflow/commands/submit";
import { actPanel } from "@/lib/workflow/queries/panel";
import { DESK_PIECES, type DeskPiece } from "./desk-pieces";

const HOUR = 3_600_000;
const checked = Object.keys(VOUCHED) as VouchedCheck[];

/** Puts pieces of every state on the desk, each through the acts of those who would have done them. Once. */
export async function seedDesk(accounts: ReadonlyMap<DemoKey, string>): Promise<void> {
  if ((await database().read.$count(deskArticles)) > 0) return;
  for (const piece of DESK_PIECES) await seedPiece(piece, accounts);
}

async function seedPiece(piece: DeskPiece, accounts: ReadonlyMap<DemoKey, string>): Promise<void> {
  const started = Math.max(0, ...piece.acts.map(({ hoursAgo }) => hoursAgo)) + 2;
  const as = (key: DemoKey, hoursAgo: number) => personOf(key, accounts, new Date(Date.now() - hoursAgo * HOUR));
  const author = await as(piece.author, started);
  const section = await sectionBySlug(author, piece.section);
  if (!section) return;
  const kind = piece.turns ? ("interview" as const) : ("news" as const);
  const { articleId } = await createDraft(author, { kind, sectionId: section.id, title: piece.title });
  await atomically({ ...author, ...systemContext("demo", author.now) }, async (ctx) => {
    const content = await contentOf(ctx, piece, section.id, kind);
    await draftFromRevision(ctx, articleId, await saveRevision(ctx, { articleId, content }));
  });
  for (const { act, by, hoursAgo, reason } of piece.acts) {
    const ctx = await as(by, hoursAgo);
    if (act === "submit") await submitArticle(ctx, { articleId, stage: "draft" });
    // A claim runs out after an hour; who passes on or returns has come back to it.
    if (act === "claim" || act === "return" || act === "passOn") await claimArticle(ctx, { articleId });
    if (act === "return") await returnArticle(ctx, { articleId, reason: reason ?? "" });
    if (act === "passOn") await passOnArticle(ctx, { articleId, checked });
    if (act === "schedule") await schedule(ctx, articleId);
  }
  for (const { by, hoursAgo, block, text } of piece.notes ?? [])
    await addNote(await as(by, hoursAgo), { articleId, blockId: `l${block}`, text });
  if (piece.deadline !== undefined || piece.isUrgent) {
    const deadline = piece.deadline === undefined ? null : new Date(Date.now() + piece.deadline * HOUR);
    await planArticle(await as("thu-ky", 0), { articleId, deadline, priority: piece.isUrgent ? -1 : 0 });
  }
}

/** At six tomorrow morning. */
async function schedule(ctx: Context, articleId: string): Promise<void> {
  const { headHash } = await actPanel(ctx, articleId);
  const at = new Date(startOfDayVn(new Date()).getTime() + 30 * HOUR);
  await scheduleArticle(ctx, { articleId, head: headHash ?? "", at, checked });
}

async function contentOf(
  ctx: Context | Parameters<typeof draftFromRevision>[0],
  piece: DeskPiece,
  sectionId: string,
  kind: "interview" | "news",
) {
  const slug = accountOf(piece.author).author;
  const own = slug === undefined ? null : await authorBySlug({ ...systemContext("demo"), now: ctx.now }, slug);
  const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
  const guest = piece.guest;
  return {
    kind,
    title: piece.title,
    sapo: piece.sapo,
    sectionId,
    byline: own ? [{ authorId: own.id }] : [],
    speakers: guest
      ? [
          { id: "pv", personId: null, role: "interviewer" as const, label: "PV" },
          { id: "khach", personId: null, role: "guest" as const, ...guest },
        ]
      : [],
    body: {
      type: "doc" as const,
      content: piece.turns
        ? piece.turns.map(({ role, text }, i) => ({
            type: "interviewTurn" as const,
            attrs: { id: `l${i}`, role, speakerId: role === "question" ? "pv" : "khach" },
            content: [paragraph(text)],
          }))
        : (piece.paragraphs ?? []).map((text, i) => ({ ...paragraph(text), attrs: { id: `l${i}` } })),
    },
  };
}

function accountOf(key: DemoKey): {
  name: string;
  role: (typeof DEMO_ACCOUNTS)[number]["role"];
  sections?: readonly string[];
  author?: string;
} {
  const account = DEMO_ACCOUNTS.find((one) => one.key === key);
  if (!account) throw new Error(`no demo account ${key}`);
  return account;
}

async function personOf(key: DemoKey, accounts: ReadonlyMap<DemoKey, string>, now: Date): Promise<Context> {
  const { name, role, sections } = accountOf(key);
  const ctx = systemContext("demo", now);
  const scopes = sections ? await Promise.all(sections.map((slug) => sectionBySlug(ctx, slug))) : null;
  const roles = scopes
    ? scopes.flatMap((section) => (section ? [{ role, scope: section.id }] : []))
    : [{ role, scope: "*" }];
  return { ...ctx, actor: { kind: "user", id: accounts.get(key) ?? key, name, roles, networkKey: "demo" } };
}
