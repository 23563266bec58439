"use client";

export function RatingForm() {
  return <form />;
}
