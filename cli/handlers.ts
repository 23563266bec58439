import type { JobHandler } from "@/lib/jobs/model";

/** What the paper does by itself, each kind in a line of its own: whoever adds a kind of job adds its handler here. */
export const HANDLERS: readonly JobHandler[] = [];
