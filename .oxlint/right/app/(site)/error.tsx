"use client";

export default function ErrorPage() {
  return <p>Trang này đang gặp trục trặc.</p>;
}
