/** One committed change: what it made untrue, by tag. */
export type Change = { readonly seq: number; readonly tags: readonly string[] };

/**
 * Where the changes are read (lib/core/changes.ts). Numbers begin at 1, have no gaps, and become visible in their order;
 * `changesSince` may give a part, oldest first.
 */
export type ChangeSource = {
  changesSince(seq: number): Promise<readonly Change[]>;
  lastChangeSeq(): Promise<number>;
};
