"use client";

import { uuidv7 } from "uuidv7";
import type { Decision } from "@/lib/comments/input";
import type { DecisionResult } from "@/lib/comments/model";
import type { Result } from "@/lib/core/result";

const PREFIX = "kiem-duyet:";
const PAUSE_MS = 600;
const RETRY_MS = 4000;
const BATCH = 50;

type Send = (input: { decisions: Decision[] }) => Promise<Result<DecisionResult[]>>;
export type OutboxState = { waiting: number; done: number; trouble: string };

/**
 * Decisions on their way: written to this device first, sent in batches, kept until the paper has answered for each.
 * Whatever breaks, they are sent again, under the ids they were given; the paper takes each once.
 */
export class DecisionOutbox {
  /** One for each window: two of them never write over each other. */
  private readonly key = PREFIX + uuidv7();
  private readonly send: Send;
  private readonly onState: (state: OutboxState) => void;
  private readonly onRefused: (results: DecisionResult[]) => void;
  private waiting: Decision[] = [];
  private inFlight = new Set<string>();
  private done = 0;
  private trouble = "";
  private timer: number | undefined;

  constructor(send: Send, onState: (state: OutboxState) => void, onRefused: (results: DecisionResult[]) => void) {
    this.send = send;
    this.onState = onState;
    this.onRefused = onRefused;
  }

  /** Takes up what an earlier page left unsent. */
  start(): void {
    const left = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of left) this.waiting.push(...(JSON.parse(localStorage.getItem(key) ?? "[]") as Decision[]));
    this.keep();
    // A window that is still open sends its own as well; the paper takes each once.
    for (const key of left) localStorage.removeItem(key);
    if (this.waiting.length > 0) this.later(0);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  add(decisions: readonly Decision[]): void {
    this.waiting.push(...decisions);
    this.keep();
    this.later(PAUSE_MS);
  }

  /** Takes decisions back that were not sent yet; answers those that must be undone at the paper. */
  recall(ids: readonly string[]): string[] {
    const unsent = new Set(this.waiting.filter(({ id }) => !this.inFlight.has(id)).map(({ id }) => id));
    this.waiting = this.waiting.filter(({ id }) => !(unsent.has(id) && ids.includes(id)));
    this.keep();
    return ids.filter((id) => !unsent.has(id));
  }

  /** Resolves when nothing is on its way any more, or when it cannot be sent now. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    await this.flush();
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), ms);
  }

  private async flush(): Promise<void> {
    if (this.inFlight.size > 0 || this.waiting.length === 0) return;
    const batch = this.waiting.slice(0, BATCH);
    this.inFlight = new Set(batch.map(({ id }) => id));
    try {
      const answer = await this.send({ decisions: batch });
      if (!answer.ok && answer.code !== "invalid") throw new Error(answer.say);
      this.waiting = this.waiting.filter(({ id }) => !this.inFlight.has(id));
      this.trouble = answer.ok ? "" : answer.say;
      if (answer.ok) {
        const refused = answer.value.filter(({ outcome }) => outcome !== "done");
        this.done += answer.value.length - refused.length;
        if (refused.length > 0) this.onRefused(refused);
      }
    } catch (error) {
      const why = error instanceof Error && error.message.includes(" ") ? error.message : "Mất kết nối.";
      this.trouble = `${why} Các quyết định được giữ trên máy này và gửi lại.`;
    }
    this.inFlight.clear();
    this.keep();
    if (this.waiting.length > 0) this.later(this.trouble ? RETRY_MS : 0);
  }

  private keep(): void {
    if (this.waiting.length === 0) localStorage.removeItem(this.key);
    else localStorage.setItem(this.key, JSON.stringify(this.waiting));
    this.tell();
  }

  private tell(): void {
    this.onState({ waiting: this.waiting.length, done: this.done, trouble: this.trouble });
  }
}
