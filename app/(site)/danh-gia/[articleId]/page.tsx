import type { Metadata } from "next";
import { giveReason, rateArticle } from "@/app/_actions/ratings";
import { front } from "@/app/_front/share";
import { readNewest } from "@/app/_server/pages/lists";
import { loadSite } from "@/app/_server/pages/site";
import { openVote } from "@/app/_server/pending-vote";
import { raterContext } from "@/app/_server/rater";
import { knownReader } from "@/app/_server/reader";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessagePage } from "@/components/layout/message-page";
import { RatingForm } from "@/components/ratings/rating-form";
import { listOf } from "@/lib/articles/lists";
import { cardsByIds } from "@/lib/articles/queries/cards";
import type { Context } from "@/lib/core/context";
import { DomainError, type DomainErrorCode } from "@/lib/core/errors";
import { rateArticle as rate } from "@/lib/ratings/commands/rate-article";
import { hasRated, ownRating, ownReason, ratingSummary } from "@/lib/ratings/queries";
import { glue } from "@/lib/text/quotes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Đánh giá bài viết", robots: { index: false } };

type Props = {
  params: Promise<{ articleId: string }>;
  /** `cho`: a first vote that waits for its cookie, `doc` how long the page was read before it; `da`: what was done; `loi`: why not. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One reader's own rating of an article: what was recorded, and the form to change it. Kept nowhere. */
export default async function OwnRatingPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const { cho, da, loi, doc } = await searchParams;
  const ctx = await raterContext(articleId);
  const [card] = await cardsByIds(ctx, [articleId]);
  if (!card) return <NotRateable code={typeof loi === "string" ? loi : "not_found"} />;

  const refusal =
    typeof cho === "string"
      ? await countWaitingVote(ctx, articleId, cho, doc)
      : typeof loi === "string"
        ? refusalSaid(loi)
        : null;
  const own = await ownRating(ctx, articleId);
  const { counts, checking } = await ratingSummary(ctx, articleId);
  const reason = await ownReason(ctx, articleId);
  const { ratings } = (await loadSite()).settings;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb
        trail={[
          { name: card.section.name, href: `/chuyen-muc/${card.section.slug}` },
          { name: "Đánh giá", href: `/danh-gia/${articleId}` },
        ]}
      />
      <div className="plain-page">
        <h1 className="rated-title">
          <a href={card.path}>{glue(card.title)}</a>
        </h1>
        <RatingForm
          articleId={articleId}
          counts={counts}
          labels={ratings.labels}
          minimumForAverage={ratings.minimumForAverage}
          action={rateArticle}
          checking={checking}
          own={own}
          ask={{ action: giveReason, given: reason }}
          said={refusal ?? (da === "ly-do" ? REASON_KEPT : doneSaid(own, da === "bo"))}
          isRefused={refusal !== null}
        />
        <p className="more">
          <a className="button" href={card.path}>
            Quay lại bài viết
          </a>
        </p>
      </div>
    </main>
  );
}

/** A first vote counts now that the cookie came back; what was decided since is not undone by an old address. */
async function countWaitingVote(
  ctx: Context,
  articleId: string,
  sealed: string,
  dwell: string | string[] | undefined,
): Promise<string | null> {
  const readerId = await knownReader();
  if (readerId === null)
    return "Trình duyệt của bạn đang chặn cookie nên đánh giá chưa được ghi nhận. Vui lòng cho phép cookie của trang này rồi gửi lại.";
  if (await hasRated(ctx, articleId)) return null;
  const level = openVote(sealed, articleId, readerId, ctx.now);
  if (level === null) return "Đánh giá đã quá hạn nên chưa được ghi nhận. Vui lòng gửi lại.";
  try {
    const dwellMs = typeof dwell === "string" && /^\d{1,9}$/.test(dwell) ? Number(dwell) : null;
    await rate(ctx, { articleId, level, isNewVoter: true, dwellMs });
    front()?.kick();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.say;
    throw error;
  }
}

const REASON_KEPT = "Cảm ơn bạn. Tòa soạn đã nhận lý do, và không ai được biết ai đã viết.";

function doneSaid(own: number | null, isRemoved: boolean): string {
  if (own !== null) return "Đã ghi nhận đánh giá của bạn. Bạn có thể đổi lại.";
  return isRemoved ? "Đã bỏ đánh giá của bạn." : "";
}

const REFUSALS: Partial<Record<DomainErrorCode, string>> = {
  invalid: "Vui lòng chọn một trong năm mức đánh giá.",
  limited:
    "Đang có quá nhiều lượt đánh giá từ bạn hoặc mạng của bạn. Vui lòng thử lại sau; đánh giá trước đó vẫn được giữ.",
  conflict: "Chỉ người vừa đánh giá thấp bài này mới gửi được lý do.",
  gone: "Bài viết đã được gỡ nên không nhận đánh giá nữa.",
  not_found: "Không tìm thấy bài viết để đánh giá.",
};

function refusalSaid(code: string): string {
  if (code === "ly-do") return "Vui lòng chọn một lý do; ý kiến dài tối đa 200 ký tự.";
  return REFUSALS[code as DomainErrorCode] ?? "Có lỗi xảy ra. Vui lòng thử lại.";
}

async function NotRateable({ code }: { code: string }) {
  return (
    <MessagePage title="Không đánh giá được bài này" latest={await readNewest(listOf.all, 6)}>
      <p>{refusalSaid(code)}</p>
    </MessagePage>
  );
}
