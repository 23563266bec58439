import { contextOf, systemContext } from "@/lib/core/context";
import { signalAnswer } from "@/lib/ratings/commands/signal-answer";
import type { AnswerSignal } from "@/lib/ratings/model";
import { answerTallies } from "@/lib/ratings/signals";

/** How readers took one answer after another: most were clear, one went around the question, one owed its figures. */
const RECEPTIONS: readonly Record<AnswerSignal, number>[] = [
  { clear: 14, dodged: 2, figures: 1 },
  { clear: 5, dodged: 13, figures: 4 },
  { clear: 9, dodged: 3, figures: 8 },
  { clear: 2, dodged: 1, figures: 0 },
];

/** What the demo's readers said of the answers of an interview; nothing where somebody already said something. */
export async function seedSignals(articleId: string): Promise<void> {
  const { answers = [] } = (await answerTallies(systemContext("demo"), articleId)) ?? {};
  if (answers.some(({ total }) => total > 0)) return;
  let n = 0;
  for (const [at, { turnId }] of answers.entries())
    for (const [signal, times] of Object.entries(RECEPTIONS[at % RECEPTIONS.length] ?? {}) as [AnswerSignal, number][])
      for (let i = 0; i < times; i++) {
        const id = `demo-${articleId.slice(-6)}-${++n}`;
        await signalAnswer(contextOf({ kind: "reader", voterKey: `c:${id}`, networkKey: id }), {
          articleId,
          turnId,
          signal,
        });
      }
}
