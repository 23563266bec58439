import { Star, StarShape } from "@/components/ui/star";
import { type Counts, LEVELS, type Level, LOW_LEVEL } from "@/lib/ratings/model";
import { AskWhy, type AskWhyProps } from "./ask-why";
import { RatingResult } from "./rating-result";

export type RatingFormProps = {
  articleId: string;
  counts: Counts;
  /** Five, from the lowest (settings). */
  labels: readonly string[];
  /** The average is shown from this many ratings on (settings). */
  minimumForAverage: number;
  /** The server action (app/_actions/ratings): takes `articleId` and `level`, "0" takes the rating back. */
  action: (form: FormData) => Promise<void>;
  /** This reader's own; unknown on a page that is the same for everybody. */
  own?: Level | null;
  /** What to say of an act that was just done. */
  said?: string;
  isRefused?: boolean;
  /** Ratings that are being looked at; while there are some, the result stands still. */
  checking?: number;
  /** "Vì sao?", asked of a reader who rated low. */
  ask?: AskWhyProps;
};

/**
 * The page's closing gesture. A plain form that answers with a page; with script a tap saves in place
 * (components/reader/reader-rating.element.ts), which exchanges what is inside `data-rating`.
 */
export function RatingForm(props: RatingFormProps) {
  const { articleId, action, own = null, said = "", isRefused = false } = props;
  return (
    <section className="rating" id="danh-gia" aria-label="Đánh giá bài viết">
      <StarShape />
      <reader-rating data-page={`/danh-gia/${articleId}`}>
        <div data-rating={own ?? ""}>
          <form action={action} className="rating-form">
            <input type="hidden" name="articleId" value={articleId} />
            <Levels labels={props.labels} own={own} />
            <button type="submit" className="button primary send">
              Gửi đánh giá
            </button>
          </form>
          <div className="rating-said">
            <p data-said="" className={isRefused ? "refused" : undefined}>
              {said}
            </p>
            {own !== null && (
              <form action={action}>
                <input type="hidden" name="articleId" value={articleId} />
                <button type="submit" name="level" value="0" className="text-button">
                  Bỏ đánh giá
                </button>
              </form>
            )}
          </div>
          {props.ask && own !== null && own <= LOW_LEVEL && <AskWhy articleId={articleId} {...props.ask} />}
          <RatingResult
            counts={props.counts}
            labels={props.labels}
            minimumForAverage={props.minimumForAverage}
            checking={props.checking ?? 0}
          />
        </div>
        <p role="status" className="unseen" />
      </reader-rating>
    </section>
  );
}

/** Words first; the stars are drawings. */
function Levels({ labels, own }: { labels: readonly string[]; own: Level | null }) {
  return (
    <fieldset>
      <legend>Bạn thấy bài viết này thế nào?</legend>
      <div className="levels">
        {LEVELS.map((level) => (
          <label key={level} className="level">
            <input type="radio" name="level" value={level} required defaultChecked={own === level} />
            <span className="level-word">{labels[level - 1]}</span>
            <span className="level-stars" aria-hidden="true">
              {LEVELS.slice(0, level).map((n) => (
                <Star key={n} />
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
