type Props = {
  title: string;
  /** What sort of page it is: "Chủ đề", "Loạt bài", "Tác giả". */
  kind?: string;
  about?: string;
  /** "128 bài viết". */
  count?: string;
  children?: React.ReactNode;
};

/** The h1 of every page that is not an article. */
export function PageHeading({ title, kind, about, count, children }: Props) {
  return (
    <div className="page-heading">
      {kind && <p className="kind">{kind}</p>}
      <h1>{title}</h1>
      {about && <p className="about">{about}</p>}
      {children}
      {count && <p className="count figures">{count}</p>}
    </div>
  );
}
