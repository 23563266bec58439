import { DomainError } from "./errors";

/** Where a list in the order of time goes on: the last row shown. */
export type TimeCursor = { at: Date; id: string };

/** As it stands in an address. */
export function timeCursor({ at, id }: TimeCursor): string {
  return `${at.getTime().toString(36)}.${id}`;
}

/** Refuses what no page of ours ever wrote. */
export function openCursor(cursor: string): TimeCursor {
  const [, time = "", id = ""] = /^([0-9a-z]{1,10})\.([0-9a-z-]{1,60})$/.exec(cursor) ?? [];
  if (id === "") throw new DomainError("invalid", "Địa chỉ của trang này chưa đúng.");
  return { at: new Date(Number.parseInt(time, 36)), id };
}
