import fc from "fast-check";

/** The letters of the alphabet with every tone, both cases. */
export const LETTERS = Array.from(
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz",
).flatMap((letter) => [letter, letter.toUpperCase()]);

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.constantFrom(...Array.from("0123456789")) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from(" -–,.:;!?()“”‘’\"'/%")) },
);

/** Arbitrary text of Vietnamese letters, digits and the press's punctuation. */
export const vietnameseText = fc.string({ unit: character, maxLength: 40 });
