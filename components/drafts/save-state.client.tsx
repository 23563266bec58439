"use client";

import { clock } from "@/lib/text/dates";
import type { SyncState } from "./sync/draft-sync";

type Props = {
  state: SyncState;
  onRetry: () => void;
  onConflicts: () => void;
};

/** The one place that says where the words are: on this device, on the server, in two versions. */
export function SaveState({ state, onRetry, onConflicts }: Props) {
  const { conflicts, network } = state;
  return (
    <div className="save-state">
      <p role="status" className={isTrouble(state) ? "save-words trouble" : "save-words"}>
        {wordsOf(state)}
      </p>
      {network === "offline" && (
        <button type="button" className="text-button" onClick={onRetry}>
          Thử lại
        </button>
      )}
      {conflicts.length > 0 && (
        <button type="button" className="button small danger" onClick={onConflicts}>
          Xung đột: {conflicts.length} chỗ
        </button>
      )}
    </div>
  );
}

function isTrouble({ network, isJournalBroken, canWrite, unsent }: SyncState): boolean {
  return (
    network === "offline" ||
    network === "signed-out" ||
    network === "refused" ||
    isJournalBroken ||
    (!canWrite && unsent > 0)
  );
}

function wordsOf(state: SyncState): string {
  const { network, isKept, isJournalBroken, savedAt, unsent, canWrite, say } = state;
  const onDevice = isJournalBroken ? "Không giữ được trên máy này" : isKept ? "Đã lưu trên máy" : "Đang lưu trên máy …";
  const onServer = savedAt ? ` · Đã lưu máy chủ ${clock(savedAt)}` : "";
  if (!canWrite && unsent > 0) return `${onDevice} · Chưa gửi được ${unsent} thay đổi`;
  switch (network) {
    case "saved":
      return savedAt ? `Đã lưu trên máy · Đã lưu máy chủ ${clock(savedAt)}` : "Đã lưu máy chủ";
    case "waiting":
      return onDevice + onServer;
    case "sending":
      return `${onDevice} · Đang gửi máy chủ …`;
    case "offline":
      return `Mất kết nối · ${onDevice}${unsent > 0 ? ` (${unsent} thay đổi chờ gửi)` : ""}`;
    case "signed-out":
      return `${onDevice} · Phiên đăng nhập đã hết`;
    case "refused":
      return `${onDevice} · Máy chủ chưa nhận: ${say}`;
  }
}
