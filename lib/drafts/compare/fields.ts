import { KIND_LABELS } from "@/lib/articles/model";
import type { DraftContent, DraftField } from "@/lib/drafts/model";
import { compareFacts, type FactChange } from "./facts";
import { compareTexts, type Segment } from "./words";

export type FieldChange = { field: DraftField; label: string; segments: Segment[]; facts: FactChange[] };

const FIELD_LABELS: Record<DraftField, string> = {
  kind: "Thể loại",
  title: "Tiêu đề",
  sapo: "Sapo",
  sectionId: "Chuyên mục",
  byline: "Tác giả",
  topicIds: "Chủ đề",
  series: "Loạt bài",
  relatedIds: "Tin liên quan",
  lead: "Ảnh đại diện",
  speakers: "Người nói",
  source: "Nguồn",
};

/** Read in this order, as on the page. */
const ORDER: DraftField[] = [
  "title",
  "sapo",
  "kind",
  "sectionId",
  "byline",
  "lead",
  "speakers",
  "topicIds",
  "series",
  "relatedIds",
  "source",
];

const ROLES: Record<string, string> = {
  author: "",
  photographer: "ảnh",
  interviewer: "phỏng vấn",
  graphics: "đồ họa",
  translator: "dịch",
};

type Names = Readonly<Record<string, string>>;

/** Fields that differ, each as words. */
export function compareFields(before: DraftContent, after: DraftContent, names: Names): FieldChange[] {
  return ORDER.filter((field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field]))).map(
    (field) => {
      const [from, to] = [said(before, field, names), said(after, field, names)];
      return { field, label: FIELD_LABELS[field], segments: compareTexts(from, to), facts: compareFacts(from, to) };
    },
  );
}

function said(content: DraftContent, field: DraftField, names: Names): string {
  const name = (id: string) => names[id] ?? id;
  switch (field) {
    case "title":
    case "sapo":
      return content[field];
    case "kind":
      return KIND_LABELS[content.kind];
    case "sectionId":
      return name(content.sectionId);
    case "byline":
      return content.byline
        .map(({ authorId, role }) => [name(authorId), ROLES[role]].filter((part) => part !== "").join(": "))
        .join("\n");
    case "topicIds":
    case "relatedIds":
      return content[field].map(name).join("\n");
    case "series":
      return content.series ? `${name(content.series.seriesId)}, bài ${content.series.part}` : "";
    case "lead":
      return content.lead ? pictureLines(content.lead) : "";
    case "speakers":
      return content.speakers
        .map(({ label, title, role }) =>
          [label, title, role === "interviewer" ? "người phỏng vấn" : "người trả lời"]
            .filter((part) => part !== "")
            .join(", "),
        )
        .join("\n");
    case "source":
      return content.source ? [content.source.name, content.source.url].filter((part) => part !== "").join(" ") : "";
  }
}

function pictureLines({ mediaId, alt, caption, credit, isIllustration }: NonNullable<DraftContent["lead"]>): string {
  const lines = [caption, alt, credit, isIllustration ? "Ảnh minh họa" : "", `Tệp ảnh ${mediaId.slice(-6)}`];
  return lines.filter((line) => line !== "").join("\n");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
