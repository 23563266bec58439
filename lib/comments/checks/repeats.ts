import { type Check, passed } from "./check";

const OTHERS = 2;
/** "Hay quá!" is said by many and means no harm. */
const WORDS_THAT_COUNT = 6;

/** The same words again: from one writer refused, from many hands looked at. */
export const repeats: Check = (text, { sameByWriter, sameByOthers }) => {
  if (sameByWriter > 0) return { check: "repeats", outcome: "reject", code: "repeated", spans: [] };
  if (sameByOthers >= OTHERS && text.trim().split(/\s+/).length >= WORDS_THAT_COUNT)
    return { check: "repeats", outcome: "hold", code: "repeated-by-others", spans: [] };
  return passed("repeats");
};
