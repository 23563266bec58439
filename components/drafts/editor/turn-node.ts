import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { NodeView } from "@tiptap/pm/view";
import { TURN_ROLES } from "@/lib/articles/document";
import type { Speaker } from "@/lib/articles/model";
import { ID, idAttribute } from "./attributes";

export type TurnRole = (typeof TURN_ROLES)[number];

export const ROLE_LABELS: Record<TurnRole, string> = {
  question: "Câu hỏi",
  answer: "Câu trả lời",
  closing: "Lời kết",
  aside: "Lời dẫn",
};

/** What the text knows of the conversation around it; views are told when it changes. */
export class Cast {
  speakers: readonly Speaker[] = [];
  /** What the parser thought of a turn, until it is applied. */
  doubts: ReadonlyMap<string, string> = new Map();

  readonly views = new Set<() => void>();

  set(speakers: readonly Speaker[]): void {
    this.speakers = speakers;
    this.refresh();
  }

  doubt(doubts: ReadonlyMap<string, string>): void {
    this.doubts = doubts;
    this.refresh();
  }

  private refresh(): void {
    for (const refresh of this.views) refresh();
  }
}

type Options = { cast: Cast; onLabel: (position: number) => void };

/** Lượt: a question, an answer, a closing, an aside, with the one who speaks it. */
export const InterviewTurn = Node.create<Options>({
  name: "interviewTurn",
  group: "outer",
  content: "(simple | boxed)+",
  defining: true,
  draggable: false,
  addOptions: () => ({ cast: new Cast(), onLabel: () => undefined }),
  addAttributes: () => ({
    id: idAttribute,
    role: {
      default: "answer",
      validate: (value: unknown) => {
        if (!isRole(value)) throw new RangeError("role of a turn");
      },
      parseHTML: (element) => {
        const role = element.getAttribute("data-role");
        return isRole(role) ? role : "answer";
      },
      renderHTML: ({ role }) => ({ "data-role": String(role) }),
    },
    speakerId: {
      default: null,
      validate: (value: unknown) => {
        if (value !== null && !(typeof value === "string" && ID.test(value))) throw new RangeError("speaker of a turn");
      },
      parseHTML: (element) => {
        const id = element.getAttribute("data-speaker");
        return id !== null && ID.test(id) ? id : null;
      },
      renderHTML: ({ speakerId }) => (speakerId === null ? {} : { "data-speaker": String(speakerId) }),
    },
  }),
  parseHTML: () => [{ tag: "section[data-role]" }],
  renderHTML: ({ HTMLAttributes }) => ["section", HTMLAttributes, 0],
  addNodeView() {
    const { options } = this;
    return (props) => turnView(props, options);
  },
});

export function isRole(value: unknown): value is TurnRole {
  return TURN_ROLES.some((role) => role === value);
}

function turnView({ node, getPos }: NodeViewRendererProps, { cast, onLabel }: Options): NodeView {
  let shown = node;
  const dom = document.createElement("section");
  const label = document.createElement("button");
  label.type = "button";
  label.className = "turn-label";
  label.contentEditable = "false";
  // Reached by F2 from the text: Tab stays in the text.
  label.tabIndex = -1;
  const contentDOM = document.createElement("div");
  contentDOM.className = "turn-text";
  dom.append(label, contentDOM);
  label.addEventListener("mousedown", (event) => event.preventDefault());
  label.addEventListener("click", () => {
    const at = getPos();
    if (at !== undefined) onLabel(at);
  });

  const refresh = () => {
    const role: unknown = shown.attrs["role"];
    const at = cast.speakers.findIndex(({ id }) => id === shown.attrs["speakerId"]);
    const speaker = cast.speakers[at];
    const name = speaker ? nameOf(speaker) : "Chưa rõ người nói";
    const kind = isRole(role) ? ROLE_LABELS[role] : "";
    const doubt = cast.doubts.get(String(shown.attrs["id"])) ?? "";
    dom.className = `turn-edit ${String(role)} ${speaker ? `voice-${(at % 8) + 1}` : "voice-none"}`;
    label.replaceChildren(...lines(name, kind, doubt));
    label.setAttribute("aria-label", `${kind}, ${name}${doubt === "" ? "" : `, ${doubt}`}. Đổi người nói`);
  };
  refresh();
  cast.views.add(refresh);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== shown.type) return false;
      const isSame = next.attrs === shown.attrs || sameAttributes(next.attrs, shown.attrs);
      shown = next;
      if (!isSame) refresh();
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
    stopEvent: (event) => event.target === label,
    destroy: () => void cast.views.delete(refresh),
  };
}

function nameOf({ label, role }: Speaker): string {
  return label.trim() || (role === "interviewer" ? "Người phỏng vấn" : "Nhân vật, chưa có tên");
}

function sameAttributes(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return a["id"] === b["id"] && a["role"] === b["role"] && a["speakerId"] === b["speakerId"];
}

function lines(name: string, kind: string, doubt: string): HTMLElement[] {
  return [
    ["turn-name", name],
    ["turn-kind", kind],
    ["turn-doubt", doubt],
  ].flatMap(([className = "", text = ""]) => {
    if (text === "") return [];
    const span = document.createElement("span");
    span.className = className;
    span.textContent = text;
    return span;
  });
}
