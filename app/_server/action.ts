import { unstable_rethrow } from "next/navigation";
import { front } from "@/app/_front/share";
import { DomainError } from "@/lib/core/errors";

/**
 * A server action behind a plain form: runs, and on a refusal hands it to `refused`, which answers with a page that
 * says why. Anything unexpected is logged and becomes Next's error, without its words.
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
