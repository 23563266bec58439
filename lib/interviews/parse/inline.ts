import { labelCutter } from "./inline-labels";
import { closingCuts, signCutter, splitAnswered } from "./inline-signs";
import { cutBlock } from "./source";
import type { SourceBlock } from "./source";

/**
 * Breaks blocks in which several turns run on in one line, as in texts whose paragraph breaks were lost: at inline
 * "PV:" labels, at the names of people who answer, at "* Q? - A" signs, between a question and its answer, and before
 * the thanks at the very end. Texts that need no breaking come back as they are.
 */
export function splitInline(blocks: SourceBlock[]): SourceBlock[] {
  const byLabel = cutAll(blocks, labelCutter(blocks));
  const bySign = splitAnswered(cutAll(byLabel, signCutter(byLabel)));
  return bySign.length > blocks.length ? cutAll(bySign, closingCuts(bySign)) : bySign;
}

function cutAll(blocks: SourceBlock[], cutsOf: (block: SourceBlock) => number[]): SourceBlock[] {
  return blocks.flatMap((block) => cutBlock(block, cutsOf(block)));
}
