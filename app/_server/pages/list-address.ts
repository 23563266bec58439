import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { type PageDescription, pageMetadata } from "@/app/_server/metadata";
import { tag } from "@/lib/core/tags";
import { movedSlug } from "@/lib/topics/queries";
import { loadSite } from "./site";

export type ListSearchParams = Promise<{ trang?: string | string[] }>;

/** The number after `?trang=`; what is no page number is no page. */
export async function pageNumber(searchParams: ListSearchParams): Promise<number> {
  const { trang = "1" } = await searchParams;
  if (typeof trang !== "string" || !/^[1-9]\d{0,5}$/u.test(trang)) notFound();
  return Number(trang);
}

/** A page past the end of a list is not found; the first page of an empty list is there and says so. */
export function requirePage({ page, pages }: { page: number; pages: number }): void {
  if (page > pages) notFound();
}

type Taxon = Parameters<typeof movedSlug>[1];

const PATHS = {
  section: "chuyen-muc",
  topic: "chu-de",
  series: "loat-bai",
  author: "tac-gia",
  person: "nhan-vat",
} as const satisfies Record<Taxon, string>;

/** The section, topic, … at this address; renamed ones redirect for good, unknown ones are not found. */
export async function requireTaxon<T>(
  kind: Taxon,
  slug: string,
  find: (ctx: ReturnType<typeof publicContext>, slug: string) => Promise<T | null>,
): Promise<T> {
  const ctx = publicContext();
  const found = await publicRead([tag.taxonomy], () => find(ctx, slug));
  if (found !== null) return found;
  const moved = await movedSlug(ctx, kind, slug);
  if (moved !== null) permanentRedirect(`/${PATHS[kind]}/${moved}` as never);
  return notFound();
}

/** Title, description and the address that stands for this page; `feeds` is the address whose feeds belong to it. */
export async function listMetadata(input: PageDescription): Promise<Metadata> {
  return pageMetadata(input, (await loadSite()).settings);
}
