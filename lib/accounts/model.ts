import type { Role } from "@/lib/core/roles";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Names of the roles on screen. */
export const ROLE_NAMES: Record<Role, string> = {
  reader: "Bạn đọc",
  contributor: "Cộng tác viên",
  journalist: "Phóng viên",
  editor: "Biên tập viên",
  publisher: "Quyền xuất bản",
  managing_editor: "Thư ký tòa soạn / Tổng biên tập",
  admin: "Quản trị",
};

/** What of the paper's settings the accounts speak of. */
export type Paper = { name: string; origin: string; isDemo: boolean };

export function isStaff(roles: readonly { role: Role }[]): boolean {
  return roles.some(({ role }) => role !== "reader");
}

/** How long a device stays signed in: after its last request, and at all. */
export function lifetimeOf(isStaffAccount: boolean): { idle: number; absolute: number } {
  return isStaffAccount ? { idle: 12 * HOUR, absolute: 7 * DAY } : { idle: 30 * DAY, absolute: 180 * DAY };
}

/** Invitations, registrations, resets, the first admin's link. */
export const LINK_LIFE_MS = DAY;
/** From the password to the code. */
export const SECOND_STEP_LIFE_MS = 10 * 60_000;
/** Wrong codes before the password is asked again. */
export const CODES_PER_STEP = 5;
export const RECOVERY_CODES = 10;

/** An address in the form in which two of them are compared. */
export function emailKeyOf(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}

/** A path of our own to go on to after signing in; anything else is null. */
export function ownPath(next: unknown): string | null {
  if (typeof next !== "string" || next.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(next)) return null;
  const base = "http://paper.invalid";
  if (!URL.canParse(next, base)) return null;
  const url = new URL(next, base);
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : null;
}

/** "?tiep=…" for a path of our own, "" for anything else. */
export function nextQuery(next: unknown): "" | `?tiep=${string}` {
  const path = ownPath(next);
  return path === null ? "" : `?tiep=${encodeURIComponent(path)}`;
}

const BROWSERS = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Cốc Cốc", /\bcoc_coc_browser\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;
const SYSTEMS = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** "Firefox trên Windows", from what the browser says of itself. */
export function deviceOf(userAgent: string): string {
  const browser = BROWSERS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  if (!browser && !system) return "Thiết bị không rõ";
  return browser && system ? `${browser} trên ${system}` : (browser ?? system ?? "");
}

export type DeviceView = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isHere: boolean };

export type ConsentView = { purpose: string; isGiven: boolean; wording: string; at: Date };

export type AccountView = {
  id: string;
  email: string;
  name: string;
  roles: { role: Role; scope: string }[];
  isDemo: boolean;
  hasTotp: boolean;
  recoveryCodesLeft: number;
};

/** What a link of ours opens, before it is used. */
export type LinkView = {
  purpose: string;
  email: string | null;
  name: string | null;
  roles: { role: Role; scope: string }[];
};
