import type { DemoPiece } from "@/db/demo/types";

export const piece: Partial<DemoPiece> = { key: "mot-tin", kind: "news" };
