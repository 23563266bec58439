import { type Check, passed } from "./check";

/** Counted as readers count: a letter with its marks is one, spaces around do not count. */
export const length: Check = (text, { settings }) => {
  const letters = [...text.normalize("NFC").trim()].length;
  if (letters < settings.minLength) return { check: "length", outcome: "reject", code: "too-short", spans: [] };
  if (letters > settings.maxLength) return { check: "length", outcome: "reject", code: "too-long", spans: [] };
  return passed("length");
};
