const PATHS = {
  search: "M10.5 3.75a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5zM15.5 15.5l5 5",
  sun: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  system: "M3.5 4.5h17v11.5h-17zM8.5 20h7M12 16v4",
  up: "M12 20V4.5M5.5 11L12 4.5l6.5 6.5",
  link: "M10 14a4.5 4.5 0 0 0 6.4 0l3-3a4.5 4.5 0 0 0-6.4-6.4l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1-1",
  share: "M12 15V3.5M7.5 8L12 3.5 16.5 8M5 12.5V20.5h14v-8",
  facebook:
    "M14.5 21v-7.5h2.75l.5-3.25H14.5V8.25c0-1.1.5-1.75 1.85-1.75h1.65V3.4S16.9 3 15.4 3C12.6 3 11 4.7 11 7.6v2.65H8v3.25h3V21",
  save: "M6.5 3.5h11v17L12 16.25 6.5 20.5z",
  saved: "M6.5 3.5h11v17L12 16.25 6.5 20.5zM9 9.5l2.25 2.25L15.25 7.75",
  account: "M12 3.75a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 0 0 0-7.5zM4.5 20.5c0-4 3.2-6.25 7.5-6.25s7.5 2.25 7.5 6.25",
  print: "M7 8.5V3.5h10v5M7 17.5H3.5v-9h17v9H17M7 14h10v6.5H7z",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside or in place of words; what it means is said by its control's name. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`icon icon-${name}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
