import type { Metadata } from "next";
import { signalAnswer } from "@/app/_actions/ratings";
import { visitorContext } from "@/app/_server/context";
import { readNewest } from "@/app/_server/pages/lists";
import { openAct } from "@/app/_server/pending-act";
import { knownReader } from "@/app/_server/reader";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessagePage } from "@/components/layout/message-page";
import { AnswerSignals } from "@/components/ratings/answer-signals";
import { listOf } from "@/lib/articles/lists";
import { cardsByIds } from "@/lib/articles/queries/cards";
import type { Context } from "@/lib/core/context";
import { DomainError, type DomainErrorCode } from "@/lib/core/errors";
import { signalAnswer as signal } from "@/lib/ratings/commands/signal-answer";
import { ownSignal, requireSignalled } from "@/lib/ratings/signals";
import { glue } from "@/lib/text/quotes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Phản hồi câu trả lời", robots: { index: false } };

type Props = {
  params: Promise<{ articleId: string; turnId: string }>;
  /** `cho`: a first word that waits for its cookie; `da`: what was done; `loi`: why not. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What one reader says of one answer, and the form to change it. Kept nowhere. */
export default async function OwnSignalPage({ params, searchParams }: Props) {
  const { articleId, turnId } = await params;
  const { cho, da, loi } = await searchParams;
  const ctx = await visitorContext();
  const answer = await requireSignalled(ctx, articleId, turnId).catch((error: unknown) => {
    if (error instanceof DomainError) return error;
    throw error;
  });
  const [card] = await cardsByIds(ctx, [articleId]);
  if (answer instanceof DomainError || !card)
    return <NotSignalled say={answer instanceof DomainError ? answer.say : refusalSaid("not_found")} />;

  const refusal =
    typeof cho === "string"
      ? await recordWaiting(ctx, { articleId, turnId }, cho)
      : typeof loi === "string"
        ? refusalSaid(loi)
        : null;
  const { signal: own } = await ownSignal(ctx, articleId, turnId);
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb
        trail={[
          { name: card.section.name, href: `/chuyen-muc/${card.section.slug}` },
          { name: "Phản hồi câu trả lời", href: `/phan-hoi/${articleId}/${turnId}` },
        ]}
      />
      <div className="plain-page" id="phan-hoi">
        <h1 className="rated-title">
          <a href={card.path}>{glue(card.title)}</a>
        </h1>
        {answer.question !== "" && <p className="signal-question">{glue(answer.question)}</p>}
        <AnswerSignals
          articleId={articleId}
          turnId={turnId}
          action={signalAnswer}
          own={own}
          said={refusal ?? (own !== null ? KEPT : da === "bo" ? "Đã bỏ phản hồi của bạn." : "")}
          isRefused={refusal !== null}
          isOpen
        />
        <p className="more">
          <a className="button" href={`${card.path}#${answer.anchor}`}>
            Quay lại câu trả lời
          </a>
        </p>
      </div>
    </main>
  );
}

const KEPT = "Tòa soạn đã nhận phản hồi của bạn. Bạn có thể đổi, hoặc bấm lần nữa để bỏ.";

/** A first word counts now that the cookie came back; what was decided since is not undone by an old address. */
async function recordWaiting(
  ctx: Context,
  at: { articleId: string; turnId: string },
  sealed: string,
): Promise<string | null> {
  const readerId = await knownReader();
  if (readerId === null)
    return "Trình duyệt của bạn đang chặn cookie nên phản hồi chưa được ghi nhận. Vui lòng cho phép cookie của trang này rồi gửi lại.";
  if ((await ownSignal(ctx, at.articleId, at.turnId)).hasSaid) return null;
  const act = openAct(sealed, readerId, ctx.now);
  if (act?.act !== "signal" || act.articleId !== at.articleId || act.turnId !== at.turnId)
    return "Phản hồi đã quá hạn nên chưa được ghi nhận. Vui lòng gửi lại.";
  try {
    await signal(ctx, { ...at, signal: act.signal });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.say;
    throw error;
  }
}

const REFUSALS: Partial<Record<DomainErrorCode, string>> = {
  invalid: "Vui lòng chọn một trong ba phản hồi.",
  limited: "Đang có quá nhiều phản hồi từ bạn hoặc mạng của bạn. Vui lòng thử lại sau; phản hồi trước đó vẫn được giữ.",
  conflict: "Bài này không nhận phản hồi cho từng câu trả lời.",
  gone: "Bài viết hoặc câu trả lời này không còn nữa nên không nhận phản hồi.",
  not_found: "Không tìm thấy câu trả lời này.",
};

function refusalSaid(code: string): string {
  return REFUSALS[code as DomainErrorCode] ?? "Có lỗi xảy ra. Vui lòng thử lại.";
}

async function NotSignalled({ say }: { say: string }) {
  return (
    <MessagePage title="Không gửi được phản hồi" latest={await readNewest(listOf.all, 6)}>
      <div data-part="">
        <p data-said="" className="signal-said refused">
          {say}
        </p>
      </div>
    </MessagePage>
  );
}
