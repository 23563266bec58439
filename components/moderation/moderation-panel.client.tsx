"use client";

import { useMemo } from "react";
import type { QueueFilter, QueuePage } from "@/lib/comments/model";
import type { FormState, Result } from "@/lib/core/result";
import { ModerationQueue } from "./moderation-queue.client";
import type { QueueActions } from "./use-moderation.client";

type Asked = { filter: QueueFilter; articleId: string | undefined; writerOf: string | undefined };

type Props = {
  first: QueuePage;
  queue: string;
  now: Date;
  empty: string;
  asked: Asked;
  decide: QueueActions["decide"];
  undo: QueueActions["undo"];
  more: (input: Asked & { after: string }) => Promise<Result<QueuePage>>;
  decideByForm: (before: FormState, form: FormData) => Promise<Result>;
};

/** Binds the queue's actions to what is being looked at. */
export function ModerationPanel({ asked, decide, undo, more, ...rest }: Props) {
  const { filter, articleId, writerOf } = asked;
  const actions = useMemo(
    () => ({ decide, undo, more: (after: string) => more({ filter, articleId, writerOf, after }) }),
    [decide, undo, more, filter, articleId, writerOf],
  );
  return <ModerationQueue {...rest} actions={actions} />;
}
