"use client";

import { DeskPage } from "@/components/desk/desk-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <DeskPage title="Có lỗi xảy ra">
      <p>Vui lòng thử lại. Những gì đã lưu vẫn còn nguyên.</p>
      {error.digest && <p className="quiet">Mã lỗi: {error.digest}</p>}
      <p>
        <button type="button" className="button primary" onClick={reset}>
          Thử lại
        </button>
      </p>
    </DeskPage>
  );
}
