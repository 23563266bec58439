type Props = {
  title: string;
  /** One line under the title: what this page is for, or how much there is. */
  lead?: React.ReactNode;
  /** The acts of the page, the first one the most likely. */
  acts?: React.ReactNode;
  isWide?: boolean;
  children: React.ReactNode;
};

/** The frame of a page of the desk: its name, what can be done, and its content. */
export function DeskPage({ title, lead, acts, isWide = false, children }: Props) {
  return (
    <main id="noi-dung" tabIndex={-1} className={isWide ? "desk-page wide" : "desk-page"}>
      <div className="desk-head">
        <div>
          <h1>{title}</h1>
          {lead && <p className="quiet">{lead}</p>}
        </div>
        {acts && <div className="desk-acts">{acts}</div>}
      </div>
      {children}
    </main>
  );
}
