import type { z } from "zod";
import { Integrity } from "@/lib/settings/model";

/** What the owner of the paper may tune (settings, ratings.integrity). */
export type Thresholds = z.output<typeof Integrity>;

export const DEFAULT_THRESHOLDS: Thresholds = Integrity.parse({});
