/** One verb of the operator's command line. `name` may have two words: "user create". */
export type Command = {
  name: string;
  summary: string;
  help: string;
  /** Answers the exit code. Throws UsageError for words that it does not understand. */
  run(args: string[]): Promise<number>;
};

export class UsageError extends Error {}
