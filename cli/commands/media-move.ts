import { parseArgs } from "node:util";
import { type Command, UsageError } from "@/cli/command";
import { migrateDatabase } from "@/db/migrate";
import { systemContext } from "@/lib/core/context";
import { moveMedia } from "@/lib/media/commands/move-media";

export const mediaMove: Command = {
  name: "media move",
  summary: "copy every picture from the disk to S3, or back",
  help: `--to s3|disk
Copies what is not there yet, while the paper serves; stopped, it goes on where it was. The MEDIA_S3_… variables name the
store (docs/operating.md). Nothing is removed from where it was.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { to: { type: "string" } } });
    const { to } = values;
    if (to !== "s3" && to !== "disk") throw new UsageError("say --to s3 or --to disk");
    await migrateDatabase();
    const report = await moveMedia(systemContext("media move"), to, (pictures) =>
      console.log(`  ${pictures} pictures …`),
    );
    console.log(`${report.copied} files copied, ${report.there} already there, ${report.missing} missing.`);
    return report.missing > 0 ? 1 : 0;
  },
};
