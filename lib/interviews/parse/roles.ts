import type { Accepted } from "./accept";
import { addressesStrongly } from "./cues";
import type { Line } from "./lines";

export type SpokenRole = "question" | "answer";

const LEAST_OF_CONTRAST = 6;
const ASKERS = ["interviewer", "reader", "agency"];

/**
 * Who asks and who answers. Classes decide; when nobody is an interviewer by class, it is the speaker of whose turns at
 * least 60 % end in "?" or are thanks. Null when nobody asks: then it is no interview.
 */
export function rolesOfGroups(accepted: Accepted[], lines: Line[]): Map<string, SpokenRole> | null {
  const shares = askingShares(accepted, lines);
  const roles = new Map<string, SpokenRole>();
  for (const { group, class: kind } of accepted) {
    if (ASKERS.includes(kind)) roles.set(group, "question");
    if (kind === "answer") roles.set(group, "answer");
  }
  const hasAsker = [...roles.values()].includes("question");
  const rest = [...shares].filter(([group]) => !roles.has(group));
  const best = rest.toSorted(([, a], [, b]) => b.share - a.share || b.turns - a.turns)[0];
  for (const [group, { share, turns, speaksTo }] of rest) {
    const isMain = !hasAsker && group === best?.[0] && share >= 0.6 && (turns >= 2 || speaksTo);
    const last = accepted.at(-1);
    const isFarewell = turns === 1 && last?.group === group && last.line.speech.thanks;
    const isSecond =
      isFarewell || (turns >= 3 && share >= 0.8) || (turns === 2 && share === 1 && isAnsweredEachTime(group, accepted));
    roles.set(group, isMain || isSecond ? "question" : "answer");
  }
  const contrast = [...roles.values()].includes("question") ? null : askerByContrast(shares, accepted);
  if (contrast !== null) roles.set(contrast, "question");
  return [...roles.values()].includes("question") ? roles : null;
}

/** Two who take turns, typed in haste: few of his messages end in "?", but hardly any of the other's. */
function askerByContrast(shares: Map<string, Share>, accepted: Accepted[]): string | null {
  const [asker, other] = [...shares].toSorted(([, a], [, b]) => b.share - a.share);
  if (!asker || !other || shares.size > 2 || accepted.length < LEAST_OF_CONTRAST) return null;
  const isByTurns = accepted.every(({ group }, i) => group !== accepted[i - 1]?.group);
  const isUneven = asker[1].share >= 0.4 && other[1].share <= asker[1].share / 4;
  return isByTurns && isUneven && (asker[1].speaksTo || asker[1].share >= 0.5) ? asker[0] : null;
}

/** Two who ask by turns; two guests of a round table follow each other. */
function isAnsweredEachTime(group: string, accepted: Accepted[]): boolean {
  return accepted.every((turn, i) => {
    const next = accepted[i + 1]?.group;
    if (turn.group !== group) return true;
    return next !== undefined && next !== group && accepted[i - 1]?.group === next;
  });
}

type Share = { share: number; turns: number; speaksTo: boolean };

function askingShares(accepted: Accepted[], lines: Line[]): Map<string, Share> {
  const isUnpunctuated = accepted.length >= 4 && !accepted.some(({ line }) => line.block.text.includes("?"));
  const asked = new Map<string, { asks: number; turns: number; speaksTo: boolean }>();
  accepted.forEach((turn, i) => {
    const until = accepted[i + 1]?.line.index ?? turn.line.index + 2;
    const next = lines.slice(turn.line.index + 1, until).findIndex((line) => line.marker !== null);
    const said = lines
      .slice(turn.line.index + 1, next < 0 ? until : turn.line.index + 1 + next)
      .filter((line) => !line.isPicture);
    const tally = asked.get(turn.group) ?? { asks: 0, turns: 0, speaksTo: false };
    tally.turns += 1;
    tally.speaksTo ||= [turn.line, ...said].slice(0, 3).some((line) => addressesStrongly(line.block.text));
    if (isAsking(turn.line, said) || (isUnpunctuated && asksByWords(turn.line, said))) tally.asks += 1;
    asked.set(turn.group, tally);
  });
  return new Map(
    [...asked].map(([group, { asks, turns, speaksTo }]) => [group, { share: asks / turns, turns, speaksTo }]),
  );
}

const QUESTION_WORD =
  /(?<![\p{L}\p{M}])(?:(?:vì sao|tại sao|thế nào|ra sao|làm sao|bao nhiêu|bao giờ|bao lâu|khi nào|mấy|ai|gì|nào|đâu)(?![\p{L}\p{M}])|(?:không|chưa|sao|ạ|à|nhỉ|hả|đi)[\s.…]*$)/iu;
const LONGEST_QUESTION = 40;

/** What a machine wrote down has no question marks: short words that ask. */
function asksByWords(first: Line, rest: Line[]): boolean {
  const said = [first.block.text.slice(first.speechAt), ...rest.map(({ block }) => block.text)].join(" ").trim();
  return said.split(" ").length <= LONGEST_QUESTION && QUESTION_WORD.test(said);
}

function isAsking(first: Line, rest: Line[]): boolean {
  const short = [first.speech, ...rest.map((line) => line.cues)].slice(0, 4);
  const last = short.at(-1);
  if (short.length <= 3 && last?.endsInQuestion) return true;
  return (
    first.speech.endsInQuestion || first.speech.thanks || (first.speech.words === 0 && rest[0]?.cues.thanks === true)
  );
}
