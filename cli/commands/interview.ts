import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "@/cli/command";
import { readDocx } from "@/lib/interviews/parse/docx";
import { exportAsText } from "@/lib/interviews/parse/export";
import type { ParsedInterview, ParseInput } from "@/lib/interviews/parse/model";
import { parseInterview } from "@/lib/interviews/parse/parse";

export const interviewParse: Command = {
  name: "interview parse",
  summary: "show the questions and answers found in a text, HTML or Word file",
  help: `FILE [--json | --export] [--html] [--paper NAME]...
FILE is .txt, .html or .docx; "-" reads text from standard input.
--json        everything that was found, as JSON
--export      the interview as labelled text, ready to be pasted again
--html        read the file as HTML whatever its name
--paper NAME  a name under which the paper signs its questions; may be given again`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        export: { type: "boolean" },
        html: { type: "boolean" },
        paper: { type: "string", multiple: true, default: [] },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError("name one file");
    const parsed = parseInterview({ ...(await readInput(file, values.html === true)), paper: { names: values.paper } });
    if (values.json) console.log(JSON.stringify(parsed, null, 2));
    else console.log(values.export ? exportAsText(parsed) : summary(parsed));
    return 0;
  },
};

async function readInput(file: string, asHtml: boolean): Promise<Pick<ParseInput, "kind" | "source">> {
  if (/\.docx$/i.test(file)) return { kind: "html", source: (await readDocx(await readFile(file))).html };
  const source = file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
  return { kind: asHtml || /\.html?$/i.test(file) ? "html" : "text", source };
}

const SIGN = { question: "Hỏi", answer: "Đáp", closing: "Kết", narration: "—" } as const;

function summary(parsed: ParsedInterview): string {
  const name = new Map(parsed.speakers.map(({ id, label, fullName }) => [id, label || fullName || id]));
  const turns = parsed.turns.map(({ role, speakerId, blocks, confidence }) => {
    const first = blocks.map((block) => ("text" in block ? block.text : "")).find((text) => text !== "") ?? "";
    const words = first.length > 90 ? `${first.slice(0, 90)}…` : first;
    return `${SIGN[role]}  ${Math.round(confidence * 100)}%  ${name.get(speakerId ?? "") ?? ""}: ${words}`;
  });
  return [
    `mode: ${parsed.mode}${parsed.needsConfirmation ? " (guessed)" : ""}`,
    `title: ${parsed.title ?? "-"}`,
    `sapo: ${parsed.sapo ?? "-"}`,
    ...turns,
    ...parsed.byline.map((line) => `byline: ${line}`),
    ...parsed.warnings.map(({ message, turnId }) => `! ${turnId ?? ""} ${message}`),
  ].join("\n");
}
