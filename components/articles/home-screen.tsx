import { Strip } from "@/components/layout/strip";
import { type Card, CORRECTION_LABELS } from "@/lib/articles/model";
import type { Counts } from "@/lib/ratings/model";
import type { Settings } from "@/lib/settings/model";
import { dayLine } from "@/lib/text/dates";
import { glue } from "@/lib/text/quotes";
import type { SectionView } from "@/lib/topics/model";
import { CardLead, CardSecond } from "./card";
import { CardList } from "./card-list";
import { NewestRail, ratingNotes } from "./rails";

type Props = {
  settings: Settings;
  today: Date;
  lead: Card | null;
  seconds: Card[];
  newest: Card[];
  interviews: Card[];
  rated: { card: Card; counts: Counts }[];
  strips: { section: SectionView; children: SectionView[]; cards: Card[] }[];
  apologies: { id: string; text: string; card: Card }[];
};

/** The front page: one lead, two seconds, the rail; the interviews; a strip for each section. */
export function HomeScreen(props: Props) {
  const { settings, today, lead, seconds, newest, interviews, rated, strips, apologies } = props;
  const { minimumForAverage } = settings.ratings;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap front">
      <h1 className="unseen">{settings.name}</h1>
      <p className="day-line">{dayLine(today)}</p>
      {lead === null ? (
        <p className="empty">Báo chưa có bài nào. Bài đầu tiên sẽ hiện ở đây ngay khi xuất bản.</p>
      ) : (
        <div className="front-top">
          <div className="front-lead">
            <CardLead card={lead} />
          </div>
          {seconds.length > 0 && (
            <div className="front-seconds">
              {seconds.map((card) => (
                <CardSecond key={card.id} card={card} level={2} withSapo={false} />
              ))}
            </div>
          )}
          <div className="front-rail">
            <NewestRail cards={newest} />
          </div>
        </div>
      )}
      {apologies.length > 0 && <Apologies entries={apologies} />}
      {interviews.length > 0 && (
        <Strip title="Phỏng vấn" id="phong-van">
          <CardList cards={interviews} as="interview" columns="three" />
        </Strip>
      )}
      {rated.length > 0 && (
        <Strip title="Được đánh giá cao" id="danh-gia-cao" href="/danh-gia-cao">
          <CardList
            cards={rated.map(({ card }) => card)}
            as="compact"
            columns="three"
            isRanked
            notes={ratingNotes(rated, minimumForAverage)}
          />
        </Strip>
      )}
      <div className="front-sections">
        {strips.map(({ section, children, cards }) => (
          <SectionStrip key={section.id} section={section} subSections={children} cards={cards} />
        ))}
      </div>
    </main>
  );
}

function SectionStrip({
  section,
  subSections,
  cards,
}: {
  section: SectionView;
  subSections: SectionView[];
  cards: Card[];
}) {
  const first = cards.find((card) => card.picture !== null) ?? cards[0];
  if (!first) return null;
  const others = cards.filter((card) => card !== first);
  return (
    <Strip
      title={section.name}
      id={section.slug}
      href={`/chuyen-muc/${section.slug}`}
      beside={subSections.map((child) => (
        <a key={child.id} href={`/chuyen-muc/${child.slug}`}>
          {child.name}
        </a>
      ))}
    >
      <CardSecond card={first} withSection={first.section.slug !== section.slug} />
      {others.length > 0 && <CardList cards={others} isNarrow withSection={false} withSapo={false} />}
    </Strip>
  );
}

/** A formal correction stands where everybody comes by, for as many days as the settings say. */
function Apologies({ entries }: { entries: Props["apologies"] }) {
  return (
    <section className="apologies" aria-labelledby="cai-chinh-ten">
      <h2 id="cai-chinh-ten">{CORRECTION_LABELS.apology}</h2>
      {entries.map(({ id, text, card }) => (
        <p key={id}>
          {glue(text)} <a href={`${card.path}#dinh-chinh`}>Xem bài đã sửa</a>
        </p>
      ))}
    </section>
  );
}
