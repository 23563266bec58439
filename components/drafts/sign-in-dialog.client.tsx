"use client";

import { useEffect } from "react";
import { Dialog } from "@/components/ui/dialog.client";

type Props = { isOpen: boolean; onRetry: () => void; onClose: () => void };

export const SIGNED_IN_CHANNEL = "toa-soan:dang-nhap";
const ASK_AGAIN = 4000;

/** The sign-in has run out: the text stays where it is, on this device, while one signs in beside it. */
export function SignInDialog({ isOpen, onRetry, onClose }: Props) {
  useEffect(() => {
    if (!isOpen) return undefined;
    const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(SIGNED_IN_CHANNEL) : null;
    if (channel) channel.addEventListener("message", onRetry);
    const timer = setInterval(onRetry, ASK_AGAIN);
    addEventListener("focus", onRetry);
    return () => {
      channel?.close();
      clearInterval(timer);
      removeEventListener("focus", onRetry);
    };
  }, [isOpen, onRetry]);
  return (
    <Dialog title="Phiên đăng nhập đã hết" isOpen={isOpen} onClose={onClose}>
      <p>
        Bài vẫn còn nguyên trên máy này. Vui lòng đăng nhập lại ở cửa sổ mới; những gì chưa gửi sẽ tự gửi ngay sau đó.
      </p>
      <div className="buttons">
        <a className="button primary" href="/dang-nhap?tiep=/toa-soan/viet-tiep" target="_blank" rel="opener">
          Đăng nhập ở cửa sổ mới
        </a>
        <button type="button" className="button" onClick={onRetry}>
          Tôi đã đăng nhập
        </button>
      </div>
    </Dialog>
  );
}
