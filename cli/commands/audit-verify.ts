import type { Command } from "@/cli/command";
import { verifyWholeChain } from "@/lib/audit/verify";
import { systemContext } from "@/lib/core/context";

export const auditVerify: Command = {
  name: "audit verify",
  summary: "walk the audit log from its first entry and look whether its chain holds",
  help: `Prints the number of entries and the hash of the last; exits with 1 when one was altered, added or taken away.
Keep the hash elsewhere: who has an old one can tell that everything up to it still stands.`,
  run: async () => {
    const verdict = await verifyWholeChain(systemContext("toasoan audit verify"));
    if (verdict.ok) console.log(`${verdict.entries} entries hold. Head: ${verdict.head}`);
    else console.error(`The chain is broken at entry ${verdict.brokenAt}: ${verdict.why}.`);
    return verdict.ok ? 0 : 1;
  },
};
