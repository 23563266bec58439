import type { Metadata } from "next";
import {
  decideByForm,
  decideComments,
  moreToModerate,
  switchComments,
  undoDecisions,
} from "@/app/_actions/moderate-comments";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { ArticleSwitch } from "@/components/moderation/article-switch.client";
import { ModerationPanel } from "@/components/moderation/moderation-panel.client";
import { FILTER_LABELS, FILTERS } from "@/lib/comments/model";
import { requireCommented, switchOf } from "@/lib/comments/queries";
import { isFilter, moderationQueue, queueCounts } from "@/lib/comments/queue";
import { number } from "@/lib/text/numbers";

export const metadata: Metadata = { title: "Bình luận" };

const EMPTY = {
  "cho-duyet": "Không có bình luận nào chờ duyệt.",
  "bi-bao-cao": "Không có ý kiến nào bị bạn đọc báo cáo.",
  "khieu-nai": "Không có khiếu nại nào chờ trả lời.",
  "da-quyet": "Chưa có quyết định nào.",
} as const;

export default privatePage("moderation.decide", async (ctx, { query }) => {
  const filter = isFilter(query["loc"]) ? query["loc"] : "cho-duyet";
  const articleId = query["bai"];
  const writerOf = query["cua"];
  const first = await moderationQueue(ctx, { filter, articleId, writerOf, after: query["sau"] });
  const counts = await queueCounts(ctx);
  const article = articleId ? await requireCommented(ctx, articleId) : null;
  const path = "/quan-tri/binh-luan";
  const isNarrow = articleId !== undefined || writerOf !== undefined;
  const narrowed =
    (articleId ? `&bai=${encodeURIComponent(articleId)}` : "") +
    (writerOf ? `&cua=${encodeURIComponent(writerOf)}` : "");
  return (
    <DeskPage title="Bình luận" lead="Ý kiến bạn đọc chờ người duyệt. Chữ của bạn đọc không bao giờ bị sửa." isWide>
      <nav className="tabs" aria-label="Hàng chờ">
        {FILTERS.map((name) => (
          <a key={name} href={`${path}?loc=${name}${narrowed}`} aria-current={name === filter ? "page" : undefined}>
            {FILTER_LABELS[name]}
            {name !== "da-quyet" && counts[name] > 0 && !isNarrow && (
              <span className="figures"> {counts[name] >= 1000 ? "1.000+" : number(counts[name])}</span>
            )}
          </a>
        ))}
      </nav>
      {isNarrow && (
        <p className="row-facts narrowed">
          {article ? <a href={article.path}>{article.title}</a> : <span>Chỉ ý kiến của một người viết</span>}
          <a href={`${path}?loc=${filter}`}>Bỏ lọc</a>
        </p>
      )}
      {articleId && article && (
        <ArticleSwitch action={switchComments} articleId={articleId} isOpen={await switchOf(ctx, articleId)} />
      )}
      <ModerationPanel
        key={`${filter}${narrowed}${query["sau"] ?? ""}`}
        first={first}
        queue={`${path}?loc=${filter}${narrowed}`}
        now={ctx.now}
        empty={EMPTY[filter]}
        asked={{ filter, articleId, writerOf }}
        decide={decideComments}
        undo={undoDecisions}
        more={moreToModerate}
        decideByForm={decideByForm}
      />
    </DeskPage>
  );
});
