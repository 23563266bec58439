import { front } from "@/app/_front/share";
import { canSomewhere, type Capability } from "@/lib/accounts/permissions";
import { DomainError, type DomainErrorCode } from "@/lib/core/errors";
import { type SignedIn, signedIn } from "./context";

const STATUS: Record<DomainErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  limited: 429,
  gone: 410,
};

type Params = Record<string, string>;

/**
 * A route for scripts of the desk, where HTTP is the point: files in, files out. Nobody gets in without the capability;
 * a refusal is answered in JSON, in words for the person. That it comes from a page of ours the front has seen to.
 */
export function apiRoute(
  capability: Capability,
  work: (ctx: SignedIn, request: Request, params: Params) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    try {
      const ctx = await signedIn();
      if (!ctx) throw new DomainError("unauthenticated", "Phiên đăng nhập đã hết. Vui lòng đăng nhập lại.");
      if (!canSomewhere(ctx.actor, capability))
        throw new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
      return await work(ctx, request, await params);
    } catch (error) {
      return refusal(error);
    } finally {
      front()?.kick();
    }
  };
}

function refusal(error: unknown): Response {
  if (error instanceof DomainError) {
    const { code, say, fields } = error;
    return Response.json({ code, say, fields }, { status: STATUS[code] });
  }
  console.error("api:", error);
  return Response.json({ code: "unexpected", say: "Có lỗi xảy ra. Vui lòng thử lại.", fields: {} }, { status: 500 });
}
