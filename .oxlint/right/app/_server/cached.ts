import { unstable_cache } from "next/cache";

export const cached = unstable_cache;
