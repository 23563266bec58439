import { addressesStrongly, isQuoted, TO_YOU } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import { tellsOfSomebody } from "./person";
import { italicShare } from "./source";
import { nextSpoken, type Start, startAt } from "./starts";

/** Whole paragraphs in bold or italics that ask; what follows answers. */
export function boldStarts(lines: Line[]): Start[] | null {
  const asking = lines.filter((line) => mayOpen(line) && isEmphasised(line) && !line.isPicture && isBoldQuestion(line));
  const answered = asking.filter((line) => {
    const next = nextSpoken(lines, line.index);
    return next !== undefined && !isEmphasised(next) && next.block.bold < 0.5;
  });
  if (answered.length < 2 || !hasVoice(lines, asking)) return null;
  return withAnswers(lines, asking, 0.8, "cả đoạn in đậm hoặc nghiêng");
}

/** Headings that ask somebody, under each of them his answer. Headings of an article ask nobody. */
export function headingStarts(lines: Line[]): Start[] | null {
  const asking = lines.filter((line) => mayOpen(line) && line.block.heading && line.cues.endsInQuestion);
  const answers = asking.flatMap((line) => nextSpoken(lines, line.index) ?? []).filter(({ block }) => !block.heading);
  const spoken = asking.filter((line) => line.cues.addresses || addressesStrongly(textOf(line)));
  const ofMe = answers.filter(({ cues }) => cues.firstPerson);
  if (asking.length < 2 || answers.length < asking.length || spoken.length * 3 < asking.length) return null;
  if (ofMe.length * 3 < answers.length) return null;
  return withAnswers(lines, asking, 0.7, "tít phụ hỏi nhân vật").map((start) => ({
    ...start,
    at: Math.max(start.at, /^#{1,4} /.exec(lines[start.line]?.block.text ?? "")?.[0].length ?? 0),
  }));
}

/** The first line is the headline, unless it asks somebody: a text copied from its first question on. */
export function mayOpen(line: Line): boolean {
  return line.index > 0 || (line.cues.endsInQuestion && addressesStrongly(textOf(line)));
}

/** Bold, or italic, from end to end. */
function isEmphasised({ block }: Line): boolean {
  return block.bold >= 0.9 || italicShare(block) >= 0.9;
}

function isBoldQuestion(line: Line): boolean {
  return (
    line.cues.endsInQuestion ||
    line.cues.thanks ||
    addressesStrongly(textOf(line)) ||
    (line.cues.asks && line.cues.words > 5)
  );
}

function hasVoice(lines: Line[], asking: Line[]): boolean {
  return (
    asking.some((line) => line.cues.thanks || addressesStrongly(textOf(line))) ||
    lines.some((line) => line.cues.firstPerson)
  );
}

/** Paragraphs that end in "?" and speak to a person, in a text without any sign: a proposal only. */
export function guessedStarts(lines: Line[]): Start[] | null {
  const asking = lines.filter(
    (line) =>
      mayOpen(line) &&
      maySpeak(line) &&
      line.cues.endsInQuestion &&
      line.cues.words <= 90 &&
      (addressesStrongly(textOf(line)) || isAnsweredByMe(lines, line)) &&
      isOwnWords(line),
  );
  if (asking.length === 1) asking.push(...lines.filter((line) => isShortAndAnswered(lines, line, asking)));
  if (asking.length === 1 && isChain(lines, asking[0])) asking.push(...lines.filter(isShortQuestion));
  if (asking.length < 2) return null;
  const first = asking[0]?.index ?? 0;
  const asked = lines.filter(
    (line) =>
      asking.includes(line) ||
      (line.index > first ? maySpeak(line) && isLikelyToo(line) : isAnsweredBefore(lines, line)),
  );
  return withAnswers(lines, asked, 0.4, "đoạn hỏi nhân vật");
}

/** "… bạn thấy chưa hài lòng?", and then somebody speaks of himself. "Ông" and "bà" are also third persons. */
function isAnsweredByMe(lines: Line[], line: Line): boolean {
  const speaksToYou = /(?<![\p{L}\p{M}])(?:bạn|anh|chị)(?![\p{L}\p{M}])/iu.test(line.block.text);
  return speaksToYou && line.cues.addresses && nextSpoken(lines, line.index)?.cues.firstPerson === true;
}

/** Beside a question to a person, another short one to him that somebody answers for himself. */
function isShortAndAnswered(lines: Line[], line: Line, asking: readonly Line[]): boolean {
  if (asking.includes(line) || line.index === 0 || !maySpeak(line) || !isOwnWords(line)) return false;
  const isShort = line.cues.endsInQuestion && line.cues.words <= 25 && line.cues.addresses && !line.cues.firstPerson;
  return isShort && nextSpoken(lines, line.index)?.cues.firstPerson === true;
}

const SHORTEST_CHAIN = 3;

/** One asks the guest, and around it short questions stand alone, each with its answer, about him and of himself. */
function isChain(lines: Line[], sure: Line | undefined): boolean {
  if (!sure || !(isAnsweredByMe(lines, sure) || addressesStrongly(textOf(sure)))) return false;
  const chain = lines.filter(isShortQuestion);
  const answers = chain.map((line, i) =>
    lines.slice(line.index + 1, chain[i + 1]?.index ?? lines.length).filter(maySpeak),
  );
  const ofMe = answers.filter((said) => said.some(({ cues }) => cues.firstPerson));
  const toYou = chain.filter((line) => TO_YOU.test(textOf(line)));
  return (
    chain.length >= SHORTEST_CHAIN &&
    answers.every((said) => said.length > 0 && said[0]?.cues.endsInQuestion !== true) &&
    ofMe.length * 3 >= answers.length &&
    (toYou.length * 2 >= chain.length || (toYou.length > 0 && ofMe.length * 2 >= answers.length))
  );
}

function isShortQuestion(line: Line): boolean {
  const isShort = line.cues.endsInQuestion && line.cues.words <= 40 && !line.cues.firstPerson;
  return line.index > 0 && isShort && maySpeak(line) && isOwnWords(line);
}

/** Before the first sure question: "Chị viết trong bếp thật sao?", and somebody answers for himself. */
function isAnsweredBefore(lines: Line[], line: Line): boolean {
  return isShortQuestion(line) && TO_YOU.test(textOf(line)) && nextSpoken(lines, line.index)?.cues.firstPerson === true;
}

function isLikelyToo(line: Line): boolean {
  if (line.cues.thanks && line.cues.words <= 16) return true;
  return line.cues.endsInQuestion && line.cues.words <= 60 && !line.cues.firstPerson && isOwnWords(line);
}

/** Neither a quotation nor told of somebody who asked. */
function isOwnWords({ block }: Line): boolean {
  return !isQuoted(block.text) && !tellsOfSomebody(block.text);
}

function withAnswers(lines: Line[], asking: Line[], confidence: number, reason: string): Start[] {
  const starts: Start[] = [];
  asking.forEach((line) => {
    const marks = line.cues.endsInQuestion ? ["kết thúc bằng dấu hỏi"] : [];
    starts.push(startAt(line, "question", confidence, reason, ...marks));
    const next = nextSpoken(lines, line.index);
    if (next && !asking.includes(next) && !line.cues.thanks)
      starts.push(startAt(next, "answer", confidence, "đoạn sau câu hỏi"));
  });
  return starts;
}
