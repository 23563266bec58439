import type { DomainErrorCode } from "./errors";

/** What an action answers: what was done, or why not, in words for the person who asked. Safe in a browser. */
export type Result<T = null> =
  | { ok: true; value: T; say: string }
  | {
      ok: false;
      code: DomainErrorCode | "unexpected";
      say: string;
      /** Field → message. */
      fields: Record<string, string>;
      /** What the person had typed, so that a form loses nothing. */
      typed: Record<string, string>;
    };

/** The state of a form before anybody sent it. */
export type FormState<T = null> = Result<T> | null;
