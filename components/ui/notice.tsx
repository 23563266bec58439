type Props = { tone?: "good" | "bad" | "plain"; title?: string; children: React.ReactNode };

/** Something said about what was just done, or about the state of what is shown. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={`notice ${tone}`} role={tone === "bad" ? "alert" : undefined}>
      {title && <p className="notice-title">{title}</p>}
      <div>{children}</div>
    </div>
  );
}
