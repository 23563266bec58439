import { articleIdsBySourceKey } from "@/lib/articles/queries/sources";
import { type Context, contextOf, systemContext } from "@/lib/core/context";
import { decideRatings } from "@/lib/moderation/commands/decide-ratings";
import { inspectRatings } from "@/lib/moderation/commands/inspect-ratings";
import { ratingCase, ratingCaseList } from "@/lib/moderation/queries/rating-cases";
import { giveReason } from "@/lib/ratings/commands/give-reason";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import type { Level } from "@/lib/ratings/model";
import { DEMO_REASONS } from "./rating-reasons";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BOMBED = "demo:chu-tro-va-nguoi-thue";
const BLAMED = "demo:bai-van-may-viet";
let readers = 0;

/** A case that waits, one that is decided, and what readers missed: each through the acts of those who did it. Once. */
export async function seedRatingCases(): Promise<void> {
  const known = await articleIdsBySourceKey(systemContext("demo"), [BOMBED, BLAMED]);
  const [bombed, blamed] = [known.get(BOMBED), known.get(BLAMED)];
  if (!bombed || !blamed || (await caseOf(bombed)) !== null) return;
  await blame(blamed);
  await bomb(bombed);
  await seedReasons();
}

/** The newest case of an article, open or decided. */
async function caseOf(articleId: string): Promise<string | null> {
  const ctx = systemContext("demo");
  const lists = [await ratingCaseList(ctx, "open"), await ratingCaseList(ctx, "decided")];
  return lists.flatMap(({ cases }) => cases).find((one) => one.articleId === articleId)?.id ?? null;
}

/** Three hours ago: sixty low ratings in a quarter of an hour, new cookies of a few networks, hardly read. */
async function bomb(articleId: string): Promise<void> {
  const start = Date.now() - 3 * HOUR;
  for (let i = 0; i < 64; i++) {
    const at = new Date(start + i * 13_700 + ((i * 7919) % 9000));
    const isPassing = i % 9 === 4;
    const level: Level = isPassing ? 4 : i % 6 === 5 ? 2 : 1;
    const dwellMs = isPassing ? 80_000 + i * 500 : 900 + ((i * 733) % 2600);
    const network = isPassing ? `le-${i}` : `bom-${(i * i) % 9}`;
    await rateArticle(readerAt(at, network), { articleId, level, dwellMs, isNewVoter: !isPassing });
  }
  await inspectRatings(systemContext("demo", new Date(start + 17 * MINUTE)), new Date(start));
}

/** Two days ago: blame by those who had read nothing, but for teachers of one school who had. A moderator told them apart. */
async function blame(articleId: string): Promise<void> {
  const start = Date.now() - 44 * HOUR;
  for (let i = 0; i < 46; i++) {
    const at = new Date(start + i * 11_000 + ((i * 3571) % 6000));
    const isRead = i % 8 === 3;
    const dwellMs = isRead ? 95_000 + i * 900 : 600 + ((i * 421) % 1900);
    const network = isRead ? "truong" : `nhom-${i % 5}`;
    await rateArticle(readerAt(at, network), { articleId, level: 1, dwellMs, isNewVoter: true });
  }
  const found = new Date(start + 10 * MINUTE);
  await inspectRatings(systemContext("demo", found), new Date(start));
  const caseId = await caseOf(articleId);
  if (caseId === null) return;
  const { votes } = await ratingCase(systemContext("demo"), caseId);
  const ids = votes.map(({ eventId }) => eventId);
  const moderator = (hours: number) =>
    contextOf({ kind: "system", name: "Trần Kim Sa" }, new Date(start + hours * HOUR));
  const teachers = votes.filter(({ dwellMs }) => (dwellMs ?? 0) > 60_000).map(({ eventId }) => eventId);
  if (teachers.length === 0 || teachers.length === ids.length) return;
  await decideRatings(moderator(2), {
    caseId,
    kind: "release",
    votes: teachers,
    reason: "Đã gọi hỏi: giáo viên một trường cùng đọc bài trong giờ nghỉ, và không đồng tình.",
  });
  await decideRatings(moderator(2.2), {
    caseId,
    kind: "void",
    votes: ids.filter((id) => !teachers.includes(id)),
    reason: "Chấm khi mới mở trang vài giây, từ năm mạng, trong tám phút: không phải bạn đọc.",
  });
}

async function seedReasons(): Promise<void> {
  const known = await articleIdsBySourceKey(
    systemContext("demo"),
    DEMO_REASONS.map(({ piece }) => `demo:${piece}`),
  );
  for (const { piece, said } of DEMO_REASONS) {
    const articleId = known.get(`demo:${piece}`);
    if (articleId === undefined) continue;
    for (const [i, { reason, text }] of said.entries()) {
      const ctx = readerAt(new Date(Date.now() - (4 + 3 * i) * HOUR), `ly-do-${i}`);
      await rateArticle(ctx, {
        articleId,
        level: i % 3 === 0 ? 1 : 2,
        dwellMs: 70_000 + 8000 * i,
        isNewVoter: i % 2 === 0,
      });
      await giveReason(ctx, { articleId, reason, text: text ?? "" });
    }
  }
}

function readerAt(now: Date, network: string): Context {
  return contextOf(
    { kind: "reader", voterKey: `c:demo-danh-gia-${++readers}-${now.getTime()}`, networkKey: network },
    now,
  );
}
