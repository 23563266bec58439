import type { Card } from "@/lib/articles/model";
import { type Slot, SLOTS } from "./model";

/**
 * The card of each place on the front page: what an editor put there, or else the newest of `fresh` with a picture; the
 * lead does without a picture when none has one. `fresh` is newest first; what stands somewhere already is left out.
 */
export function fillHome(placed: ReadonlyMap<Slot, Card>, fresh: readonly Card[]): Map<Slot, Card> {
  const shown = new Set([...placed.values()].map(({ id }) => id));
  const filled = new Map<Slot, Card>();
  for (const slot of SLOTS) {
    const free = fresh.filter(({ id }) => !shown.has(id));
    const newest = free.find(({ picture }) => picture !== null) ?? (slot === "lead" ? free[0] : undefined);
    const card = placed.get(slot) ?? newest;
    if (!card) continue;
    shown.add(card.id);
    filled.set(slot, card);
  }
  return filled;
}
