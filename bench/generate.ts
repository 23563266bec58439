import {
  CATEGORIES,
  COMPOUNDS,
  FAMILY_NAMES,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  MIDDLE_NAMES,
  ONSETS,
  PLACES,
  RIMES,
} from "./vocabulary";

/** One line of what `toasoan import articles` reads. */
export type GeneratedArticle = {
  id: string;
  title: string;
  lead: string;
  body: string;
  category: string;
  date: string;
  captions: string[];
};

const INVENTED_WORDS = 7000;
const INVENTED_SYLLABLES = 1600;
const NAMES = 1500;
const SUBJECTS = 80;
const WORDS_OF_SUBJECT = 90;
const FUNCTION_SHARE = 0.36;
const SUBJECT_SHARE = 0.27;
const LAST_DAY = Date.UTC(2026, 10, 20);
const DAYS = 6 * 365;

/**
 * Articles of invented Vietnamese, the same for the same seed: about 9,000 words under Zipf's law, each article drawn
 * partly from a subject, so that words keep company as they do in real texts. About 560 syllables each.
 */
export function* generateArticles(count: number, seed = 1): Generator<GeneratedArticle> {
  const random = mulberry32(seed);
  const vocabulary = makeVocabulary(mulberry32(7));
  const holding = zipf(FUNCTION_WORDS.length, 6);
  const common = zipf(vocabulary.length, 40);
  const ofSubject = zipf(WORDS_OF_SUBJECT, 3);
  const subjects = Array.from({ length: SUBJECTS }, () =>
    Array.from({ length: WORDS_OF_SUBJECT }, () =>
      at(vocabulary, FUNCTION_WORDS.length + Math.floor(random() ** 2 * (vocabulary.length - FUNCTION_WORDS.length))),
    ),
  );
  for (let i = 0; i < count; i++) {
    const s = Math.floor(random() * SUBJECTS);
    const subject = at(subjects, s);
    const word = () => {
      const kind = random();
      if (kind < FUNCTION_SHARE) return at(FUNCTION_WORDS, holding(random()));
      return kind < FUNCTION_SHARE + SUBJECT_SHARE
        ? at(subject, ofSubject(random()))
        : at(vocabulary, common(random()));
    };
    const length = Math.round(120 + 480 * -Math.log(1 - random() * 0.97));
    const minute = Math.floor(random() * DAYS * 1440);
    yield {
      id: `generated-${seed}-${i}`,
      title: capital(run(word, 9 + Math.floor(random() * 7), random)),
      lead: sentences(word, 24 + Math.floor(random() * 12), random).join(" "),
      body: paragraphs(sentences(word, Math.min(length, 3000), random), random).join("\n\n"),
      category: at(CATEGORIES, s % CATEGORIES.length),
      date: new Date(LAST_DAY - minute * 60_000).toISOString(),
      captions: Array.from({ length: Math.floor(random() * 3) }, () => `${capital(run(word, 10, random))}.`),
    };
  }
}

/** Commonest first: the words that hold sentences together, those of the press, then invented ones among names. */
export function makeVocabulary(random: () => number): string[] {
  const syllables = new Set<string>();
  while (syllables.size < INVENTED_SYLLABLES) syllables.add(makeSyllable(random));
  const known = [...syllables];
  const common = zipf(known.length, 60);
  const syllable = () => at(known, common(random()));
  const rest = new Set<string>();
  while (rest.size < INVENTED_WORDS) rest.add(random() < 0.25 ? syllable() : `${syllable()} ${syllable()}`);
  while (rest.size < INVENTED_WORDS + NAMES)
    rest.add([FAMILY_NAMES, MIDDLE_NAMES, GIVEN_NAMES].map((of) => at(of, Math.floor(random() * of.length))).join(" "));
  const invented = [...rest].map((word) => ({ word, key: random() })).toSorted((a, b) => a.key - b.key);
  return [...new Set([...FUNCTION_WORDS, ...COMPOUNDS, ...PLACES, ...invented.map((it) => it.word)])];
}

const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const CLOSED_TONES = ["\u0301", "\u0323"];

function makeSyllable(random: () => number): string {
  const onset = at(ONSETS, Math.floor(random() * ONSETS.length));
  const rime = at(RIMES, Math.floor(random() * RIMES.length));
  const tones = /(?:p|t|c|ch)$/.test(rime) ? CLOSED_TONES : TONES;
  const tone = at(tones, Math.floor(random() * tones.length));
  const toned = rime.replace(/\p{Lu}/u, (letter) => (letter.toLowerCase() + tone).normalize("NFC"));
  return spelled(onset, toned);
}

/** c, g, ng are written k, gh, ngh before i, e, ê; qu and gi take no second u or i. */
function spelled(onset: string, rime: string): string {
  const isFront = /^[ieê]/.test(
    rime
      .normalize("NFD")
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
      .normalize("NFC"),
  );
  if (onset === "qu") return /^[uúùủũụoóòỏõọôốồổỗộ]/.test(rime) ? `h${rime}` : `qu${rime}`;
  if (onset === "gi") return isFront ? `d${rime}` : `gi${rime}`;
  if (onset === "c" || onset === "k") return (isFront ? "k" : "c") + rime;
  if (onset === "g" || onset === "ng") return onset + (isFront ? "h" : "") + rime;
  return onset + rime;
}

/** `syllables` syllables or a few more. */
function run(word: () => string, syllables: number, random: () => number): string {
  const words: string[] = [];
  let length = 0;
  while (length < syllables) {
    const next = random() < 0.02 ? String(1 + Math.floor(random() ** 3 * 3000)) : word();
    words.push(next);
    length += next.split(" ").length;
  }
  return words.join(" ");
}

function sentences(word: () => string, syllables: number, random: () => number): string[] {
  const out: string[] = [];
  for (let left = syllables; left > 0;) {
    const length = Math.min(left, 12 + Math.floor(random() * 22));
    const first = run(word, Math.ceil(length / 2), random);
    const second = run(word, Math.ceil(length / 2), random);
    out.push(`${capital(first)}${random() < 0.6 ? "," : ""} ${second}.`);
    left -= length;
  }
  return out;
}

function paragraphs(all: string[], random: () => number): string[] {
  const out: string[] = [];
  for (let i = 0; i < all.length;) {
    const take = 2 + Math.floor(random() * 4);
    out.push(all.slice(i, i + take).join(" "));
    i += take;
  }
  return out;
}

/** From a number in [0, 1) to a rank in [0, n): rank r with a share of 1 / (r + offset). */
function zipf(n: number, offset: number): (u: number) => number {
  const sums = new Float64Array(n);
  let total = 0;
  for (let r = 0; r < n; r++) sums[r] = total += 1 / (r + offset);
  return (u) => {
    const wanted = u * total;
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Small, and the same on every machine. */
export function mulberry32(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function capital(s: string): string {
  return s.charAt(0).toUpperCase() + s.slice(1);
}

function at<T>(items: readonly T[], i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`nothing at ${i} of ${items.length}`);
  return item;
}
