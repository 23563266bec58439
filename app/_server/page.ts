import { forbidden, notFound, redirect } from "next/navigation";
import { canSomewhere, type Capability } from "@/lib/accounts/permissions";
import { DomainError } from "@/lib/core/errors";
import { requireSignedIn, type SignedIn } from "./context";

export type PageRequest = {
  params: Record<string, string>;
  /** A parameter that was given twice counts as its first. */
  query: Record<string, string | undefined>;
};

type NextProps = {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * A page of the desk, the dashboard or an account: nobody sees it without the capability, which is named here and
 * nowhere else. What a query refuses inside is answered alike: what one may not see is not found.
 */
export function privatePage(
  capability: Capability,
  render: (ctx: SignedIn, request: PageRequest) => Promise<React.ReactNode>,
): (props: NextProps) => Promise<React.ReactNode> {
  return async ({ params, searchParams }) => {
    const ctx = await requireSignedIn();
    if (!canSomewhere(ctx.actor, capability)) {
      if (ctx.mustEnrol) redirect("/tai-khoan/xac-thuc-hai-lop");
      forbidden();
    }
    const query = Object.fromEntries(
      Object.entries(await searchParams).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    );
    try {
      return await render(ctx, { params: await params, query });
    } catch (error) {
      if (error instanceof DomainError && (error.code === "not_found" || error.code === "gone")) notFound();
      if (error instanceof DomainError && error.code === "forbidden") forbidden();
      throw error;
    }
  };
}
