"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { DraftSession } from "./draft-session";

type Props = { session: DraftSession; savedAt: Date | null; children: React.ReactNode };

const QUIET_MS = 1500;

/**
 * Around what acts on the article (Gửi biên tập, Trình duyệt …): before one of its forms is sent, what was written is on
 * the server, so that the frozen revision holds the last word too.
 */
export function SaveFirst({ session, savedAt, children }: Props) {
  const router = useRouter();
  // What may be done depends on what is written: "Gửi biên tập" waits for a headline. The server says it anew.
  useEffect(() => {
    if (savedAt === null) return undefined;
    const refresh = async () => {
      // A refresh after the session has ended would lead away from the text: the server is asked first.
      await session.sync.now();
      if (session.read().sync.network === "saved") router.refresh();
    };
    const timer = setTimeout(() => void refresh(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [savedAt, session, router]);
  const passing = useRef<HTMLFormElement | null>(null);
  const [isHeld, setHeld] = useState(false);
  const hold = (event: React.SyntheticEvent<HTMLDivElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !session.read().sync.canWrite) return;
    if (passing.current === form) {
      passing.current = null;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    void session.sync.settle().then((isSaved) => {
      setHeld(!isSaved);
      if (!isSaved) return;
      // While its submit event is still under way, a form does not send itself again.
      setTimeout(() => {
        passing.current = form;
        form.requestSubmit(submitter);
      });
    });
  };
  return (
    <div onSubmitCapture={hold}>
      {isHeld && (
        <Notice tone="bad">
          Còn chữ chưa lên được máy chủ nên chưa làm việc này. Bản sửa vẫn được giữ trên máy này; vui lòng thử lại khi
          có kết nối.
        </Notice>
      )}
      {children}
    </div>
  );
}
