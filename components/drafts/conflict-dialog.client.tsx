"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog.client";
import { Notice } from "@/components/ui/notice";
import type { OpenConflict } from "@/lib/drafts/model";
import { differing, type NewWords, sentencesOf } from "@/lib/drafts/sentences";
import { clock } from "@/lib/text/dates";
import { bothDocs } from "./both-docs";
import { type Chosen, ConflictSentences, firstChoice } from "./conflict-sentences.client";
import type { DraftSession } from "./draft-session";
import type { EditorActions } from "./editor-actions";
import { wordsOfUnit } from "./word-diff";

type Props = {
  session: DraftSession;
  resolve: EditorActions["resolve"];
  isOpen: boolean;
  onClose: () => void;
};

const FIELD_NAMES: Record<string, string> = {
  "field:title": "Tiêu đề",
  "field:sapo": "Sapo",
  "field:kind": "Thể loại",
  "field:sectionId": "Chuyên mục",
  "field:byline": "Tác giả",
  "field:topicIds": "Chủ đề",
  "field:series": "Loạt bài",
  "field:relatedIds": "Tin liên quan",
  "field:lead": "Ảnh đại diện",
  "field:speakers": "Người nói",
  "field:source": "Nguồn",
};

/** Xung đột: both texts of a place that two people changed, and which of them it shall be. Nothing is gone before. */
export function ConflictDialog({ session, resolve, isOpen, onClose }: Props) {
  const { conflicts } = session.sync.state;
  // Kept while the dialog is closed: who looks something up comes back to what he had chosen.
  const [chosen, setChosen] = useState<Record<string, Chosen>>({});
  return (
    <Dialog title="Hai người cùng sửa một chỗ" isOpen={isOpen} onClose={onClose} isWide>
      {conflicts.length === 0 ? (
        <p>Không còn chỗ nào xung đột.</p>
      ) : (
        <ul className="conflicts">
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              <OneConflict
                conflict={conflict}
                session={session}
                resolve={resolve}
                chosen={chosen[conflict.id]}
                onChoose={(next) => setChosen((before) => ({ ...before, [conflict.id]: next }))}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

type OneProps = Pick<Props, "session" | "resolve"> & {
  conflict: OpenConflict;
  chosen: Chosen | undefined;
  onChoose: (chosen: Chosen) => void;
};

function OneConflict({ conflict, session, resolve, chosen, onChoose }: OneProps) {
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const { id, unitId, copy, at, byName, isMine } = conflict;
  const headNow = session.sync.head(unitId);
  const head = headNow ? (headNow.isDeleted ? null : headNow.doc) : conflict.head;
  const diff = differing(wordsOfUnit(head), wordsOfUnit(copy));
  const both = bothDocs(head, copy);
  const sentences = sentencesOf(conflict.base, head, copy);
  const isBySentence = sentences !== null && sentences.changed.length > 0;
  // The head may have moved on since: then what was chosen was chosen of other sentences.
  const kept = chosen?.length === sentences?.changed.length ? chosen : undefined;
  const settle = async (choice: "head" | "copy" | "merged", doc?: unknown) => {
    setBusy(true);
    // What was typed into the copy meanwhile goes along first.
    await session.sync.settle();
    try {
      const etag = session.sync.head(unitId)?.etag ?? "";
      const result = await resolve({
        articleId: session.articleId,
        conflictId: id,
        choice,
        etag,
        ...(doc === undefined ? {} : { doc }),
      });
      if (result.ok) await session.sync.decided(unitId);
      else setProblem(result.say);
    } catch {
      setProblem("Mất kết nối. Cả hai bản vẫn còn; vui lòng thử lại.");
    }
    setBusy(false);
  };
  return (
    <section aria-label={FIELD_NAMES[unitId] ?? "Một đoạn"} aria-busy={isBusy}>
      <h3>{FIELD_NAMES[unitId] ?? "Đoạn trong bài"}</h3>
      <div className="two-texts">
        <div>
          <h4>Bản trên máy chủ</h4>
          <Words pieces={diff.a} isWhole={head === null} />
        </div>
        <div>
          <h4>
            Bản của {isMine ? "bạn" : byName}, {clock(new Date(at))}
          </h4>
          <Words pieces={diff.b} isWhole={copy === null} />
        </div>
      </div>
      {isBySentence && (
        <details open>
          <summary>Chọn từng câu ({sentences.changed.length} câu khác nhau)</summary>
          <ConflictSentences
            sentences={sentences}
            chosen={kept ?? firstChoice(sentences)}
            onChoose={onChoose}
            copyOwner={isMine ? "tôi" : byName}
            isBusy={isBusy}
            onApply={(doc) => void settle("merged", doc)}
          />
        </details>
      )}
      <h4 className="whole-choice">{isBySentence ? "Hoặc lấy trọn một bản" : "Lấy bản nào?"}</h4>
      {problem !== "" && <Notice tone="bad">{problem}</Notice>}
      <div className="buttons">
        <button type="button" className="button small" disabled={isBusy} onClick={() => void settle("head")}>
          Giữ bản trên máy chủ
        </button>
        <button type="button" className="button small" disabled={isBusy} onClick={() => void settle("copy")}>
          Lấy bản của {isMine ? "tôi" : byName}
        </button>
        {both !== null && (
          <button type="button" className="button small" disabled={isBusy} onClick={() => void settle("merged", both)}>
            Giữ cả hai để sửa
          </button>
        )}
      </div>
      <p className="hint">Bản không được chọn vẫn nằm trong Lịch sử phiên bản.</p>
    </section>
  );
}

function Words({ pieces, isWhole }: { pieces: NewWords; isWhole: boolean }) {
  if (isWhole) return <p className="quiet">(đã xóa)</p>;
  return (
    <p className="diff-words">{pieces.map(({ text, isNew }, i) => (isNew ? <mark key={i}>{text}</mark> : text))}</p>
  );
}
