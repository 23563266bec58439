"use client";

import { useState } from "react";

type Props = { codes: readonly string[]; paper: string; email: string };

/** Shown once: to be copied, printed or kept as a file. The file needs no script. */
export function RecoveryCodes({ codes, paper, email }: Props) {
  const [isCopied, setCopied] = useState(false);
  const text = [`Mã khôi phục – ${paper}`, email, "Mỗi mã dùng được một lần.", "", ...codes, ""].join("\r\n");
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    setCopied(true);
  };
  return (
    <section className="recovery" aria-labelledby="ma-khoi-phuc">
      <h2 id="ma-khoi-phuc">Mã khôi phục</h2>
      <p>
        Mất điện thoại thì đăng nhập bằng một trong các mã này, mỗi mã một lần. Đây là lần duy nhất chúng được hiện: hãy
        cất ở nơi an toàn, ngoài máy này.
      </p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {isCopied ? "Đã sao chép" : "Sao chép"}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          In
        </button>
        <a
          className="button"
          download="ma-khoi-phuc.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Tải xuống
        </a>
      </div>
      <p role="status" className="unseen">
        {isCopied ? "Đã sao chép các mã khôi phục." : ""}
      </p>
    </section>
  );
}
