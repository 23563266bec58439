/** The database is in use: by a paper that runs, or by another command. */
export class PaperRunsError extends Error {}
