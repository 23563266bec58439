import { CORRECTION_LABELS } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import { isoVn, newsDate, shortDate } from "@/lib/text/dates";
import { count } from "@/lib/text/numbers";
import { readingMinutes } from "@/lib/text/reading";

const ROLES: Record<string, string> = {
  photographer: "Ảnh",
  interviewer: "Thực hiện",
  graphics: "Đồ họa",
  translator: "Dịch",
};

/** Who made it, when, how long it takes; and at once, whether something in it was put right. */
export function ArticleMeta({ article }: { article: ArticleView }) {
  return (
    <div className="article-meta">
      <Byline byline={article.byline} />
      <p className="dates">
        <time dateTime={isoVn(article.publishedAt)}>{newsDate(article.publishedAt)}</time>
        {article.updatedAt && (
          <span>
            Cập nhật lúc <time dateTime={isoVn(article.updatedAt)}>{newsDate(article.updatedAt)}</time>
          </span>
        )}
      </p>
      {article.syllables > 0 && (
        <p>
          <span className="unseen">Thời gian đọc: </span>
          {count(readingMinutes(article.syllables), "phút đọc")}
        </p>
      )}
      <CorrectionNotice corrections={article.corrections} />
    </div>
  );
}

function Byline({ byline }: { byline: ArticleView["byline"] }) {
  if (byline.length === 0) return null;
  return (
    <ul className="byline">
      {byline.map(({ author, role }) => (
        <li key={`${author.id}-${role}`}>
          {ROLES[role] && <span className="role">{ROLES[role]}: </span>}
          <a href={`/tac-gia/${author.slug}`} rel="author">
            {author.penName}
          </a>
        </li>
      ))}
    </ul>
  );
}

function CorrectionNotice({ corrections }: Pick<ArticleView, "corrections">) {
  const last = corrections.findLast((correction) => correction.kind !== "update");
  if (!last) return null;
  return (
    <p>
      <a className="corrected" href="#dinh-chinh">
        {CORRECTION_LABELS[last.kind]} ngày {shortDate(last.at)}
      </a>
    </p>
  );
}
