import { ArticleBody } from "@/components/articles/body/article-body";
import { Document } from "@/lib/articles/document";
import { Breadcrumb } from "./breadcrumb";
import { PageHeading } from "./page-heading";

type Props = {
  title: string;
  path: string;
  /** Documents from the settings; what is no document is not shown. */
  parts: readonly { id?: string; title?: string; body: unknown }[];
  empty: string;
  children?: React.ReactNode;
};

const NO_ANCHORS = { byBlock: new Map<string, string>(), questions: [] };

/** A page of the paper's own words: about, contact, rules. */
export function PlainPage({ title, path, parts, empty, children }: Props) {
  const written = parts.flatMap(({ id, title: heading, body }) => {
    const document = Document.safeParse(body);
    return document.success && document.data.content.length > 0 ? [{ id, heading, body: document.data }] : [];
  });
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      <Breadcrumb trail={[{ name: title, href: path }]} />
      <PageHeading title={title} />
      <div className="plain-page article-body">
        {written.length === 0 && !children && <p className="empty">{empty}</p>}
        {written.map(({ id, heading, body }, i) => (
          <section key={id ?? i} id={id}>
            {heading && <h2>{heading}</h2>}
            <ArticleBody body={body} speakers={[]} media={new Map()} anchors={NO_ANCHORS} />
          </section>
        ))}
        {children}
      </div>
    </main>
  );
}
