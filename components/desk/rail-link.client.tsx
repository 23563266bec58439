"use client";

import { usePathname } from "next/navigation";

/** A line of the rail; it says when it is where one is. */
export function RailLink({ href, children }: { href: string; children: React.ReactNode }) {
  const path = usePathname();
  const isHere = path === href;
  const isAbove = !isHere && href !== "/toa-soan" && href !== "/quan-tri" && path.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={isHere ? "page" : isAbove ? "true" : undefined}>
      {children}
    </a>
  );
}
