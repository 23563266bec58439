import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/layout/pagination";
import { Rail } from "@/components/layout/strip";
import type { CardPage } from "@/lib/articles/model";
import { count } from "@/lib/text/numbers";
import { CardList } from "./card-list";

type Props = {
  title: string;
  kind?: string;
  about?: string;
  path: string;
  /** Between the front page and here. */
  trail?: readonly { name: string; href: string }[];
  list: CardPage;
  withSection?: boolean;
  /** Said when there is nothing in the list yet. */
  empty: string;
  beside?: React.ReactNode;
  rail?: React.ReactNode;
};

/** Every page that is a heading and a list of articles. */
export function ListPage(props: Props) {
  const { title, kind, about, path, trail = [], list, withSection = true, empty, beside, rail } = props;
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[...trail, { name: title, href: path }]} />
      <PageHeading
        title={title}
        {...(kind ? { kind } : {})}
        {...(about ? { about } : {})}
        {...(list.total > 0 ? { count: countLine(list) } : {})}
      >
        {beside}
      </PageHeading>
      <div className={rail ? "with-rail" : undefined}>
        <div>
          {list.cards.length > 0 ? (
            <CardList cards={list.cards} level={2} withSection={withSection} />
          ) : (
            <p className="empty">{empty}</p>
          )}
          <Pagination page={list.page} pages={list.pages} path={path} />
        </div>
        {rail && <Rail label="Bài khác">{rail}</Rail>}
      </div>
    </main>
  );
}

function countLine({ total, page, pages }: CardPage): string {
  const all = count(total, "bài viết");
  return pages > 1 ? `${all} · Trang ${page}/${pages}` : all;
}
