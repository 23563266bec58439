"use client";

import type { EditorActions, PastedForEditor } from "@/components/drafts/editor-actions";
import { LookUp } from "@/components/drafts/look-up.client";

export type PastedSpeaker = PastedForEditor["speakers"][number];

type Props = {
  speakers: readonly PastedSpeaker[];
  merges: PastedForEditor["merges"];
  onChange: (speakers: PastedSpeaker[]) => void;
  onMerge: (keep: string, merge: string) => void;
  lookUp: EditorActions["lookUp"];
};

/** Each label once: renamed here, it is renamed at all its turns; tied here to a person of the paper. */
export function PastedSpeakers({ speakers, merges, onChange, onMerge, lookUp }: Props) {
  const change = (id: string, next: Partial<PastedSpeaker>) =>
    onChange(speakers.map((speaker) => (speaker.id === id ? { ...speaker, ...next } : speaker)));
  const labelOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.label ?? "";
  const open = merges.filter(({ keep, merge }) => labelOf(keep) !== "" && labelOf(merge) !== "");
  return (
    <section className="pasted-speakers" aria-label="Người nói">
      {open.map(({ keep, merge, reason }) => (
        <p key={keep + merge} className="notice">
          “{labelOf(merge)}” có phải là “{labelOf(keep)}”? <span className="quiet">({reason})</span>{" "}
          <button type="button" className="text-button" onClick={() => onMerge(keep, merge)}>
            Gộp làm một
          </button>
        </p>
      ))}
      <ol>
        {speakers.map((speaker, i) => (
          <li key={speaker.id} className={`voice-${(i % 8) + 1}`}>
            <span className="voice-dot" aria-hidden="true">
              {i + 1}
            </span>
            <input
              className="input"
              aria-label={`Tên in của người nói ${i + 1}`}
              value={speaker.label}
              maxLength={120}
              onChange={(event) => change(speaker.id, { label: event.target.value })}
            />
            <select
              className="input"
              aria-label={`Vai của người nói ${i + 1}`}
              value={speaker.role}
              onChange={(event) =>
                change(speaker.id, { role: event.target.value === "interviewer" ? "interviewer" : "guest" })
              }
            >
              <option value="interviewer">Người phỏng vấn</option>
              <option value="guest">Nhân vật</option>
            </select>
            <Person speaker={speaker} onChange={(next) => change(speaker.id, next)} lookUp={lookUp} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Person({
  speaker,
  onChange,
  lookUp,
}: { speaker: PastedSpeaker; onChange: (next: Partial<PastedSpeaker>) => void } & Pick<Props, "lookUp">) {
  const { personId, proposal } = speaker;
  if (speaker.role === "interviewer") return null;
  if (personId !== null)
    return (
      <span>
        ✓ {proposal?.fullName ?? "Đã gắn nhân vật"}{" "}
        <button type="button" className="text-button" onClick={() => onChange({ personId: null, proposal: null })}>
          Bỏ gắn
        </button>
      </span>
    );
  if (proposal)
    return (
      <button type="button" className="button small" onClick={() => onChange({ personId: proposal.id })}>
        Là {[proposal.fullName, proposal.position].filter(Boolean).join(", ")}
      </button>
    );
  return (
    <LookUp
      kind="person"
      label="Gắn với nhân vật của báo"
      placeholder="Gõ tên để tìm"
      lookUp={lookUp}
      onPick={({ id, person }) => onChange({ personId: id, proposal: person ?? null })}
    />
  );
}
