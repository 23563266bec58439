import type { Result } from "@/lib/core/result";
import type { SavedDraft } from "@/lib/drafts/model";
import type { PastedInterview } from "@/lib/interviews/pasted";
import type { PersonView } from "@/lib/topics/model";
import type { SyncInput } from "./sync/draft-sync";

export type LookUpKind = "person" | "author" | "topic" | "series" | "article";

/** Something of the paper that was found by its name. */
export type Found = { id: string; name: string; note: string; person?: PersonView; slug?: string };

export type NewPerson = { fullName: string; honorific: string; position: string; organisation: string };

/** A pasted interview, with what the paper knows of its names. */
export type PastedForEditor = Omit<PastedInterview, "speakers"> & {
  speakers: (PastedInterview["speakers"][number] & { proposal: PersonView | null })[];
  authors: { words: string; author: { id: string; name: string } | null }[];
};

/** What the editor asks of the server; handed in by the page. */
export type EditorActions = {
  save: (input: SyncInput) => Promise<Result<SavedDraft>>;
  resolve: (input: {
    articleId: string;
    conflictId: string;
    choice: "head" | "copy" | "merged";
    /** Of the head that the person saw. */
    etag: string;
    doc?: unknown;
  }) => Promise<Result<unknown>>;
  lookUp: (input: { kind: LookUpKind; words: string }) => Promise<Result<Found[]>>;
  addPerson: (input: NewPerson) => Promise<Result<Found>>;
  readPasted: (input: { kind: "text" | "html"; source: string }) => Promise<Result<PastedForEditor>>;
};
