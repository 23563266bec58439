type Props = { tone?: "plain" | "strong" | "good" | "bad"; children: React.ReactNode };

/** A word about a state: "Chờ duyệt", "Quá hạn". */
export function Badge({ tone = "plain", children }: Props) {
  return <span className={`badge ${tone}`}>{children}</span>;
}
