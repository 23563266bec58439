/** publisher: "with the publish permission", given to an editor beside his role, for a section or the whole paper. */
export const ROLES = [
  "reader",
  "contributor",
  "journalist",
  "editor",
  "publisher",
  "managing_editor",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];
