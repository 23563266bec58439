import { ArticleHeader } from "@/components/articles/article-header";
import { ArticleBody } from "@/components/articles/body/article-body";
import { Figure } from "@/components/articles/body/figure";
import { Corrections } from "@/components/articles/corrections";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { anchorsOf } from "@/lib/articles/anchors";
import type { Block } from "@/lib/articles/document";
import type { ArticleView } from "@/lib/articles/view";
import type { ActPanelView } from "@/lib/workflow/queries/panel";
import type { NoteView, ReadingView } from "@/lib/workflow/queries/reading";
import type { FormAction } from "./act-panel";
import { HistoryList } from "./history-list";
import { Notes } from "./notes";
import { type Changes, ReadingChanges } from "./reading-changes";

type Props = {
  panel: ActPanelView;
  reading: ReadingView;
  changes: Changes | null;
  addNote: FormAction;
  resolveNote: FormAction;
  /** The acts: beside the text on a wide screen, after it on a phone. */
  side: React.ReactNode;
};

/** Đọc duyệt: the frozen revision as its page will be, with what was said at each turn, and what can be decided. */
export function ReadingScreen({ panel, reading, changes, addNote, resolveNote, side }: Props) {
  const { article, hash, notes, history } = reading;
  const base = `/toa-soan/bai/${panel.articleId}/so-sanh`;
  const common = { articleId: panel.articleId, add: addNote, resolve: resolveNote, now: panel.now };
  const onWhole = notes.filter(({ blockId }) => blockId === null || !blockIds(article).has(blockId));
  const open = notes.filter(({ resolved }) => resolved === null).length;
  return (
    <div className="reading">
      <p className="reading-jump">
        {changes && (
          <>
            <a href="#thay-doi">Thay đổi</a> ·{" "}
          </>
        )}
        <a href="#viec-can-lam">Việc cần làm</a> · <a href="#gop-y">Góp ý{open > 0 ? ` (${open})` : ""}</a>
      </p>
      <div className="reading-text">
        {changes && <ReadingChanges articleId={panel.articleId} changes={changes} now={panel.now} />}
        {hash && panel.returnedHash && panel.returnedHash !== hash && (
          <Notice title="Bài đã được trả lại một lần">
            <a href={`${base}?tu=${panel.returnedHash}&den=${hash}`}>So với bản đã trả lại</a>
          </Notice>
        )}
        {hash && panel.liveHash && panel.liveHash !== hash && (
          <Notice title="Đây là bản cập nhật của một bài đang đăng">
            <a href={`${base}?tu=${panel.liveHash}&den=${hash}`}>So với bản đang đăng</a>
          </Notice>
        )}
        {article ? (
          <Frozen article={article} notes={notes} common={common} />
        ) : (
          <EmptyState title="Chưa có bản nào được gửi.">
            <p>Bản để đọc duyệt hiện ở đây khi tác giả gửi bài.</p>
          </EmptyState>
        )}
      </div>
      <aside className="reading-side">
        {side}
        <section aria-labelledby="gop-y">
          <h2 id="gop-y">Góp ý cho cả bài</h2>
          <Notes {...common} blockId={null} notes={onWhole} isOpen={onWhole.length === 0} />
        </section>
        <HistoryList history={history} now={panel.now} />
      </aside>
    </div>
  );
}

type Common = { articleId: string; add: FormAction; resolve: FormAction; now: Date };

const LEAD_SIZES = "(min-width: 76rem) 40rem, 100vw";

function Frozen({ article, notes, common }: { article: ArticleView; notes: readonly NoteView[]; common: Common }) {
  const anchors = anchorsOf(article.body, blockIds(article));
  const after = (block: Block) => {
    const id = block.attrs?.id;
    return id === undefined ? null : (
      <div id={`khoi-${id}`}>
        <Notes {...common} blockId={id} notes={notes.filter(({ blockId }) => blockId === id)} />
      </div>
    );
  };
  return (
    <article className="article reading-article">
      <ArticleHeader article={article} sapoPrefix="" />
      {article.lead && (
        <div className="lead">
          <Figure picture={article.lead} media={article.media.get(article.lead.mediaId)} sizes={LEAD_SIZES} isFirst />
          <p className="hint">Mô tả ảnh: {article.lead.alt === "" ? "chưa có" : article.lead.alt}</p>
        </div>
      )}
      <p className="quiet">{article.byline.map(({ author }) => author.penName).join(", ") || "Chưa có tên tác giả"}</p>
      <div className="text">
        <div className="prose">
          <ArticleBody
            body={article.body}
            speakers={article.speakers}
            media={article.media}
            anchors={anchors}
            after={after}
          />
        </div>
        <Corrections corrections={article.corrections} anchors={anchors} />
      </div>
    </article>
  );
}

function blockIds(article: ArticleView | null): Set<string> {
  return new Set(article?.body.content.flatMap((block) => block.attrs?.id ?? []) ?? []);
}
