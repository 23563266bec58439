import { Ago } from "@/components/articles/ago";
import type { CommentView } from "@/lib/comments/model";
import { count, number } from "@/lib/text/numbers";

type Props = {
  comment: CommentView;
  /** Address of the comments' own page. */
  page: string;
  isOpen: boolean;
  /** Those that this reader likes; unknown on a page that is the same for everybody. */
  liked: ReadonlySet<string>;
  isReply?: boolean;
};

/** A comment with its first replies. Its buttons belong to the form around the list. */
export function CommentItem({ comment, page, isOpen, liked, isReply = false }: Props) {
  const { id, name, text, at, likes, replies, replyCount } = comment;
  const isLiked = liked.has(id);
  const more = replyCount - replies.length;
  return (
    <li className="comment" id={`y-${id}`} data-id={id} tabIndex={-1}>
      <p className="comment-head">
        <b>{name}</b> <Ago at={at} />
      </p>
      <p className="comment-text">{text}</p>
      <p className="comment-acts">
        <button name="thich" value={(isLiked ? "-" : "+") + id} aria-pressed={isLiked}>
          {isLiked ? "Đã thích" : "Thích"}
          {likes > 0 && <span className="figures"> {number(likes)}</span>}
        </button>
        {isOpen && (
          <a href={`${page}?tra-loi=${id}#viet`} rel="nofollow">
            Trả lời
          </a>
        )}
        <a href={`${page}?bao-cao=${id}#viet`} rel="nofollow" className="comment-report">
          Báo cáo vi phạm
        </a>
      </p>
      {!isReply && replies.length > 0 && (
        <ol className="replies">
          {replies.map((reply) => (
            <CommentItem key={reply.id} comment={reply} page={page} isOpen={isOpen} liked={liked} isReply />
          ))}
        </ol>
      )}
      {more > 0 && (
        <p className="comment-more">
          <a href={`${page}?tra-loi=${id}`} rel="nofollow">
            Xem cả {count(replyCount, "trả lời")}
          </a>
        </p>
      )}
    </li>
  );
}
