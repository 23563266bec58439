import { afterEach, vi } from "vitest";
import { type Handler, startNode, type TestNode } from "./front.fixture";
import { type FrontShare, shareFront, unshareFront } from "./share";

/** Nodes of the running test: stopped after it, unless the test takes one out. */
export const nodes: TestNode[] = [];
let share: FrontShare | undefined;

/** A node whose handler notes tags the way pages do: through the share on globalThis. */
export async function node(handler: Handler, given: Parameters<typeof startNode>[1] = {}): Promise<TestNode> {
  const started = await startNode(handler, given);
  nodes.push(started);
  share = { pages: started.pages.notes, kick: () => void started.pages.kick(), stats: () => started.pages.stats(0) };
  shareFront(share);
  return started;
}

export function stopNodesAfterEach(): void {
  afterEach(async () => {
    vi.useRealTimers();
    if (share) unshareFront(share);
    await Promise.all(nodes.splice(0).map((it) => it.stop()));
  });
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
