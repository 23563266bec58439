import { Breadcrumb } from "@/components/layout/breadcrumb";
import type { Card } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import { glue } from "@/lib/text/quotes";
import { placeInSeries } from "./series-box";

type Props = { article: ArticleView; sapoPrefix: string };

/** Where it stands, the headline, the sapo, and what the editor put beside it. */
export function ArticleHeader({ article, sapoPrefix }: Props) {
  return (
    <header className="article-header">
      <Breadcrumb trail={article.sections.map(({ name, slug }) => ({ name, href: `/chuyen-muc/${slug}` }))} />
      {article.series && (
        <p className="part-of">
          <a href="#loat-bai">{article.series.title}</a> ·{" "}
          <span className="figures">{placeInSeries(article.series)}</span>
        </p>
      )}
      <h1>{glue(article.title)}</h1>
      {article.sapo !== "" && (
        <p className="sapo">
          {sapoPrefix !== "" && <span className="sapo-prefix">{sapoPrefix} </span>}
          {glue(article.sapo)}
        </p>
      )}
      <RelatedLinks cards={article.related} />
    </header>
  );
}

/** Tin liên quan. A list, so that a copy of the page keeps them apart. */
function RelatedLinks({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <nav className="related" aria-labelledby="tin-lien-quan">
      <p id="tin-lien-quan" className="unseen">
        Tin liên quan
      </p>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={card.path}>{glue(card.title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
