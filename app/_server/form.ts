/** A text field of a form; "" when it was not sent, or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** A time that stands in an address as milliseconds; null for anything else. */
export function timeOf(value: string | undefined): Date | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? new Date(Number(value)) : null;
}
