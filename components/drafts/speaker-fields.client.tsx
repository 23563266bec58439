"use client";

import { useState } from "react";
import type { Speaker } from "@/lib/articles/model";
import type { EditorActions, Found } from "./editor-actions";
import { randomLetters } from "./editor/attributes";
import { LookUp } from "./look-up.client";

type Props = {
  speakers: readonly Speaker[];
  /** Speaker id → how many turns are his. */
  turnsOf: () => ReadonlyMap<string, number>;
  onChange: (speakers: Speaker[]) => void;
  actions: Pick<EditorActions, "lookUp" | "addPerson">;
  names: ReadonlyMap<string, string>;
  onPerson: (found: Found) => void;
  isReadOnly: boolean;
};

export function newSpeaker(role: Speaker["role"], found?: Found): Speaker {
  const id = `s${randomLetters(8)}`;
  if (!found?.person) return { id, personId: found?.id ?? null, role, label: found?.name ?? "", title: "" };
  return { id, personId: found.id, role, ...asPrinted(found) };
}

/** "Ông Lê Văn Thành", and what he was at the time, to be corrected where that is not today's. */
function asPrinted({ name, person }: Found): Pick<Speaker, "label" | "title"> {
  if (!person) return { label: name, title: "" };
  const label = [person.academic || person.honorific, person.fullName].filter(Boolean).join(" ");
  return { label, title: [person.position, person.organisation].filter(Boolean).join(", ") };
}

/** Người nói: people of the paper, as they are printed before their turns and with the title they had then. */
export function SpeakerFields({ speakers, turnsOf, onChange, actions, names, onPerson, isReadOnly }: Props) {
  const change = (at: number, next: Partial<Speaker>) =>
    onChange(speakers.map((speaker, i) => (i === at ? { ...speaker, ...next } : speaker)));
  const move = (at: number, step: -1 | 1) => {
    const [a, b] = [speakers[at], speakers[at + step]];
    if (a && b) onChange(speakers.map((speaker, i) => (i === at ? b : i === at + step ? a : speaker)));
  };
  return (
    <div className="speakers">
      {speakers.length === 0 && (
        <p className="hint">Chưa có ai. Thêm người phỏng vấn và nhân vật, rồi gán cho từng lượt.</p>
      )}
      <ol>
        {speakers.map((speaker, i) => (
          <li key={speaker.id} className={`speaker-card voice-${(i % 8) + 1}`}>
            <OneSpeaker
              speaker={speaker}
              number={i + 1}
              turns={turnsOf().get(speaker.id) ?? 0}
              personName={speaker.personId === null ? null : (names.get(speaker.personId) ?? "Đã gắn nhân vật")}
              onChange={(next) => change(i, next)}
              onMove={(step) => move(i, step)}
              onRemove={() => onChange(speakers.filter((_, at) => at !== i))}
              actions={actions}
              onPerson={onPerson}
              isReadOnly={isReadOnly}
            />
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <div className="buttons" id="them-nguoi-noi">
          <button
            type="button"
            className="button small"
            onClick={() => onChange([...speakers, { ...newSpeaker("interviewer"), label: "PV" }])}
          >
            + Người phỏng vấn
          </button>
          <button type="button" className="button small" onClick={() => onChange([...speakers, newSpeaker("guest")])}>
            + Nhân vật
          </button>
        </div>
      )}
    </div>
  );
}

type OneProps = {
  speaker: Speaker;
  number: number;
  turns: number;
  personName: string | null;
  onChange: (next: Partial<Speaker>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
} & Pick<Props, "actions" | "onPerson" | "isReadOnly">;

function OneSpeaker({ speaker, number, turns, personName, onChange, onMove, onRemove, ...rest }: OneProps) {
  const { actions, onPerson, isReadOnly } = rest;
  const [problem, setProblem] = useState("");
  const tie = (found: Found) => {
    onPerson(found);
    const printed = asPrinted(found);
    onChange({
      personId: found.id,
      ...(speaker.label.trim() === "" ? { label: printed.label } : {}),
      ...(speaker.title.trim() === "" ? { title: printed.title } : {}),
    });
  };
  const add = async (fullName: string) => {
    const result = await actions.addPerson({ fullName, honorific: "", position: "", organisation: "" });
    if (result.ok) tie(result.value);
    setProblem(result.ok ? "" : result.say);
  };
  return (
    <fieldset>
      <legend>
        {number}. {speaker.role === "interviewer" ? "Người phỏng vấn" : "Nhân vật"}{" "}
        <span className="quiet">· {turns} lượt</span>
      </legend>
      <label className="field">
        Tên in trước lượt nói
        <input
          className="input"
          value={speaker.label}
          maxLength={120}
          readOnly={isReadOnly}
          placeholder={speaker.role === "interviewer" ? "PV" : "Ông Lê Văn Thành"}
          onChange={(event) => onChange({ label: event.target.value })}
        />
      </label>
      <label className="field">
        Chức danh, cơ quan lúc trả lời
        <input
          className="input"
          value={speaker.title}
          maxLength={300}
          readOnly={isReadOnly}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      {speaker.personId !== null && (
        <p className="tied">
          Nhân vật: <b>{personName}</b>{" "}
          {!isReadOnly && (
            <button type="button" className="text-button" onClick={() => onChange({ personId: null })}>
              Bỏ gắn
            </button>
          )}
        </p>
      )}
      {speaker.personId === null && !isReadOnly && (
        <LookUp
          kind="person"
          label="Gắn với nhân vật của báo"
          placeholder="Gõ tên để tìm"
          lookUp={actions.lookUp}
          onPick={tie}
          otherwise={{ name: (words) => `Thêm nhân vật mới “${words}”`, run: (words) => void add(words) }}
        />
      )}
      {problem !== "" && <p className="wrong">{problem}</p>}
      {!isReadOnly && (
        <div className="buttons">
          <button
            type="button"
            className="text-button"
            onClick={() => onChange({ role: speaker.role === "guest" ? "interviewer" : "guest" })}
          >
            {speaker.role === "guest" ? "Là người phỏng vấn" : "Là nhân vật"}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => onMove(-1)}
            aria-label={`Chuyển người nói ${number} lên`}
          >
            Lên
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => onMove(1)}
            aria-label={`Chuyển người nói ${number} xuống`}
          >
            Xuống
          </button>
          <button
            type="button"
            className="text-button"
            disabled={turns > 0}
            title={turns > 0 ? "Còn lượt của người này: đổi người nói của các lượt ấy trước." : undefined}
            onClick={onRemove}
          >
            Bỏ
          </button>
        </div>
      )}
    </fieldset>
  );
}
