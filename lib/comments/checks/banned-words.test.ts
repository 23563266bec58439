import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Settings } from "@/lib/settings/model";
import { fold } from "@/lib/text/fold";
import { bannedWords, findBanned } from "./banned-words";
import type { Facts } from "./check";
import { TEENCODE } from "./teencode";

const WORDS = ["lồn", "địt", "cặc", "đụ", "óc chó", "vãi lồn", "con mẹ mày", "vcl", "phò"];
const MARKED = ["Bài viết rất hay,", "cảm ơn tòa soạn", "đã phản ánh đúng", "sự thật ở quê tôi"];
const UNMARKED = ["bai viet rat hay,", "cam on toa soan", "da phan anh dung", "su that o que toi"];
const NAUGHTY = "../shared/data/hostile-text/big-list-of-naughty-strings.json";

const found = (text: string, words = WORDS) => findBanned(text, words).map(({ start, end }) => text.slice(start, end));

const carrier = (parts: string[]) => fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...parts, ""));
const word = fc.constantFrom(...WORDS);

/** Marks, case, width, invisible characters, dots, repeated letters: each letter for itself. */
const disguised = word.chain((entry) =>
  fc
    .record({
      isUpper: fc.boolean(),
      isNfd: fc.boolean(),
      joint: fc.constantFrom("", ".", "-", "_", "\u200b", "\u2060", "\u00ad"),
      repeat: fc.integer({ min: 1, max: 4 }),
      at: fc.nat(20),
    })
    .map(({ isUpper, isNfd, joint, repeat, at }) => {
      const spelled = entry
        .split(" ")
        .map((syllable) => {
          const letters = [...syllable];
          const n = at % letters.length;
          return letters.map((letter, i) => (i === n ? letter.repeat(repeat) : letter)).join(joint);
        })
        .join(" ");
      const cased = isUpper ? spelled.toUpperCase() : spelled;
      return { entry, text: isNfd ? cased.normalize("NFD") : cased };
    }),
);

test("a banned word is found under marks in another order, case, dots, invisible characters and repeats", () => {
  fc.assert(
    fc.property(disguised, carrier(MARKED), ({ entry, text }, [before, after]) => {
      const whole = `${before} ${text} ${after}`;
      const spans = findBanned(whole, WORDS);
      expect(spans.length, `${entry} as ${JSON.stringify(whole)}`).toBeGreaterThan(0);
      expect(spans[0]?.start).toBeGreaterThanOrEqual(before.length);
      expect(spans.at(-1)?.end).toBeLessThanOrEqual(before.length + 1 + text.length);
    }),
    { numRuns: 500 },
  );
});

test("without its marks a banned word is found where the text has none either", () => {
  fc.assert(
    fc.property(disguised, carrier(UNMARKED), ({ entry, text }, [before, after]) => {
      const bare = text
        .normalize("NFD")
        .replaceAll(/\p{Mn}/gu, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D");
      expect(found(`${before} ${bare} ${after}`).length, `${entry} as ${bare}`).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("letters spelled apart with spaces are put together", () => {
  expect(found("đúng là l ồ n")).toEqual(["l ồ n"]);
  expect(found("ngữ đ ị t thế")).toEqual(["đ ị t"]);
  expect(found("cái lồ n gì")).toEqual(["lồ n"]);
  expect(found("Đ. Ụ. nhé")).toEqual(["Đ. Ụ"]);
});

test.each([
  ["l0n", "sao lai l0n the"],
  ["c4c", "nhu c4c ay"],
  ["đjt", "thằng đjt này"],
  ["lon62", "ngu như lon62 vậy đó nhé"],
  ["loonf", "ngu như loonf vậy đó nhé"],
  ["fò", "đồ con fò ấy mà"],
  ["c*c", "nói như c*c vậy"],
  ["vc1", "hay vc1"],
  ["ʟồn".normalize("NFC"), "cái lồn gì vậy"],
])("%s is read as what it stands for", (_, text) => {
  expect(found(text).length).toBeGreaterThan(0);
});

test("teencode of a phrase is spelled out", () => {
  expect(found("kon mẹ m chứ")).toEqual(["kon mẹ m"]);
  expect(found("con mẹ mài chứ")).toEqual(["con mẹ mài"]);
  expect(found("con mẹ của m")).toEqual([]);
  expect(TEENCODE.get("ko")).toBe("không");
  expect(TEENCODE.get("hok")).toBe("không");
});

test("as it is spelled it rejects; where it could be another word a moderator looks", () => {
  const facts = { settings: Settings.parse({ comments: { bannedWords: WORDS } }).comments } as Facts;
  expect(bannedWords("đồ óc chó", facts)).toMatchObject({ outcome: "reject", code: "banned-word" });
  expect(bannedWords("uong het may lon bia", facts)).toMatchObject({ outcome: "hold", code: "banned-word-disguised" });
  expect(bannedWords("Ông uống hết mấy lon bia", facts).outcome).toBe("pass");
});

describe("innocent words", () => {
  test.each([
    "Tấm lòng lớn lao của người lính đảo, lợn gà đầy sân, lon nước trên bàn.",
    "Anh đi du lịch Đà Nẵng, đu đưa theo con thuyền, dù mưa vẫn đủ vui.",
    "Các cô chú ăn các món cá, các bác dịt vết thương, chị thắt nơ.",
    "Con chó nhà tôi, mẹ may áo mới, mày mò cả ngày.",
    "Tọc mạch, đọc chò chỉ, học chó sủa, lý do cho phép, móc chó.",
    "Ông A. B. C. ở phường 10, quận 1, nhà số 8, giá 500 đ một cân.",
    "Phó giám đốc, phố cổ, phở bò, phòng họp.",
    "slon lonely conditional Scunthorpe London",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a syllable that only contains a banned one is left alone", () => {
    const more = fc.constantFrom("a", "e", "u", "m", "h", "x", "ng", "th", "r", "p");
    fc.assert(
      fc.property(word, more, fc.boolean(), carrier(MARKED), (entry, letters, isBefore, [before, after]) => {
        const longer = isBefore ? letters + entry : entry + letters;
        // A letter said twice is a disguise, not another word.
        fc.pre(!/(.)\1/u.test(fold(longer)));
        const whole = `${before} ${longer} ${after}`;
        // "con" is no banned word: in a phrase only the whole phrase is.
        expect(found(whole).filter((text) => text.includes(longer))).toEqual([]);
        expect(found(whole)).toEqual(entry === "vãi lồn" && isBefore ? ["lồn"] : []);
      }),
      { numRuns: 300 },
    );
  });
});

test("spans are places of the original text", () => {
  const text = "Chào 😀 bạn, đ\u200bị\u200bt thật";
  expect(found(text)).toEqual(["đ\u200bị\u200bt"]);
  const nfd = "một câu óc chó nhé".normalize("NFD");
  expect(found(nfd)).toEqual(["óc chó".normalize("NFD")]);
});

test("a long text and a long list are read at once", () => {
  const words = Array.from({ length: 500 }, (_, i) => `tiếng${String.fromCodePoint(97 + (i % 26))} thứ${i}x cấm`);
  const text = "Bài viết rất hay và đúng sự thật ở quê tôi nhé ".repeat(100);
  expect(findBanned(text, [...words, ...WORDS])).toEqual([]);
});

test.skipIf(!existsSync(NAUGHTY))("hostile strings break nothing (needs the shared data)", () => {
  const strings = JSON.parse(readFileSync(existsSync(NAUGHTY) ? NAUGHTY : "/dev/null", "utf8") || "[]") as string[];
  expect(strings.length).toBeGreaterThan(400);
  for (const text of strings) {
    for (const { start, end } of findBanned(text, WORDS)) expect(text.slice(start, end)).not.toBe("");
  }
});
