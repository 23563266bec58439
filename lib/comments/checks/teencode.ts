/** Words as the young write them, and what they stand for. One meaning each: the one that quarrels use. */
export const TEENCODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    không: "k ko kh kg khg hok hong hông hem khum kô hk",
    được: "dc đc đx dk đk duoc",
    gì: "j ji z",
    vậy: "v zậy dậy zay vay",
    rồi: "r rùi roài ròi rui",
    mày: "m mi mài may mầy",
    tao: "t tau",
    mẹ: "mịa mje mie moé",
    chó: "shó tró cờhó",
    bố: "pố",
    con: "kon koan",
    thằng: "thag thằg",
    đồ: "đò",
    với: "vs zới",
    biết: "bik bít biet bjk bt",
    cũng: "cx cg cug",
    người: "ng ngừi ngta",
    như: "nhu nhx",
    nào: "nèo",
    yêu: "iu ju iêu",
    quá: "wá qá wa",
    quen: "wen",
    viết: "vik",
    phải: "fải fai pải",
    chết: "chít chet ckết",
    ăn: "en",
    cứt: "kứt kut cut",
    ngu: "nqu ngoo",
    lắm: "lém",
    chồng: "ck",
    vợ: "vk zợ",
    trời: "chời giời zời",
    luôn: "lun luon",
    thích: "thik thjk thix",
  }).flatMap(([word, codes]) => codes.split(" ").map((code) => [code, word] as const)),
);

/** How a sound is written otherwise, at the beginning of a syllable. */
export const INITIALS: readonly (readonly [string, readonly string[]])[] = [
  ["ph", ["f"]],
  ["qu", ["w", "q"]],
  ["gi", ["z", "j"]],
  ["ngh", ["ng"]],
  ["gh", ["g"]],
  ["kh", ["h"]],
  ["tr", ["ch", "tj"]],
  ["ch", ["tr", "ck"]],
  ["đ", ["z"]],
  ["d", ["z"]],
  ["v", ["z"]],
  ["b", ["p"]],
];

/** And at its end. */
export const FINALS: readonly (readonly [string, readonly string[]])[] = [
  ["ng", ["g"]],
  ["nh", ["h", "nk"]],
  ["ch", ["k", "x"]],
];

/** What a letter may be replaced by; the plain letter itself is always one. */
export const REPLACED: Readonly<Record<string, string>> = {
  a: "a4@",
  b: "b8",
  c: "ckq",
  e: "e3",
  g: "g9",
  i: "i1!|jy",
  k: "kc",
  l: "l1|!",
  o: "o0",
  q: "qk",
  s: "s5$",
  t: "t7+",
  y: "yi",
};
