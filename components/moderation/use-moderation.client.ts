"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import type { Decision } from "@/lib/comments/input";
import type { Act, DecisionResult, QueueItem, QueuePage } from "@/lib/comments/model";
import type { Result } from "@/lib/core/result";
import { DecisionOutbox, type OutboxState } from "./decision-outbox.client";

export type QueueActions = {
  decide: (input: { decisions: Decision[] }) => Promise<Result<DecisionResult[]>>;
  undo: (input: { ids: string[] }) => Promise<Result<DecisionResult[]>>;
  more: (after: string) => Promise<Result<QueuePage>>;
};

type Done = { decisions: Decision[]; items: QueueItem[] };
const AHEAD = 10;

/** The queue as this moderator works through it: what is decided leaves at once, what was refused is told. */
export function useModeration(first: QueuePage, actions: QueueActions) {
  const [items, setItems] = useState(first.items);
  const [next, setNext] = useState(first.next);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outboxState, setOutboxState] = useState<OutboxState>({ waiting: 0, done: 0, trouble: "" });
  const [said, setSaid] = useState("");
  const history = useRef<Done[]>([]);
  const outbox = useRef<DecisionOutbox | null>(null);
  const isLoading = useRef(false);

  useEffect(() => {
    const refused = (results: DecisionResult[]) => setSaid(results.map(refusalSaid).join(" "));
    const box = new DecisionOutbox(actions.decide, setOutboxState, refused);
    outbox.current = box;
    box.start();
    return () => box.stop();
  }, [actions.decide]);

  useEffect(() => {
    if (next === null || isLoading.current || items.length - at > AHEAD) return;
    isLoading.current = true;
    actions
      .more(next)
      .then((answer) => {
        if (!answer.ok) return setSaid(answer.say);
        setItems((have) => {
          const known = new Set(have.map(({ id }) => id));
          return [...have, ...answer.value.items.filter(({ id }) => !known.has(id))];
        });
        setNext(answer.value.next);
      })
      .catch(() => setSaid("Chưa tải được phần tiếp theo. Vui lòng kiểm tra kết nối."))
      .finally(() => {
        isLoading.current = false;
      });
  }, [actions, at, items.length, next]);

  const decide = useCallback(
    (act: Act, canAct: (item: QueueItem) => boolean, reasonCode = "", reasonText = "") => {
      const current = items[at];
      const group = chosen.size > 0 ? items.filter(({ id }) => chosen.has(id)) : current ? [current] : [];
      const decided = group.filter(canAct);
      if (decided.length === 0) return;
      const decisions = decided.flatMap((item): Decision[] =>
        item.state === "unverified" || item.state === "withdrawn"
          ? []
          : [{ id: uuidv7(), commentId: item.id, act, expected: item.state, reasonCode, reasonText }],
      );
      outbox.current?.add(decisions);
      history.current.push({ decisions, items: decided });
      const gone = new Set(decided.map(({ id }) => id));
      const left = items.filter(({ id }) => !gone.has(id));
      const before = items.slice(0, at).filter(({ id }) => gone.has(id)).length;
      setItems(left);
      setAt(Math.max(0, Math.min(at - before, left.length - 1)));
      setChosen(new Set());
      setSaid(decided.length > 1 ? `Đã quyết ${decided.length} bình luận.` : "");
    },
    [at, chosen, items],
  );

  const undo = useCallback(async () => {
    const last = history.current.pop();
    const box = outbox.current;
    if (!last || !box) return setSaid("Không còn gì để hoàn tác ở đây.");
    const sent = box.recall(last.decisions.map(({ id }) => id));
    if (sent.length > 0) {
      try {
        await box.settle();
        const answer = await actions.undo({ ids: sent });
        if (!answer.ok) throw new Error(answer.say);
        const kept = answer.value.filter(({ outcome }) => outcome !== "done");
        if (kept.length > 0) return setSaid("Không hoàn tác được: bình luận đã được người khác quyết sau đó.");
      } catch {
        history.current.push(last);
        return setSaid("Chưa hoàn tác được. Vui lòng kiểm tra kết nối rồi thử lại.");
      }
    }
    setItems((have) => [...have.slice(0, at), ...last.items, ...have.slice(at)]);
    setSaid(`Đã hoàn tác ${last.items.length} quyết định.`);
  }, [actions, at]);

  const choose = useCallback((id: string) => {
    setChosen((have) => {
      const now = new Set(have);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  }, []);

  const move = useCallback(
    (by: number) => setAt((now) => Math.max(0, Math.min(items.length - 1, now + by))),
    [items.length],
  );
  return { items, at, setAt, chosen, choose, move, decide, undo, outbox: outboxState, said, hasMore: next !== null };
}

function refusalSaid({ outcome, by }: DecisionResult): string {
  if (outcome === "missing") return "Một bình luận không còn nữa.";
  return by === ""
    ? "Một bình luận đã thay đổi trong lúc chờ (người viết rút lại?); quyết định của bạn không được áp dụng."
    : `${by} đã quyết một bình luận trước bạn; quyết định của bạn không được áp dụng.`;
}
