import { unstable_rethrow } from "next/navigation";
import { front } from "@/app/_front/share";
import { canSomewhere, type Capability } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { FormState, Result } from "@/lib/core/result";
import { type SignedIn, signedIn, visitorContext } from "./context";

/**
 * A server action behind a plain form of a public page: runs, and on a refusal hands it to `refused`, which answers
 * with a page that says why. Anything unexpected is logged and becomes Next's error, without its words.
 */
export function formAction(
  work: (form: FormData) => Promise<void>,
  refused: (error: DomainError, form: FormData) => void | Promise<void>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    try {
      await work(form);
    } catch (error) {
      unstable_rethrow(error);
      if (!(error instanceof DomainError)) throw error;
      await refused(error, form);
    } finally {
      front()?.kick();
    }
  };
}

/** What `work` answers to say something to the person, beside or instead of a value. */
export type Done<T> = { value: T; say: string };

/**
 * An action that a script calls with one argument. `capability` is asked at the door; where the data is touched it is
 * asked again, with the section and the owner. The argument comes from a browser: the command parses it.
 */
export function action<I, T>(
  capability: Capability,
  work: (ctx: SignedIn, input: I) => Promise<Done<T> | T>,
): (input: I) => Promise<Result<T>> {
  return (input) => answered(async () => done(await work(await requireDoor(capability), input)), {});
}

/** An action behind a form with useActionState, which works without script as well. Fields that were typed come back. */
export function stateAction<T = null>(
  capability: Capability,
  work: (ctx: SignedIn, form: FormData) => Promise<Done<T> | string>,
): (before: FormState<T>, form: FormData) => Promise<Result<T>> {
  return (_, form) => answered(async () => said<T>(await work(await requireDoor(capability), form)), typedIn(form));
}

/** The same for whoever it is: signing in, registering, writing a comment. The command asks what there is to ask. */
export function openAction<T = null>(
  work: (ctx: Context, form: FormData) => Promise<Done<T> | string>,
): (before: FormState<T>, form: FormData) => Promise<Result<T>> {
  return (_, form) => answered(async () => said<T>(await work(await visitorContext(), form)), typedIn(form));
}

async function requireDoor(capability: Capability): Promise<SignedIn> {
  const ctx = await signedIn();
  if (!ctx) throw new DomainError("unauthenticated", "Phiên đăng nhập đã hết. Vui lòng đăng nhập lại.");
  if (!canSomewhere(ctx.actor, capability))
    throw new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
  return ctx;
}

async function answered<T>(work: () => Promise<Done<T>>, typed: Record<string, string>): Promise<Result<T>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof DomainError) {
      const { code, say, fields } = error;
      return { ok: false, code, say, fields, typed };
    }
    console.error("action:", error);
    return { ok: false, code: "unexpected", say: "Có lỗi xảy ra. Vui lòng thử lại.", fields: {}, typed };
  } finally {
    front()?.kick();
  }
}

function done<T>(result: Done<T> | T): Done<T> {
  const isSaid = result !== null && typeof result === "object" && "say" in result && "value" in result;
  return isSaid ? result : { value: result as T, say: "" };
}

function said<T>(result: Done<T> | string): Done<T> {
  return typeof result === "string" ? { value: null as T, say: result } : result;
}

/** Passwords and codes are never sent back. */
const SECRET = /password|mat-khau|code|current|token/i;

function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form.entries())
    if (typeof value === "string" && !SECRET.test(name) && !name.startsWith("$ACTION")) typed[name] = value;
  return typed;
}
