"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { PicturePicker } from "@/components/media/picture-picker.client";
import { Notice } from "@/components/ui/notice";
import { castOf } from "./cast-of";
import { ConflictDialog } from "./conflict-dialog.client";
import { DraftSession, type OpenedDraft } from "./draft-session";
import type { EditorActions } from "./editor-actions";
import type { EditorParts } from "./editor/extensions";
import { insertFigure } from "./editor/format-commands";
import type { EditorActs } from "./editor/shortcuts";
import { Cast } from "./editor/turn-node";
import { FieldInput } from "./field-input.client";
import { KeysDialog } from "./keys-dialog.client";
import { LinkDialog } from "./link-dialog.client";
import { type GivenNames, Names } from "./names";
import { applyPasted } from "./paste/apply-pasted";
import { PasteDialog } from "./paste/paste-dialog.client";
import { Preview } from "./preview.client";
import { SaveFirst } from "./save-first.client";
import { SaveState } from "./save-state.client";
import { SidePanel } from "./side-panel.client";
import { SignInDialog } from "./sign-in-dialog.client";
import { SpeakerChooser } from "./speaker-chooser.client";
import { Journal } from "./sync/journal";
import { openWindow } from "./sync/window-id";
import { TextEditor } from "./text-editor.client";
import { Toolbar } from "./toolbar.client";
import { turnCounts } from "./turn-counts";
import { focusNotLost, useKeeping, usePastingOnce } from "./use-keeping";

type Props = {
  draft: OpenedDraft;
  names: GivenNames;
  userId: string;
  actions: EditorActions;
  sapoPrefix: string;
  /** Opens with the dialog for a pasted interview. */
  isPasting: boolean;
  /** Where the workflow acts, and notes stand: beside the fields. */
  children: React.ReactNode;
};

const SAPO_LENGTH = 160;

/** Opens the journal of this device over what the server gave, and then the editor on both. */
export function DraftScreen(props: Props) {
  const { draft, userId, actions } = props;
  const [session, setSession] = useState<DraftSession | null>(null);
  useEffect(() => {
    let opened: DraftSession | null = null;
    let isGone = false;
    const journal = new Journal();
    const parts = { draft, userId, journal, send: actions.save, window: openWindow(draft.articleId) };
    void DraftSession.open(parts).then((made) => {
      opened = made;
      if (isGone) made.close();
      else setSession(made);
    });
    return () => {
      isGone = true;
      opened?.close();
    };
    // The page is made for one draft; what the server renders anew must not open it twice.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [draft.articleId, userId]);
  if (!session)
    return (
      <p className="draft-opening" role="status">
        Đang mở bài …
      </p>
    );
  return <OpenDraft {...props} session={session} />;
}

type Asked = "speaker" | "link" | "keys" | "conflicts" | "paste" | "picture" | "lead" | null;

function OpenDraft({
  session,
  actions,
  names: given,
  sapoPrefix,
  isPasting,
  children,
}: Props & { session: DraftSession }) {
  const { sync } = useSyncExternalStore(session.subscribe, session.read, session.read);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [asked, ask] = useState<Asked>(isPasting ? "paste" : null);
  const [isPreviewed, setPreviewed] = useState(false);
  const [isKeysInPaste, setKeysInPaste] = useState(false);
  const [isSignInClosed, setSignInClosed] = useState(false);
  const names = useMemo(() => new Names(given), [given]);
  const cast = useMemo(() => new Cast(), []);
  const toolbar = useRef<HTMLDivElement>(null);
  const close = useCallback(() => ask(null), []);
  const showKeys = useCallback(() => ask("keys"), []);
  const speakers = session.field("speakers", []);
  const kind = session.field("kind", "article");
  const isInterview = kind === "interview" || kind === "roundtable";
  const isReadOnly = !sync.canWrite;

  useEffect(() => cast.set(speakers), [cast, speakers]);
  usePastingOnce(isPasting);
  useKeeping(session, showKeys);

  const acts = useMemo(
    (): EditorActs => ({
      speakers: () => castOf(session),
      chooseSpeaker: () => ask("speaker"),
      editLink: () => ask("link"),
      insertPicture: () => ask("picture"),
      showKeys: () => ask("keys"),
      focusToolbar: () => toolbar.current?.querySelector<HTMLElement>("select, button")?.focus(),
    }),
    [session],
  );
  const parts = useMemo(
    (): EditorParts => ({
      cast,
      media: names.media,
      onLabel: (position) => {
        editorRef.current?.commands.setTextSelection(position + 2);
        ask("speaker");
      },
    }),
    [cast, names],
  );
  const editorRef = useRef<Editor | null>(null);
  const ready = (made: Editor) => {
    editorRef.current = made;
    setEditor(made);
    session.attach(made);
  };
  const retry = useCallback(() => void session.sync.now(), [session]);
  return (
    <div className={isPreviewed ? "draft with-preview" : "draft"}>
      <div className="draft-bar">
        <SaveState state={sync} onRetry={retry} onConflicts={() => ask("conflicts")} />
        <People people={sync.people} />
        <div className="buttons">
          {isInterview && !isReadOnly && (
            <button type="button" className="button small" onClick={() => ask("paste")}>
              Dán bài phỏng vấn
            </button>
          )}
          <button
            type="button"
            className="button small"
            aria-pressed={isPreviewed}
            onClick={() => setPreviewed(!isPreviewed)}
          >
            Xem trước
          </button>
          <button type="button" className="button small" onClick={() => ask("keys")}>
            Phím tắt
          </button>
        </div>
      </div>
      {isReadOnly && (
        <Notice title="Chỉ đọc">
          {sync.why}
          {sync.unsent > 0 && " Những thay đổi chưa gửi vẫn được giữ trên máy này."}
        </Notice>
      )}
      <div className="draft-columns">
        <div className="draft-text">
          <FieldInput
            unitId="field:title"
            label="Tiêu đề (tít)"
            className="draft-title"
            placeholder="Tiêu đề"
            value={session.field("title", "")}
            onChange={(value) => session.setField("title", value)}
            onComposed={() => session.sync.retryDeferred()}
            onFocus={() => session.enter("field:title")}
            onEnter={() => document.querySelector<HTMLElement>('[data-unit="field:sapo"]')?.focus()}
            isReadOnly={isReadOnly}
          />
          <FieldInput
            unitId="field:sapo"
            label="Sapo"
            className="draft-sapo"
            placeholder="Sapo: ai, chuyện gì, vì sao đáng đọc"
            value={session.field("sapo", "")}
            wanted={SAPO_LENGTH}
            onChange={(value) => session.setField("sapo", value)}
            onComposed={() => session.sync.retryDeferred()}
            onFocus={() => session.enter("field:sapo")}
            onEnter={() => editor?.commands.focus("start")}
            isReadOnly={isReadOnly}
          />
          {editor && !isReadOnly && <Toolbar ref={toolbar} editor={editor} acts={acts} isInterview={isInterview} />}
          <TextEditor
            initial={session.initialDocument()}
            parts={parts}
            acts={acts}
            isEditable={!isReadOnly}
            onReady={ready}
            onPause={() => session.collect()}
            onComposed={() => session.sync.retryDeferred()}
          />
        </div>
        {isPreviewed && editor && (
          // It scrolls by itself beside the text, so the keyboard must reach it.
          <div className="draft-preview" aria-label="Xem trước" role="region" tabIndex={0}>
            <p>
              <a href={`/toa-soan/bai/${session.articleId}/xem-truoc`} target="_blank" rel="noopener">
                Mở cả trang ở cửa sổ khác
              </a>
            </p>
            <Preview session={session} editor={editor} names={names} sapoPrefix={sapoPrefix} />
          </div>
        )}
        <aside className="draft-side" aria-label="Thông tin của bài">
          <SaveFirst session={session} savedAt={sync.savedAt}>
            {children}
          </SaveFirst>
          {isInterview && (
            <p>
              <a href={`/toa-soan/bai/${session.articleId}/ho-so`}>Hồ sơ phỏng vấn</a>
            </p>
          )}
          <SidePanel
            session={session}
            names={names}
            actions={actions}
            turnsOf={() => turnCounts(editor)}
            isReadOnly={isReadOnly}
            onPickLead={() => ask("lead")}
          />
        </aside>
      </div>
      {editor && (
        <>
          <SpeakerChooser
            editor={editor}
            speakers={speakers}
            isOpen={asked === "speaker"}
            onClose={close}
            onAdd={() => document.querySelector<HTMLElement>("#them-nguoi-noi button")?.focus()}
          />
          <LinkDialog editor={editor} isOpen={asked === "link"} onClose={close} />
        </>
      )}
      {editor && (
        <PasteDialog
          isOpen={asked === "paste"}
          onClose={close}
          actions={actions}
          hasText={editor.state.doc.textContent !== ""}
          onKeys={() => setKeysInPaste(true)}
          onApply={(applied) => applyPasted(session, editor, names, applied)}
        />
      )}
      {editor && (asked === "picture" || asked === "lead") && (
        <PicturePicker
          onClose={close}
          onPick={({ media, ...picture }) => {
            close();
            names.media.set(picture.mediaId, media);
            if (asked === "lead") session.setField("lead", picture);
            else {
              insertFigure(picture)(editor.state, editor.view.dispatch);
              editor.view.focus();
            }
          }}
        />
      )}
      <KeysDialog
        isOpen={asked === "keys" || isKeysInPaste}
        onClose={() => {
          setKeysInPaste(false);
          if (asked === "keys") close();
        }}
      />
      <ConflictDialog
        session={session}
        resolve={actions.resolve}
        isOpen={asked === "conflicts"}
        onClose={() => {
          close();
          focusNotLost(editor);
        }}
      />
      <SignInDialog
        isOpen={sync.network === "signed-out" && !isSignInClosed}
        onRetry={retry}
        onClose={() => setSignInClosed(true)}
      />
    </div>
  );
}

function People({ people }: { people: OpenedDraft["people"] }) {
  const others = people.filter(({ isMe }) => !isMe);
  if (others.length === 0) return null;
  return <p className="draft-people">Cũng đang mở: {[...new Set(others.map(({ name }) => name))].join(", ")}</p>;
}
