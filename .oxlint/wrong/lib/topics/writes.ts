import type { QueryPromise } from "drizzle-orm";

declare function insert(): QueryPromise<number>;

export function forgets(): void {
  insert(); // reported: no-floating-promises
  Promise.resolve(1); // reported: no-floating-promises
  [1, 2].forEach(async (n) => Promise.resolve(n)); // reported: no-misused-promises
}

export function chooses(kind: "tin" | "bài"): number {
  switch (kind) { // reported: switch-exhaustiveness-check
    case "tin":
      return 1;
  }
  return 2;
}

export function trusts(value: any): string { // reported: no-explicit-any
  const found: string | undefined = [String(value)].pop();
  return found!; // reported: no-non-null-assertion
}
