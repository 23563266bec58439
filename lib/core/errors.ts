/**
 * Why a request was refused. Wrong person: forbidden. Wrong state: conflict. Wrong shape: invalid. What the actor may
 * not see is not found. Too often: limited.
 */
export type DomainErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "invalid"
  | "limited"
  | "gone";

export class DomainError extends Error {
  readonly code: DomainErrorCode;
  /** Said to the person, in Vietnamese. */
  readonly say: string;
  /** Field → message, for forms. */
  readonly fields: Record<string, string>;

  constructor(code: DomainErrorCode, say: string, fields: Record<string, string> = {}) {
    super(`${code}: ${say}`);
    this.name = "DomainError";
    this.code = code;
    this.say = say;
    this.fields = fields;
  }
}
