import { can, type Capability } from "@/lib/accounts/permissions";
import type { Actor } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { ACT_LABELS, type Act, type Stage, STAGE_LABELS, type Transition, TRANSITIONS } from "./model";

/** What the rules ask of an article. */
export type Asked = {
  stage: Stage;
  sectionId: string;
  /** Accounts behind the article: who made it, and those behind its byline. */
  authorIds: readonly string[];
  /** Who holds it now; null when nobody does, or the time has run out. */
  holder: { id: string; name: string } | null;
};

/** Whether the paper keeps four eyes on every publication (a setting, on by default). */
type Paper = { fourEyes: boolean };

/** The transition that this act would be, for this person, now; otherwise the refusal, in words. */
export function decide(act: Act, at: Asked, actor: Actor, paper: Paper): Transition | DomainError {
  const rows = TRANSITIONS.filter((row) => row.act === act);
  const row = rows.find(({ from }) => from === at.stage);
  if (!row) {
    const isEver = rows.some((some) => mayBe(some, at, actor, paper) === null);
    if (!isEver) return new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
    const stage = STAGE_LABELS[at.stage].toLowerCase();
    return new DomainError("conflict", `Không thể ${ACT_LABELS[act].toLowerCase()}: bài đang ở trạng thái “${stage}”.`);
  }
  return mayBe(row, at, actor, paper) ?? mayHold(row, at, actor) ?? row;
}

function mayBe({ capability, who }: Transition, at: Asked, actor: Actor, paper: Paper): DomainError | null {
  if (actor.kind === "system") return null;
  if (actor.kind === "reader") return new DomainError("unauthenticated", "Vui lòng đăng nhập để thực hiện việc này.");
  const isAuthor = at.authorIds.includes(actor.id);
  const asked: readonly Capability[] = typeof capability === "string" ? [capability] : capability;
  const isCapable = asked.some((one) => can(actor, one, at.sectionId));
  if (who === "author") return isAuthor && isCapable ? null : ONLY_AUTHOR;
  if (who === "either") return isAuthor || isCapable ? null : NOT_YOU;
  if (!isCapable) return NOT_YOU;
  return who === "not-author" && isAuthor && paper.fourEyes ? FOUR_EYES : null;
}

/** Who holds the article decides what may be done while it is edited. */
function mayHold({ needs }: Transition, { holder }: Asked, actor: Actor): DomainError | null {
  if (actor.kind !== "user") return null;
  const isMine = holder?.id === actor.id;
  if (needs.includes("held") && !isMine) {
    return holder
      ? new DomainError("conflict", `${holder.name} đang giữ bài này. Có thể giành quyền sửa.`)
      : new DomainError("conflict", "Chưa ai giữ bài này. Vui lòng nhận bài trước.");
  }
  if (needs.includes("free") && holder && !isMine)
    return new DomainError("conflict", `${holder.name} đang giữ bài này. Có thể giành quyền sửa.`);
  if (needs.includes("taken") && (!holder || isMine))
    return new DomainError("conflict", isMine ? "Bạn đang giữ bài này." : "Không ai giữ bài này. Vui lòng nhận bài.");
  return null;
}

const NOT_YOU = new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
const ONLY_AUTHOR = new DomainError("forbidden", "Chỉ tác giả của bài làm được việc này.");
const FOUR_EYES = new DomainError("forbidden", "Người viết bài không tự duyệt bài của mình.");
