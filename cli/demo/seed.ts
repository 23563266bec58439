import { PAGES } from "@/db/demo/pages";
import { demoContent } from "@/db/demo/pieces";
import { PAPER } from "@/db/demo/taxonomy";
import type { DemoPerson, DemoPicture, DemoPiece } from "@/db/demo/types";
import { correctArticle } from "@/lib/articles/commands/correct";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { createArticle, saveRevision } from "@/lib/articles/commands/save-revision";
import { articleIdsBySourceKey } from "@/lib/articles/queries/sources";
import { systemContext } from "@/lib/core/context";
import { recordPastRatings } from "@/lib/ratings/commands/record-past-ratings";
import { changeSettings } from "@/lib/settings/commands";
import { siteSettings } from "@/lib/settings/queries";
import { startOfDayVn } from "@/lib/text/dates";
import { seedAccounts } from "./accounts";
import { seedComments } from "./comments";
import { seedDesk } from "./desk";
import { seedDraft } from "./drafts";
import { drawPictures, picturesOf } from "./pictures";
import { seedRatingCases } from "./rating-cases";
import { pastRatings } from "./reception";
import { seedSignals } from "./signals";
import { createTaxonomy } from "./taxonomy";
import { type Ids, NO_IDS, toBlocks, toContent } from "./to-content";

const HOUR = 3_600_000;
const CORRECTIONS = { "cập nhật": "update", "đính chính": "correction", "cải chính": "apology" } as const;

/**
 * Fills the paper. Run again it adds what is missing and leaves what people did. `small` keeps a dozen pieces, for
 * tests.
 */
export async function seedDemo(options: { small: boolean; say: (line: string) => void }): Promise<void> {
  const { say } = options;
  const all = demoContent();
  const today = demoDay(new Date());
  const chosen = options.small ? smallSelection(all.pieces) : all.pieces;
  const sourceKey = (piece: DemoPiece) => `demo:${piece.key}`;
  const known = await articleIdsBySourceKey(systemContext("demo"), chosen.map(sourceKey));
  const missing = chosen.filter((piece) => !known.has(sourceKey(piece)));
  await nameThePaper();
  if (missing.length === 0) {
    await seedDesk(await seedAccounts());
    if (!options.small) await seedRatingCases();
    say(`The demo paper is there: ${chosen.length} pieces. Nothing was changed.`);
    return;
  }

  const persons = all.people.filter((p) => missing.some((m) => m.speakers?.some((s) => s.person === p.key)));
  const wanted = [...missing.flatMap(picturesOf), ...persons.map(portraitOf)];
  say(`Drawing ${new Set(wanted.map((p) => `${p.scene}/${p.variant}`)).size} pictures …`);
  const pictures = await drawPictures(wanted, (done, of) => done % 20 === 0 && say(`  ${done} of ${of}`));
  const ids: Ids = { ...(await createTaxonomy(persons, all.topics, pictures)), pictures };

  say(`Publishing ${missing.length} pieces …`);
  const ordered = missing.toSorted(
    (a, b) => timeOf(a.published, today).getTime() - timeOf(b.published, today).getTime(),
  );
  const articleIds = new Map([...known].map(([key, id]) => [key.slice("demo:".length), id]));
  const drafts: { piece: DemoPiece; id: string; hash: string }[] = [];
  for (const piece of ordered) {
    const ctx = systemContext("demo", timeOf(piece.published, today));
    const draft = await createArticle(ctx, { content: toContent(piece, ids, []), sourceKey: sourceKey(piece) });
    articleIds.set(piece.key, draft.id);
    drafts.push({ piece, ...draft });
  }
  for (const { piece, id, hash } of drafts) await publish(piece, id, hash);
  const accounts = await seedAccounts();
  await seedDesk(accounts);
  await seedDraft(accounts);
  await seedComments(say);
  for (const { id } of drafts.filter(({ piece }) => piece.kind === "interview").slice(-4)) await seedSignals(id);
  if (!options.small) await seedRatingCases();
  say("The demo paper is ready.");

  async function publish(piece: DemoPiece, articleId: string, firstHash: string): Promise<void> {
    const publishedAt = timeOf(piece.published, today);
    const ctx = systemContext("demo", publishedAt);
    const relatedIds = (piece.related ?? []).flatMap((key) => articleIds.get(key) ?? []);
    const hash =
      relatedIds.length > 0
        ? await saveRevision(ctx, { articleId, content: toContent(piece, ids, relatedIds) })
        : firstHash;
    await approveRevision(ctx, { articleId, hash });
    await publishRevision(ctx, { articleId, hash });
    for (const { kind, text, ...when } of piece.corrections ?? []) {
      const at = timeOf(when, today);
      await correctArticle(systemContext("demo", at), { articleId, kind: CORRECTIONS[kind], text, at });
    }
    const ratings = pastRatings(piece, publishedAt, new Date());
    if (ratings.length > 0) await recordPastRatings(systemContext("demo"), articleId, ratings);
  }
}

async function nameThePaper(): Promise<void> {
  const ctx = systemContext("demo");
  if ((await siteSettings(ctx)).isDemo) return;
  const page = (blocks: (typeof PAGES)["about"]) => ({ type: "doc", content: toBlocks(blocks, NO_IDS) });
  await changeSettings(ctx, {
    ...PAPER,
    isDemo: true,
    licence: "Không có: đây là báo mẫu của chương trình Tòa Soạn",
    editorInChief: "Trần Kim Sa (nhân vật hư cấu)",
    publisher: "Không có, đây là bản trình diễn",
    address: "12 Bến Đò, phường Sông Hương",
    phone: "0234 000 0000",
    email: "toasoan@nhipsong.example",
    pages: { about: page(PAGES.about), contact: page(PAGES.contact), ethics: page(PAGES.ethics) },
  });
}

/** Midnight, in Vietnam, of the day that the demo calls today: yesterday until nine, because its morning is written. */
function demoDay(now: Date): Date {
  return startOfDayVn(new Date(now.getTime() - 9 * HOUR));
}

function timeOf({ daysAgo, at }: { daysAgo: number; at: string }, today: Date): Date {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return new Date(today.getTime() - daysAgo * 24 * HOUR + hours * HOUR + minutes * 60_000);
}

/** A dozen pieces with every kind among them. */
function smallSelection(pieces: DemoPiece[]): DemoPiece[] {
  const kinds = ["interview", "roundtable", "article", "news"] as const;
  return kinds.flatMap((kind) => pieces.filter((piece) => piece.kind === kind).slice(0, kind === "roundtable" ? 1 : 4));
}

const SITTERS = {
  "chan-dung-nam": "một người đàn ông",
  "chan-dung-nu": "một phụ nữ",
  "chan-dung-ong": "một cụ ông",
  "chan-dung-ba": "một cụ bà",
} as const;

/** Several people of the demo share a drawing: it says what is drawn, and the person's page says who. */
function portraitOf({ portrait }: DemoPerson): DemoPicture {
  const alt = `Tranh vẽ chân dung ${SITTERS[portrait.scene]}`;
  return { ...portrait, alt, caption: `${alt}.` };
}
