import { LoadMore } from "@/components/layout/pagination";
import { Strip } from "@/components/layout/strip";
import { anchorsOf } from "@/lib/articles/anchors";
import type { Card } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import type { Settings } from "@/lib/settings/model";
import { ArticleHeader } from "./article-header";
import { ArticleMeta } from "./article-meta";
import { ArticleTools } from "./article-tools";
import { ArticleBody } from "./body/article-body";
import { Figure } from "./body/figure";
import { CardList } from "./card-list";
import { Corrections } from "./corrections";
import { Outline } from "./outline";
import { SeriesBox } from "./series-box";
import { TopicLine, TopicLinks } from "./topic-links";

type Props = {
  article: ArticleView;
  settings: Settings;
  /** The rating block, with its action: only the page knows that. */
  rating: React.ReactNode;
  /** "Lưu bài", likewise. */
  save?: React.ReactNode;
  /** What readers may say of an answer, likewise. */
  renderSignals?: ((turnId: string) => React.ReactNode) | undefined;
  /** "Ý kiến bạn đọc", with its action. */
  comments?: React.ReactNode;
  sameTopic: readonly Card[];
  interest: readonly Card[];
  newest: readonly Card[];
  sameSection: readonly Card[];
  hasMore: boolean;
};

const LEAD_SIZES = "(min-width: 76rem) 58rem, 100vw";

/** The page of an article, every block of it in its order. A block without content is not there, nor its heading. */
export function ArticlePage({ article, settings, rating, save, renderSignals, comments, ...around }: Props) {
  const mentioned = new Set(article.corrections.flatMap((correction) => correction.blockId ?? []));
  const anchors = anchorsOf(article.body, mentioned);
  const section = article.sections.at(-1);
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap article-page">
      <article className="article">
        <ArticleHeader article={article} sapoPrefix={settings.sapoPrefix} />
        <div className="margin">
          <ArticleMeta article={article} />
          <ArticleTools url={`${settings.origin}${article.path}`} title={article.title} save={save} />
        </div>
        {article.lead && (
          <div className="lead">
            <Figure picture={article.lead} media={article.media.get(article.lead.mediaId)} sizes={LEAD_SIZES} isFirst />
          </div>
        )}
        <Outline questions={anchors.questions} isFolded={false} />
        <div className="text">
          <Outline questions={anchors.questions} isFolded />
          <div className="prose">
            <ArticleBody
              body={article.body}
              speakers={article.speakers}
              media={article.media}
              anchors={anchors}
              renderSignals={renderSignals}
            />
            <Source source={article.source} />
          </div>
          <ReportError articleId={article.id} isOn={settings.reports.isOn} />
          <Corrections corrections={article.corrections} anchors={anchors} />
          {article.series && <SeriesBox series={article.series} />}
          <p className="printed">
            {settings.name} · {settings.origin + article.path}
          </p>
          {rating}
          {comments}
          {around.sameTopic.length === 0 && <TopicLine topics={article.topics} />}
        </div>
      </article>
      <SameTopic topics={article.topics} cards={around.sameTopic} />
      {around.interest.length > 0 && (
        <Strip title="Có thể bạn quan tâm" id="quan-tam">
          <CardList cards={around.interest} as="second" columns="four" withSapo={false} />
        </Strip>
      )}
      {around.newest.length > 0 && (
        <div className="newest">
          <Strip title="Tin mới nhất" id="moi-nhat" href="/moi-nhat">
            <CardList cards={around.newest} as="compact" />
          </Strip>
        </div>
      )}
      {section && around.sameSection.length > 0 && (
        <Strip title="Tin cùng chuyên mục" id="cung-chuyen-muc" href={`/chuyen-muc/${section.slug}`}>
          <CardList cards={around.sameSection} columns="two" withSection={false} />
          {around.hasMore && <LoadMore href={`/chuyen-muc/${section.slug}?trang=2`} />}
        </Strip>
      )}
    </main>
  );
}

/** Selected words bring it beside them; see components/reader/report-error.element.ts. */
function ReportError({ articleId, isOn }: { articleId: string; isOn: boolean }) {
  const page = `/bao-loi/${articleId}`;
  const request = (
    <a href={`${page}?loai=cai-chinh`} rel="nofollow">
      Yêu cầu cải chính
    </a>
  );
  if (!isOn) return <p className="report-line">{request}</p>;
  return (
    <report-error data-page={page}>
      <p className="report-line">
        <a href={page} rel="nofollow">
          Báo lỗi nội dung
        </a>
        {request}
      </p>
    </report-error>
  );
}

function SameTopic({ topics, cards }: { topics: ArticleView["topics"]; cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <Strip title="Bài viết cùng chủ đề" id="cung-chu-de" beside={<TopicLinks topics={topics} />}>
      <CardList cards={cards} columns="two" withSapo={false} />
    </Strip>
  );
}

/** For a piece taken from elsewhere. */
function Source({ source }: Pick<ArticleView, "source">) {
  if (!source || source.name === "") return null;
  return (
    <p className="source">
      Theo{" "}
      {/^https?:\/\//.test(source.url) ? (
        <a href={source.url} rel="noopener noreferrer">
          {source.name}
        </a>
      ) : (
        source.name
      )}
    </p>
  );
}
