import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { type Command, UsageError } from "@/cli/command";
import { migrateDatabase } from "@/db/migrate";
import { finishImport, importArticles } from "@/lib/articles/commands/import-articles";
import { tidySearch } from "@/lib/articles/commands/rebuild-search";
import { type ImportItem, readDate, readImportLine } from "@/lib/articles/import-input";
import { systemContext } from "@/lib/core/context";
import { fold } from "@/lib/text/fold";
import { createSection } from "@/lib/topics/commands";
import { allSections } from "@/lib/topics/queries";

const BATCH = 200;
const SHOWN = 50;
/** From here on the search index is worth tidying, which reads all of it. */
const MANY = 5000;

export const importArticlesCommand: Command = {
  name: "import articles",
  summary: "publish the articles of a JSON lines file",
  help: `FILE.jsonl[.gz] [--section NAME] [--undated DATE]
One JSON object a line: title, body (paragraphs divided by a blank line), and where known id, lead, category, date
(ISO or dd/mm/yyyy), url, source, captions. A category becomes the section of that name.
--section NAME  for articles without a category (default: Tin tổng hợp)
--undated DATE  for articles without a date (default: now)
Run again it goes on where it stopped; articles that are there already stay as they are. Lines that cannot be read are
reported and left out.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { section: { type: "string", default: "Tin tổng hợp" }, undated: { type: "string" } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError("name one file");
    const undated = values.undated ? readDate(values.undated) : new Date();
    if (undated === null) throw new UsageError(`"${values.undated}" is no date`);
    await migrateDatabase();
    const report = await importFile(file, values.section, undated);
    console.log(`${report.imported} imported, ${report.known} already there, ${report.refused} left out.`);
    return 0;
  },
};

async function importFile(file: string, defaultSection: string, undated: Date) {
  const report = { imported: 0, known: 0, refused: 0 };
  const sectionId = sectionFinder(defaultSection);
  let batch: { item: ImportItem; sectionId: string }[] = [];
  const flush = async () => {
    const { imported, known } = await importArticles(systemContext("import articles"), batch);
    report.imported += imported;
    report.known += known;
    batch = [];
  };

  let lineNumber = 0;
  for await (const line of linesOf(file)) {
    lineNumber++;
    if (line.trim() === "") continue;
    // A millisecond apart, so that undated articles keep the order of the file.
    const item = readImportLine(line, new Date(undated.getTime() - lineNumber), `${file}:${lineNumber}`);
    if ("refused" in item) {
      report.refused++;
      if (report.refused <= SHOWN) console.error(`line ${lineNumber}: ${item.refused}`);
      if (report.refused === SHOWN) console.error("further lines that are left out are only counted");
      continue;
    }
    batch.push({ item, sectionId: await sectionId(item.category) });
    if (batch.length >= BATCH) await flush();
    if (lineNumber % 5000 === 0) console.log(`  ${lineNumber} lines …`);
  }
  if (batch.length > 0) await flush();
  await finishImport(systemContext("import articles"));
  if (report.imported >= MANY) await tidySearch(systemContext("import articles"));
  return report;
}

function linesOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  // readline swallows the errors of its input; a missing or broken file must be said.
  for (const stream of new Set([bytes, input])) stream.on("error", (error: Error) => lines.emit("error", error));
  return lines;
}

/** The id of the section with this name or, when there is none, of a new one. */
function sectionFinder(defaultSection: string): (category: string) => Promise<string> {
  const known = new Map<string, string>();
  return async (category) => {
    const name = category || defaultSection;
    const key = fold(name);
    if (known.size === 0) {
      for (const section of await allSections(systemContext("import articles")))
        known.set(fold(section.name), section.id);
    }
    const id = known.get(key) ?? (await createSection(systemContext("import articles"), { name }));
    known.set(key, id);
    return id;
  };
}
