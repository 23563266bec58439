export const AVIF_JOB = "media.avif";
export const REMOVE_JOB = "media.remove";

/** What a job is about, for those who look at jobs. */
export function about(mediaId: string): { objectType: string; objectId: string } {
  return { objectType: "media", objectId: mediaId };
}
