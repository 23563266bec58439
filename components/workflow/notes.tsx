import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { NoteView } from "@/lib/workflow/queries/reading";
import type { FormAction } from "./act-panel";
import { moment } from "./times";

type Props = {
  articleId: string;
  blockId: string | null;
  notes: readonly NoteView[];
  add: FormAction;
  resolve: FormAction;
  now: Date;
  /** On the article as a whole the form is open; at a turn it waits behind its word. */
  isOpen?: boolean;
};

/** Góp ý at one turn, or on the whole: what was said, what is done, and a place to say more. */
export function Notes({ articleId, blockId, notes, add, resolve, now, isOpen = false }: Props) {
  return (
    <div className={notes.some((note) => note.resolved === null) ? "notes open" : "notes"}>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id} className={note.resolved ? "note done" : "note"}>
              {note.quote !== "" && <q>{note.quote}</q>}
              <p>{note.text}</p>
              <p className="row-facts">
                <span>{note.byName}</span>
                <span>{moment(note.at, now)}</span>
                {note.resolved && <span>Đã xử lý: {note.resolved.byName}</span>}
              </p>
              {!note.resolved && (
                <ActionForm action={resolve} className="form lone" aria-label="Đã xử lý góp ý">
                  <input type="hidden" name="articleId" value={articleId} />
                  <input type="hidden" name="noteId" value={note.id} />
                  <SubmitButton tone="plain">Đã xử lý</SubmitButton>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      )}
      <details open={isOpen ? true : undefined}>
        <summary>Góp ý</summary>
        <ActionForm action={add} aria-label="Thêm góp ý">
          <input type="hidden" name="articleId" value={articleId} />
          {blockId !== null && <input type="hidden" name="blockId" value={blockId} />}
          <FormField name="text" label="Góp ý" rows={2} required maxLength={2000} />
          <SubmitButton tone="plain">Gửi góp ý</SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}
