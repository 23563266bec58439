import { fold } from "@/lib/text/fold";
import { toneKey } from "@/lib/text/tone";
import type { Accepted } from "./accept";
import { guestOfHead, officeInHead } from "./introduced";
import type { Line } from "./lines";
import type { MergeSuggestion, Speaker, Warning } from "./model";
import type { Start } from "./starts";

export type Cast = {
  speakers: Speaker[];
  /** Speaker of each start, in the order of the starts. */
  ofStart: string[];
  mergeSuggestions: MergeSuggestion[];
  warnings: Warning[];
};

type Draft = Omit<Speaker, "id"> & { groups: string[]; aside: string };

const NOBODY: Draft = {
  label: "",
  aliases: [],
  honorific: "",
  fullName: "",
  givenName: "",
  position: "",
  org: "",
  role: "guest",
  groups: [],
  aside: "",
};

/** Who speaks: one person for all labels that surely mean the same one, a suggestion for those that may. */
export function castOf(starts: Start[], accepted: Accepted[], head: Line[], paperNames: readonly string[]): Cast {
  const merged = mergeAliases(draftsOf(starts, accepted));
  const speaking = draftOfEachStart(merged.drafts, starts, () => guestOfHead(head, paperNames));
  const drafts = [...new Set(speaking)];
  for (const draft of drafts) describe(draft, head);
  const idOf = new Map(drafts.map((draft, i) => [draft, `s${i + 1}`]));
  const idOfGroup = (group: string): string =>
    idOf.get(drafts.find(({ groups }) => groups.includes(group)) ?? drafts[0] ?? NOBODY) ?? "";
  return {
    speakers: drafts.map((draft, i) => publish(draft, `s${i + 1}`)),
    ofStart: speaking.map((draft) => idOf.get(draft) ?? ""),
    mergeSuggestions: merged.suggestions.map(({ keep, merge, reason }) => ({
      keep: idOfGroup(keep),
      merge: idOfGroup(merge),
      reason,
    })),
    warnings: merged.warnings,
  };
}

function draftsOf(starts: Start[], accepted: Accepted[]): Draft[] {
  const labels = new Map(accepted.map((turn) => [turn.line.index, turn]));
  const drafts: Draft[] = [];
  for (const start of starts) {
    const label = start.group === null ? null : (labels.get(start.line)?.line.label ?? null);
    if (!label || start.group === null) continue;
    const known = drafts.find(({ groups }) => groups.includes(start.group ?? ""));
    if (known) {
      if (label.text !== known.label && !known.aliases.includes(label.text)) known.aliases.push(label.text);
      if (start.role === "question") known.role = "interviewer";
      continue;
    }
    const { honorific = "", fullName = "", givenName = "", position = "", org = "", aside = "" } = label.person ?? {};
    drafts.push({
      label: label.text,
      aliases: [],
      honorific,
      fullName,
      givenName,
      position,
      org,
      aside,
      role: start.role === "question" ? "interviewer" : "guest",
      groups: [start.group],
    });
  }
  return drafts;
}

type Merged = { drafts: Draft[]; suggestions: MergeSuggestion[]; warnings: Warning[] };

function mergeAliases(all: Draft[]): Merged {
  const drafts = [...all];
  const suggestions: MergeSuggestion[] = [];
  const warnings: Warning[] = [];
  for (const short of all) {
    const long = drafts.filter((other) => other !== short && other.role === short.role && mayBe(short, other));
    const [only] = long;
    if (only && long.length === 1) {
      drafts.splice(drafts.indexOf(short), 1);
      absorb(only, short);
      warnings.push({ code: "merged-alias", message: `Đã gộp “${short.label}” vào “${only.label}”.` });
    } else if (long.length > 1) {
      warnings.push({
        code: "same-given-name",
        message: `“${short.label}” có thể là ${long.map(({ label }) => `“${label}”`).join(" hoặc ")}. Vui lòng chọn.`,
      });
      for (const other of long)
        suggestions.push({ keep: other.groups[0] ?? "", merge: short.groups[0] ?? "", reason: "trùng tên gọi" });
    }
  }
  return { drafts, suggestions, warnings };
}

function absorb(long: Draft, short: Draft): void {
  long.groups.push(...short.groups);
  for (const label of [short.label, ...short.aliases])
    if (label !== long.label && !long.aliases.includes(label)) long.aliases.push(label);
}

/** Whether the short label can stand for the longer one: announced, initials, the name's tail, or the bare title. */
function mayBe(short: Draft, long: Draft): boolean {
  const name = toneKey(long.fullName).split(" ");
  if (
    long.aside !== "" &&
    toneKey(long.aside)
      .split(/\s*[/,]\s*/)
      .concat(toneKey(long.aside))
      .includes(toneKey(short.label))
  )
    return true;
  if (name.length < 2) return false;
  const own = toneKey(short.fullName || short.label);
  if (/^(?:\p{Lu}[. ]?){2,6}$/u.test(short.fullName || short.label)) {
    const initials = fold(name.map((word) => word.charAt(0)).join(""));
    const letters = fold(own).replace(/[. ]/g, "");
    return (initials === letters || initials.slice(-2) === letters) && sameAddress(short.honorific, long.honorific);
  }
  if (short.fullName === "") return short.honorific === "" && isTitleOf(toneKey(short.label), toneKey(long.honorific));
  const tail = own.split(" ");
  return (
    tail.length < name.length &&
    name.slice(-tail.length).join(" ") === own &&
    sameAddress(short.honorific, long.honorific)
  );
}

/** "Luật sư:" after "Luật sư Trần Đình Dũng:". */
function isTitleOf(label: string, honorific: string): boolean {
  return (
    label !== "" &&
    honorific !== "" &&
    (honorific === label || honorific.startsWith(`${label} `) || honorific.endsWith(` ${label}`))
  );
}

/** Ông and Bà are two people; a degree and "ông" may be one. */
function sameAddress(a: string, b: string): boolean {
  const man = /^(?:ông|anh|chú|thầy)$/iu;
  const woman = /^(?:bà|chị|cô)$/iu;
  return !(man.test(a) && woman.test(b)) && !(woman.test(a) && man.test(b));
}

/**
 * Who says each turn. One that only a dash or its place marks is said by the guest who spoke last, or by the first
 * interviewer; when there is none yet, by somebody whom the introduction may name.
 */
function draftOfEachStart(drafts: Draft[], starts: Start[], introduced: () => ReturnType<typeof guestOfHead>): Draft[] {
  let asker = drafts.find(({ role }) => role === "interviewer");
  let guest = drafts.find(({ role }) => role === "guest");
  return starts.map(({ group, role }) => {
    const known = group === null ? undefined : drafts.find(({ groups }) => groups.includes(group));
    if (known && role === "answer") guest = known;
    if (known) return known;
    if (role === "question") return (asker ??= { ...NOBODY, role: "interviewer" });
    return (guest ??= { ...NOBODY, ...introduced() });
  });
}

function describe(draft: Draft, head: Line[]): void {
  if (draft.fullName === "" || draft.position !== "" || draft.role === "interviewer") return;
  Object.assign(draft, officeInHead(draft.fullName, head));
}

function publish(draft: Draft, id: string): Speaker {
  const { label, aliases, honorific, fullName, givenName, position, org, role } = draft;
  return { id, label, aliases, honorific, fullName, givenName, position, org, role };
}
