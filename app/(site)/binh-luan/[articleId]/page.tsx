import type { Metadata } from "next";
import {
  appealComment,
  confirmComment,
  reactToComment,
  reportComment,
  sendComment,
  withdrawComment,
} from "@/app/_actions/comments";
import { front } from "@/app/_front/share";
import { visitorContext } from "@/app/_server/context";
import { readNewest } from "@/app/_server/pages/lists";
import { loadSite } from "@/app/_server/pages/site";
import { openAct } from "@/app/_server/pending-act";
import { knownReader } from "@/app/_server/reader";
import { AbuseForm } from "@/components/comments/abuse-form.client";
import { CommentForm } from "@/components/comments/comment-form.client";
import { CommentSection } from "@/components/comments/comment-section";
import { OwnComments } from "@/components/comments/own-comments";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessagePage } from "@/components/layout/message-page";
import { listOf } from "@/lib/articles/lists";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { likeComment, reportComment as report } from "@/lib/comments/commands/react";
import type { CommentView } from "@/lib/comments/model";
import { approvedComment, commentsOf, commentThread, ownComments, ownLikes } from "@/lib/comments/queries";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { glue } from "@/lib/text/quotes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Ý kiến bạn đọc", robots: { index: false } };

type Props = {
  params: Promise<{ articleId: string }>;
  /** `viet`, `tra-loi`, `bao-cao`: what the reader wants to do; `cho`: an act that waits for its cookie; `loi`: why not. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The comments of an article with what is this reader's: likes, own comments, the forms. Kept nowhere. */
export default async function CommentsPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const query = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const ctx = await visitorContext();
  const [card] = await cardsByIds(ctx, [articleId]);
  const { settings } = await loadSite();
  if (!card || settings.comments.mode === "off") return <NoComments />;

  const pending = query["cho"] === undefined ? "" : await doWaitingAct(ctx, query["cho"]);
  const said = query["loi"] === undefined ? pending : refusalSaid(query["loi"]);
  const order = query["xep"] === "quan-tam" ? "quan-tam" : "moi-nhat";
  const page = Math.max(1, Math.trunc(Number(query["trang"])) || 1);
  const view = await commentsOf(ctx, articleId, { order, page });
  const parent = await findOrNull(query["tra-loi"], (id) => commentThread(ctx, articleId, id));
  const accused = await findOrNull(query["bao-cao"], (id) => approvedComment(ctx, articleId, id));
  const answered = parent && ([parent, ...parent.replies].find(({ id }) => id === query["tra-loi"]) ?? parent);
  const shown = parent ? [parent] : view.comments;
  const liked = await ownLikes(
    ctx,
    shown.flatMap((it) => [it.id, ...it.replies.map(({ id }) => id)]),
  );
  const own = (await ownComments(ctx, { articleId })).filter(({ state }) => state !== "withdrawn");
  const isOpen = view.closed === null;
  const isWriting = isOpen && !accused && (query["trang"] === undefined || parent !== null);
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb
        trail={[
          { name: card.section.name, href: `/chuyen-muc/${card.section.slug}` },
          { name: "Ý kiến bạn đọc", href: `/binh-luan/${articleId}` },
        ]}
      />
      <div className="plain-page">
        <h1 className="rated-title">
          <a href={card.path}>{glue(card.title)}</a>
        </h1>
        <CommentSection
          articleId={articleId}
          view={view}
          react={reactToComment}
          order={order}
          thread={parent}
          liked={liked}
          said={said}
          isFormShown={isWriting}
        >
          {accused && <AbuseForm action={reportComment} articleId={articleId} comment={accused} />}
          {isWriting && (
            <CommentForm
              action={sendComment}
              articleId={articleId}
              parent={answered}
              signedInAs={ctx.actor.kind === "user" ? ctx.actor.name : null}
              maxLength={settings.comments.maxLength}
            />
          )}
          {own.length > 0 && (
            <div className="own-box">
              <h3>Ý kiến của bạn</h3>
              <OwnComments
                comments={own}
                actions={{ confirm: confirmComment, withdraw: withdrawComment, appeal: appealComment }}
              />
            </div>
          )}
        </CommentSection>
        <p className="more">
          <a className="button" href={card.path}>
            Quay lại bài viết
          </a>
        </p>
      </div>
    </main>
  );
}

async function findOrNull(
  id: string | undefined,
  find: (id: string) => Promise<CommentView>,
): Promise<CommentView | null> {
  if (id === undefined) return null;
  try {
    return await find(id);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** A like or a report of a reader who had no cookie counts now that it came back. */
async function doWaitingAct(ctx: Context, sealed: string): Promise<string> {
  const readerId = await knownReader();
  if (readerId === null)
    return "Trình duyệt đang chặn cookie nên chưa ghi nhận được. Vui lòng cho phép cookie rồi thử lại.";
  const it = openAct(sealed, readerId, ctx.now);
  if (it === null || it.act === "signal") return "Thao tác đã quá hạn nên chưa được ghi nhận. Vui lòng thử lại.";
  try {
    const { commentId } = it;
    if (it.act === "like") await likeComment(ctx, { commentId, isLiked: true });
    else await report(ctx, { commentId, reason: it.reason, text: it.text } as Parameters<typeof report>[1]);
    front()?.kick();
    return it.act === "like" ? "Đã thích." : "Đã gửi báo cáo. Người duyệt sẽ xem lại ý kiến này.";
  } catch (error) {
    if (error instanceof DomainError) return error.say;
    throw error;
  }
}

function refusalSaid(code: string): string {
  if (code === "limited") return "Bạn đã thích nhiều ý kiến trong một giờ. Vui lòng thử lại sau.";
  if (code === "not_found") return "Ý kiến này không còn nữa.";
  return "Có lỗi xảy ra. Vui lòng thử lại.";
}

async function NoComments() {
  return (
    <MessagePage title="Không có ý kiến ở đây" latest={await readNewest(listOf.all, 6)}>
      <p>Bài viết không còn nữa, hoặc tòa soạn không nhận ý kiến.</p>
    </MessagePage>
  );
}
