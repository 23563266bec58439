import { type Command, UsageError } from "@/cli/command";
import { DEFAULT_THRESHOLDS } from "@/lib/moderation/rules/thresholds";
import { type Measure, measure } from "@/lib/moderation/simulate/measure";
import { SCENARIOS } from "@/lib/moderation/simulate/scenarios";

export const ratingsSimulate: Command = {
  name: "ratings simulate",
  summary: "measure the rules of rating integrity on honest days and attacks",
  help: `[--seeds N] [--from SEED] [--only WORDS]
Plays every scenario once for each seed (200 unless told) and prints what was caught, with precision and recall by
vote, and how many honest weeks were frozen. Needs no database; the same seeds give the same figures.`,
  run: async (args) => {
    const seeds = numberAfter(args, "--seeds", 200);
    const from = numberAfter(args, "--from", 1);
    const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "") : "";
    const measured = SCENARIOS.filter(({ name }) => name.includes(only)).map((scenario) => {
      const result = measure(scenario, seeds, DEFAULT_THRESHOLDS, from);
      console.log(line(result));
      return result;
    });
    const spikes = measured.filter(({ isSpike }) => isSpike);
    const frozen = spikes.reduce((sum, m) => sum + m.frozen, 0);
    const runs = spikes.reduce((sum, m) => sum + m.runs, 0);
    if (runs > 0) console.log(`honest spikes frozen: ${frozen} of ${runs} (${percent(frozen / runs)})`);
    return 0;
  },
};

function line(m: Measure): string {
  const name = `${m.set === "held-out" ? "* " : "  "}${m.name}`.padEnd(60);
  if (m.kind === "honest") return `${name} honest  frozen ${percent(m.frozen / m.runs)}`;
  const recall = m.recall === null ? "–" : percent(m.recall);
  const precision = m.precision === null ? "–" : percent(m.precision);
  const minutes = m.minutes === null ? "–" : m.minutes.toFixed(1);
  return `${name} attack  noticed ${percent(m.noticed / m.runs)}  half held ${percent(m.caught / m.runs)}  precision ${precision}  recall ${recall}  first hold after ${minutes} min`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1).padStart(5)} %`;
}

function numberAfter(args: string[], flag: string, otherwise: number): number {
  if (!args.includes(flag)) return otherwise;
  const n = Number(args[args.indexOf(flag) + 1]);
  if (!Number.isInteger(n) || n < 1) throw new UsageError(`${flag} wants a number`);
  return n;
}
