"use client";

import { ARTICLE_KINDS, KIND_LABELS } from "@/lib/articles/model";
import type { Speaker } from "@/lib/articles/model";
import type { DraftSession } from "./draft-session";
import type { EditorActions, Found } from "./editor-actions";
import { LeadFields } from "./lead-fields.client";
import { LookUp } from "./look-up.client";
import type { Names } from "./names";
import { Byline, Series, Source } from "./origin-fields.client";
import { SpeakerFields } from "./speaker-fields.client";

type Props = {
  session: DraftSession;
  names: Names;
  actions: EditorActions;
  turnsOf: () => ReadonlyMap<string, number>;
  isReadOnly: boolean;
  onPickLead: (() => void) | null;
};

/** Everything of an article beside its text. */
export function SidePanel({ session, names, actions, turnsOf, isReadOnly, onPickLead }: Props) {
  const kind = session.field("kind", "article");
  const isConversation = kind === "interview" || kind === "roundtable";
  return (
    <div className="side-panel">
      {isConversation && (
        <Group title="Người nói" isOpen>
          <SpeakerFields
            speakers={session.field("speakers", [])}
            turnsOf={turnsOf}
            onChange={(speakers: Speaker[]) => session.setField("speakers", speakers)}
            actions={actions}
            names={names.people}
            onPerson={(found) => names.learn("people", found)}
            isReadOnly={isReadOnly}
          />
        </Group>
      )}
      <Group title="Chuyên mục, thể loại" isOpen>
        <label className="field">
          Chuyên mục
          <select
            className="input"
            value={session.field("sectionId", "")}
            disabled={isReadOnly}
            onChange={(event) => session.setField("sectionId", event.target.value)}
          >
            {!names.sections.some(({ id }) => id === session.field("sectionId", "")) && (
              <option value="">Chọn …</option>
            )}
            {names.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Thể loại
          <select
            className="input"
            value={kind}
            disabled={isReadOnly}
            onChange={(event) => {
              const chosen = ARTICLE_KINDS.find((it) => it === event.target.value);
              if (chosen) session.setField("kind", chosen);
            }}
          >
            {ARTICLE_KINDS.map((value) => (
              <option key={value} value={value}>
                {KIND_LABELS[value]}
              </option>
            ))}
          </select>
        </label>
      </Group>
      <Group title="Tác giả">
        <Byline session={session} names={names} lookUp={actions.lookUp} isReadOnly={isReadOnly} />
      </Group>
      <Group title="Ảnh đại diện">
        <LeadFields session={session} names={names} isReadOnly={isReadOnly} onPick={onPickLead} />
      </Group>
      <Group title="Chủ đề">
        <Picked
          ids={session.field("topicIds", [])}
          nameOf={names.topics}
          onChange={(ids) => session.setField("topicIds", ids)}
          onFound={(found) => names.learn("topics", found)}
          most={20}
          search={{ kind: "topic", label: "Thêm chủ đề", lookUp: actions.lookUp }}
          isReadOnly={isReadOnly}
        />
      </Group>
      <Group title="Tin liên quan">
        <Picked
          ids={session.field("relatedIds", [])}
          nameOf={names.related}
          onChange={(ids) => session.setField("relatedIds", ids)}
          onFound={(found) => names.learn("related", found)}
          most={3}
          search={{ kind: "article", label: "Tìm bài đã xuất bản", lookUp: actions.lookUp }}
          isReadOnly={isReadOnly}
        />
      </Group>
      <Group title="Loạt bài">
        <Series session={session} names={names} lookUp={actions.lookUp} isReadOnly={isReadOnly} />
      </Group>
      <Group title="Nguồn (bài lấy từ nơi khác)">
        <Source session={session} isReadOnly={isReadOnly} />
      </Group>
    </div>
  );
}

function Group({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: React.ReactNode }) {
  return (
    <details className="side-group" open={isOpen}>
      <summary>{title}</summary>
      <div className="side-fields">{children}</div>
    </details>
  );
}

type PickedProps = {
  ids: readonly string[];
  nameOf: ReadonlyMap<string, string>;
  onChange: (ids: string[]) => void;
  onFound: (found: Found) => void;
  most: number;
  search: Pick<React.ComponentProps<typeof LookUp>, "kind" | "label" | "lookUp">;
  isReadOnly: boolean;
};

function Picked({ ids, nameOf, onChange, onFound, most, search, isReadOnly }: PickedProps) {
  return (
    <>
      <ul className="picked">
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOf.get(id) ?? "(không còn)"}</span>
            {!isReadOnly && (
              <button
                type="button"
                className="text-button"
                aria-label={`Bỏ ${nameOf.get(id) ?? ""}`}
                onClick={() => onChange(ids.filter((it) => it !== id))}
              >
                Bỏ
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && ids.length < most && (
        <LookUp
          {...search}
          placeholder="Gõ vài chữ"
          onPick={(found) => {
            onFound(found);
            if (!ids.includes(found.id)) onChange([...ids, found.id]);
          }}
        />
      )}
    </>
  );
}
