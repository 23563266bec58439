"use client";

import { useEffect } from "react";
import { SIGNED_IN_CHANNEL } from "./sign-in-dialog.client";

function tell(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
  new BroadcastChannel(SIGNED_IN_CHANNEL).postMessage("");
}

/** Tells the window that waits, and goes. */
export function SignedInAgain() {
  useEffect(() => {
    if ("BroadcastChannel" in globalThis) tell();
    const timer = setTimeout(() => close(), 600);
    return () => clearTimeout(timer);
  }, []);
  return <p>Bài đang viết ở cửa sổ kia được gửi tiếp. Cửa sổ này có thể đóng.</p>;
}
