import { gt } from "drizzle-orm";
import { jobs } from "@/db/client";

/** Of jobs that were given a time of their own: only these can be late. The others are done whenever there is time. */
export const isPromised = gt(jobs.runAt, jobs.createdAt);
