import type { CommentOrder, CommentPage, CommentView } from "@/lib/comments/model";
import { number } from "@/lib/text/numbers";
import { CommentItem } from "./comment-item";

type Props = {
  articleId: string;
  view: CommentPage;
  /** "Thích": takes `thich` ("+" or "-" and the comment's id), and where to go back to. */
  react: (form: FormData) => Promise<void>;
  order?: CommentOrder;
  /** Instead of the list: one comment with all of its replies. */
  thread?: CommentView | null;
  liked?: ReadonlySet<string>;
  /** What this reader is doing here, above the list: a form, the state of own comments. */
  children?: React.ReactNode;
  isFormShown?: boolean;
  said?: string;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * "Ý kiến bạn đọc". The same for every reader on the article's page; on its own page (/binh-luan/…) with what is this
 * reader's. With script the second comes into the first (components/reader/in-place.element.ts).
 */
export function CommentSection({ articleId, view, react, thread = null, liked = NONE, ...rest }: Props) {
  const { order = "moi-nhat", children, isFormShown = false, said = "" } = rest;
  if (view.closed === "off" || (view.closed !== null && view.total === 0 && !children)) return null;
  const page = `/binh-luan/${articleId}`;
  const isOpen = view.closed === null;
  const shown = thread ? [thread] : view.comments;
  const at = (n: number) => pathOf(page, order, n);
  return (
    <section className="comments" id="y-kien" aria-labelledby="y-kien-ten">
      <in-place data-page={page} data-hint="y_kien">
        <div data-part="">
          <div className="comments-head">
            <h2 id="y-kien-ten">
              Ý kiến bạn đọc{view.total > 0 && <span className="figures"> ({number(view.total)})</span>}
            </h2>
            {isOpen && !isFormShown && (
              <a className="button" href={`${page}?viet=1#viet`} rel="nofollow">
                Viết ý kiến
              </a>
            )}
          </div>
          {said !== "" && (
            <p className="comments-said" data-said="">
              {said}
            </p>
          )}
          {!isOpen && <p className="quiet-line">{CLOSED[view.closed ?? "off"]}</p>}
          {children}
          {thread && (
            <p className="quiet-line">
              <a href={page}>Xem tất cả ý kiến</a>
            </p>
          )}
          {!thread && view.comments.length > 1 && (
            <p className="comments-order">
              <OrderLink href={page} isCurrent={order === "moi-nhat"}>
                Mới nhất
              </OrderLink>
              <OrderLink href={`${page}?xep=quan-tam`} isCurrent={order === "quan-tam"}>
                Quan tâm nhất
              </OrderLink>
            </p>
          )}
          {shown.length === 0 && isOpen && !isFormShown && (
            <p className="quiet-line">Chưa có ý kiến nào. Mời bạn viết ý kiến đầu tiên.</p>
          )}
          {shown.length > 0 && (
            <form action={react}>
              <input type="hidden" name="articleId" value={articleId} />
              <input
                type="hidden"
                name="den"
                value={thread ? `?tra-loi=${thread.id}` : at(view.page).slice(page.length)}
              />
              <ol className="comment-list" data-list="">
                {shown.map((comment) => (
                  <CommentItem key={comment.id} comment={comment} page={page} isOpen={isOpen} liked={liked} />
                ))}
              </ol>
            </form>
          )}
          {!thread && view.page < view.pages && (
            <p className="more">
              <a className="button" href={at(view.page + 1)} rel="next">
                Xem thêm ý kiến
              </a>
            </p>
          )}
        </div>
        <p role="status" className="unseen" />
      </in-place>
    </section>
  );
}

const CLOSED = {
  off: "Tòa soạn hiện không nhận ý kiến.",
  "by-hand": "Tòa soạn không nhận thêm ý kiến cho bài viết này.",
  section: "Chuyên mục này không nhận ý kiến.",
  "too-old": "Bài viết đã đăng lâu nên không nhận thêm ý kiến.",
} as const;

function OrderLink({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) {
  return (
    <a href={`${href}#y-kien`} rel="nofollow" aria-current={isCurrent ? "true" : undefined}>
      {children}
    </a>
  );
}

function pathOf(page: string, order: CommentOrder, n: number): string {
  const query = new URLSearchParams();
  if (order !== "moi-nhat") query.set("xep", order);
  if (n > 1) query.set("trang", String(n));
  return query.size === 0 ? page : `${page}?${query}`;
}
