"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { type QueueItem, type Act, needsReason, type QueuePage, REASONS } from "@/lib/comments/model";
import type { FormState, Result } from "@/lib/core/result";
import { relativeOrDate } from "@/lib/text/dates";
import { ACT_KEYS, ActButtons, actsOf, CommentStage } from "./comment-stage";
import { type QueueActions, useModeration } from "./use-moderation.client";

type Props = {
  first: QueuePage;
  /** Address of this queue with its filter. */
  queue: string;
  now: Date;
  empty: string;
  actions: QueueActions;
  /** The same by plain forms, without script. */
  decideByForm: (before: FormState, form: FormData) => Promise<Result>;
};

const SHOWN_NEXT = 12;

/** The keyboard queue: one comment large, the next ones below; every key is a button as well. */
export function ModerationQueue({ first, queue, now, empty, actions, decideByForm }: Props) {
  const work = useModeration(first, actions);
  const { items, at, chosen, decide, move } = work;
  const [asking, setAsking] = useState<Act | null>(null);
  const [isHelp, setHelp] = useState(false);
  const [state, send] = useActionState(decideByForm, null);
  const form = useRef<HTMLFormElement>(null);
  const item = items[at];

  function act(which: Act, reasonCode = ""): void {
    const note = form.current?.elements.namedItem("loi");
    const words = note instanceof HTMLInputElement ? note.value.trim() : "";
    if (needsReason(which) && reasonCode === "") return setAsking(which);
    if (which === "refuse" && words === "") {
      if (note instanceof HTMLInputElement) note.focus();
      return;
    }
    setAsking(null);
    decide(which, (it) => actsOf(it).includes(which), reasonCode, words);
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toUpperCase();
      const reason = asking ? REASONS[Number(key) - 1] : undefined;
      const which = item && actsOf(item).find((it) => ACT_KEYS[it] === key);
      if (asking && reason) act(asking, reason.code);
      else if (which) act(which);
      else if (key === "J") move(1);
      else if (key === "K") move(-1);
      else if (key === "H") void work.undo();
      else if (key === "?") setHelp((shown) => !shown);
      else if (key === "ESCAPE") setAsking(null);
      else if (key === " " && item && !(event.target instanceof HTMLButtonElement)) work.choose(item.id);
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return (
    <div className="moderation">
      <p className="moderation-state" role="status">
        <span className={work.outbox.trouble ? "trouble" : "quiet"}>{stateInWords(work.outbox)}</span>
        <span>{work.said}</span>
        <button type="button" className="text-button key-words" aria-expanded={isHelp} onClick={() => setHelp(!isHelp)}>
          Phím tắt <kbd>?</kbd>
        </button>
      </p>
      {isHelp && <KeyHelp />}
      {state && state.say !== "" && <Notice tone={state.ok ? "good" : "bad"}>{state.say}</Notice>}
      {!item && <EmptyState title={empty} />}
      {item && (
        <>
          <CommentStage item={item} now={now} queue={queue} />
          <form
            ref={form}
            action={send}
            onSubmit={(event) => {
              event.preventDefault();
              const { submitter } = event.nativeEvent as SubmitEvent;
              const [which = "", reason = ""] = (submitter?.getAttribute("value") ?? "").split(":");
              const allowed = actsOf(item).find((it) => it === which);
              if (allowed) act(allowed, reason);
            }}
          >
            <input type="hidden" name="commentId" value={item.id} />
            <input type="hidden" name="expected" value={item.state} />
            {chosen.size > 0 && <Chosen items={items.filter(({ id }) => chosen.has(id))} shown={item.id} />}
            <ActButtons item={item} asking={asking} />
          </form>
          <ol className="next-list" aria-label="Các bình luận trong hàng">
            {items.slice(Math.max(0, at - 2), at + SHOWN_NEXT).map((it) => (
              <li key={it.id} aria-current={it.id === item.id ? "true" : undefined}>
                <label>
                  <input type="checkbox" checked={chosen.has(it.id)} onChange={() => work.choose(it.id)} />
                  <span className="unseen">Chọn ý kiến của {it.name}</span>
                </label>
                <button type="button" onClick={() => work.setAt(items.indexOf(it))}>
                  <b>{it.name}</b> {it.text}
                </button>
                <span className="quiet">{relativeOrDate(it.at, now)}</span>
              </li>
            ))}
          </ol>
          {work.hasMore && (
            <noscript>
              <p className="more-link">
                <a href={`${queue}&sau=${first.next}`}>Trang tiếp theo</a>
              </p>
            </noscript>
          )}
        </>
      )}
    </div>
  );
}

/** All that one act is about to touch, in full: nobody decides on words that are not on screen. */
function Chosen({ items, shown }: { items: readonly QueueItem[]; shown: string }) {
  return (
    <div className="chosen-line">
      <p>
        Áp dụng cho {items.length} bình luận đã chọn
        {items.some(({ id }) => id === shown) ? ":" : ", không gồm bình luận ở trên:"}
      </p>
      <ul className="chosen-list">
        {items.map(({ id, name, text }) => (
          <li key={id}>
            <b>{name}</b>: {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}

function stateInWords({ waiting, done, trouble }: { waiting: number; done: number; trouble: string }): string {
  if (trouble !== "") return `${trouble} (${waiting})`;
  if (waiting > 0) return `Đang gửi ${waiting} quyết định…`;
  return done > 0 ? `Đã lưu ${done} quyết định.` : "Mọi quyết định đã lưu.";
}

function KeyHelp() {
  const keys = [
    ["J / K", "tới, lui"],
    ["D", "duyệt"],
    ["T rồi 1–9", "từ chối với lý do"],
    ["A rồi 1–9", "ẩn ý kiến đã đăng"],
    ["G", "giữ lại ý kiến bị báo cáo"],
    ["C / B", "chấp nhận / bác khiếu nại"],
    ["H", "hoàn tác"],
    ["Dấu cách", "chọn nhiều, rồi quyết một lần"],
    ["Esc", "thôi chọn lý do"],
  ] as const;
  return (
    <dl className="key-help">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
