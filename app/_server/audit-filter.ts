import type { AuditFilter } from "@/lib/audit/search";

const DAY_MS = 24 * 3_600_000;

/** The filter of the address: `nguoi`, `viec`, `loai` and `muc`, `tu`, `den`. What is no date is left out. */
export function auditFilter(query: Record<string, string | undefined>): AuditFilter {
  const to = dayOf(query["den"]);
  return {
    actorId: (query["nguoi"] ?? "").trim().slice(0, 60),
    action: (query["viec"] ?? "").trim().slice(0, 60),
    objectType: (query["loai"] ?? "").trim().slice(0, 40),
    objectId: (query["muc"] ?? "").trim().slice(0, 80),
    from: dayOf(query["tu"]),
    before: to && new Date(to.getTime() + DAY_MS),
  };
}

function dayOf(text: string | undefined): Date | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00+07:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
