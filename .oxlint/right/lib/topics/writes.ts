import type { QueryPromise } from "drizzle-orm";

declare function insert(): QueryPromise<number>;

export async function remembers(): Promise<void> {
  await insert();
  await Promise.all([1, 2].map(async (n) => Promise.resolve(n)));
}

export function chooses(kind: "tin" | "bài"): number {
  switch (kind) {
    case "tin":
      return 1;
    case "bài":
      return 2;
  }
}
