export const ROLES = ["reader", "contributor", "journalist", "editor", "managing_editor", "admin"] as const;
export type Role = (typeof ROLES)[number];
