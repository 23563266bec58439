import { type Check, passed, type Span } from "./check";

/** With or without http, also with the dot written out, as spam does. */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\p{L}\p{N}-]+(?:\s?(?:\.|\[\.\]|\(\.\)|\sdot\s|\schấm\s)\s?)(?:com|net|org|vn|info|xyz|top|club|shop|online|site|icu|vip|me|cc|io|link|live|biz|pro)\b(?:\/[^\s<>"]*)?/giu;

/** More links than the paper allows. */
export const links: Check = (text, { settings }) => {
  const spans: Span[] = [...text.matchAll(LINK)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    rule: "liên kết",
  }));
  return spans.length > settings.linksAllowed
    ? { check: "links", outcome: "hold", code: "links", spans }
    : passed("links");
};
