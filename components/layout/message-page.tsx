import { CardList } from "@/components/articles/card-list";
import type { Card } from "@/lib/articles/model";
import { SearchForm } from "./search-form";
import { Strip } from "./strip";

type Props = { title: string; children: React.ReactNode; latest: readonly Card[] };

/** Where there is nothing to read: why, a way to search, and the latest. */
export function MessagePage({ title, children, latest }: Props) {
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <div className="message-page">
        <h1>{title}</h1>
        {children}
        <SearchForm id="tim-o-day" isLarge />
      </div>
      {latest.length > 0 && (
        <Strip title="Tin mới nhất" id="moi-nhat" href="/moi-nhat">
          <CardList cards={latest} columns="two" />
        </Strip>
      )}
    </main>
  );
}
