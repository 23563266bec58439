import { Ago } from "@/components/articles/ago";
import { type OwnComment, STATE_LABELS } from "@/lib/comments/model";
import { type OwnCommentActions, OwnCommentActs } from "./own-comment.client";

type Props = {
  comments: readonly OwnComment[];
  actions: OwnCommentActions;
  linkKey?: string;
  /** With the article of each; not needed on the article's own page. */
  withArticle?: boolean;
};

/** A writer's own comments with exactly what became of each. */
export function OwnComments({ comments, actions, linkKey = "", withArticle = false }: Props) {
  return (
    <ol className="own-comments">
      {comments.map((comment) => (
        <li key={comment.id} id={`y-${comment.id}`} className="own-comment" tabIndex={-1}>
          <p className="comment-head">
            <span className={`state state-${comment.state}`}>{STATE_LABELS[comment.state]}</span>{" "}
            <Ago at={comment.at} />
          </p>
          {withArticle && (
            <p className="own-article">
              <a href={comment.articlePath}>{comment.articleTitle}</a>
            </p>
          )}
          <p className="comment-text">{comment.text}</p>
          <StateInWords comment={comment} hasLink={linkKey !== ""} />
          <OwnCommentActs
            actions={actions}
            commentId={comment.id}
            linkKey={linkKey}
            canConfirm={comment.state === "unverified" && linkKey !== ""}
            canAppeal={comment.canAppeal}
            canWithdraw={comment.state !== "withdrawn"}
          />
        </li>
      ))}
    </ol>
  );
}

function StateInWords({ comment, hasLink }: { comment: OwnComment; hasLink: boolean }) {
  const { state, reason, reasonText, matched } = comment;
  const refused = reason === "" ? "" : ` Lý do: ${reason}.`;
  return (
    <div className="own-state">
      {state === "unverified" && !hasLink && (
        <p>Vui lòng mở thư vừa gửi đến địa chỉ của bạn và bấm “Xác nhận” để gửi ý kiến đến người duyệt.</p>
      )}
      {state === "pending" && <p>Bình luận của bạn đang chờ duyệt.</p>}
      {state === "rejected" && <p>Ý kiến không được đăng.{refused}</p>}
      {state === "hidden" && <p>Ý kiến đã đăng nay bị ẩn.{refused}</p>}
      {reasonText !== "" && <p>Người duyệt viết: “{reasonText}”</p>}
      {matched.length > 0 && <p>Từ ngữ bị chặn: {matched.map((words) => `“${words}”`).join(", ")}.</p>}
      {comment.appealText !== "" && <p>Bạn đã khiếu nại: “{comment.appealText}”</p>}
      {comment.isAppealOpen && <p>Khiếu nại đang chờ trả lời.</p>}
      {comment.appealAnswer !== "" && <p>Trả lời khiếu nại: “{comment.appealAnswer}”</p>}
    </div>
  );
}
