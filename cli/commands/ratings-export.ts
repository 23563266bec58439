import { type Command } from "@/cli/command";
import { systemContext } from "@/lib/core/context";
import { exportLedger } from "@/lib/moderation/queries/export-ledger";

export const ratingsExport: Command = {
  name: "ratings export",
  summary: "write the ledger of ratings, with opaque keys, as JSON lines",
  help: `Writes to standard output what "ratings replay" reads. Readers and networks are named by keys that are made for
this export alone and lead to nobody.`,
  run: async () => {
    for await (const line of exportLedger(systemContext("ratings export"))) console.log(JSON.stringify(line));
    return 0;
  },
};
