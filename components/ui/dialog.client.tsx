"use client";

import { useEffect, useId, useRef } from "react";

type Props = { title: string; isOpen: boolean; onClose: () => void; children: React.ReactNode; isWide?: boolean };

/** A question or a small task above the page: focus stays inside, Escape closes, focus returns. */
export function Dialog({ title, isOpen, onClose, children, isWide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={isWide ? "dialog wide" : "dialog"} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="text-button" onClick={onClose}>
              Đóng
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
