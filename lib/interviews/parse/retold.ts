import type { Candidate } from "./accept";
import type { Line } from "./lines";

/**
 * Without the labels of a talk that somebody tells inside his answer: "… tôi nhớ từng chữ:" and then "Tôi: … Bà cụ: …".
 * Those who speak only there are no speakers of the interview, where its own speakers are plain to see.
 */
export function withoutRetold(candidates: Candidate[], lines: readonly Line[]): Candidate[] {
  const asked = candidates.filter(({ class: kind }) => kind === "interviewer" || kind === "agency").length;
  if (asked < 2) return candidates;
  const retold = new Set<Candidate>();
  for (const run of runsOf(candidates, lines)) {
    const outside = new Set(candidates.filter((candidate) => !run.includes(candidate)).map(({ group }) => group));
    const isTold = run.every(({ class: kind }) => kind !== "interviewer" && kind !== "answer" && kind !== "agency");
    const strangers = run.filter(({ group, line }) => !outside.has(group) || isMe(line));
    if (isTold && run.length >= 2 && strangers.length * 2 >= run.length) for (const one of run) retold.add(one);
  }
  const told = new Set([...retold].map(({ group }) => group));
  return candidates.filter(
    (candidate) => !retold.has(candidate) && !(told.has(candidate.group) && isMe(candidate.line)),
  );
}

function isMe({ label }: Line): boolean {
  return label !== null && /^(?:tôi|mình|tui|tao|em|con|anh|chị)$/u.test(label.key);
}

/** Labelled lines close together, after a paragraph that announces them with a colon. */
function runsOf(candidates: Candidate[], lines: readonly Line[]): Candidate[][] {
  const at = new Map(candidates.map((candidate) => [candidate.line.index, candidate]));
  const runs: Candidate[][] = [];
  for (const line of lines) {
    if (!line.block.text.endsWith(":") || (line.label && line.speech.words === 0)) continue;
    const run: Candidate[] = [];
    for (let next = at.get(line.index + 1); next; next = at.get(next.line.index + 1)) run.push(next);
    while (run.at(-1)?.class === "interviewer") run.pop();
    runs.push(run);
  }
  return runs;
}
