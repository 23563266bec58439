import type { Matching } from "@/lib/topics/matching";

const KINDS: Record<Matching["kind"], string> = { section: "Chuyên mục", topic: "Chủ đề", person: "Nhân vật" };

/** Pages of the paper that have the name which was typed. */
export function NamedPages({ named }: { named: readonly Matching[] }) {
  if (named.length === 0) return null;
  return (
    <ul className="named-pages" aria-label="Trang có tên này">
      {named.map(({ kind, name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a> <span>{KINDS[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
