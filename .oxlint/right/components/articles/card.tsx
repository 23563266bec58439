import { Stars } from "@/components/ui/stars";
import type { ArticleCard } from "@/lib/articles/queries";
import type { Result } from "@/lib/core/result";
import { RateArticle } from "@/lib/ratings/input";
import { mean } from "@/lib/ratings/model";
import { formatDate } from "@/lib/text/dates";

export function Card({ article, last }: { article: ArticleCard; last: Result<null> }) {
  return (
    <p title={formatDate(article.at)}>
      <Stars value={mean(article.counts)} max={RateArticle.shape.level.maxValue} isOld={!last.ok} />
    </p>
  );
}
