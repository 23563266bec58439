"use client"; // reported: client-files-say-so a file that says

export function RatingForm() {
  return <form />;
}
