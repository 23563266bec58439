type Props = {
  title: string;
  /** Where the whole of it stands. */
  href?: string;
  /** Smaller links or words on the heading's line: the children of a section. */
  beside?: React.ReactNode;
  /** For anchors; the heading's id is `{id}-ten`. */
  id: string;
  children: React.ReactNode;
};

/**
 * A titled part of a page between hairlines: a section on the front page, "Tin mới nhất" in a rail. A block without
 * content is not rendered, its heading included: that is the caller's to see to.
 */
export function Strip({ title, href, beside, id, children }: Props) {
  return (
    <section className="strip" id={id} aria-labelledby={`${id}-ten`}>
      <div className="strip-head">
        <h2 id={`${id}-ten`}>{href ? <a href={href}>{title}</a> : title}</h2>
        {beside && <div className="beside">{beside}</div>}
      </div>
      {children}
    </section>
  );
}

/** The column beside a list or an article. */
export function Rail({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <aside className="rail" aria-label={label}>
      {children}
    </aside>
  );
}
