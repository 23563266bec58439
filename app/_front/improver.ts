import type { KeptPage } from "./kept-page";
import type { PageMemory } from "./page-memory";

/** Best compression costs tens of milliseconds of a core: for what is read again. */
const READ_AGAIN = 3;

/** Makes the best bytes of what is read often, one after the other: the thread pool stays free for first answers. */
export class Improver {
  private line: Promise<void> = Promise.resolve();
  private readonly memory: PageMemory;
  private readonly log: (message: string, error?: unknown) => void;
  private readonly onBest: (page: KeptPage) => void;

  constructor(
    memory: PageMemory,
    log: (message: string, error?: unknown) => void,
    onBest: (page: KeptPage) => void = () => {},
  ) {
    this.memory = memory;
    this.log = log;
    this.onBest = onBest;
  }

  wasRead(page: KeptPage): void {
    page.hits++;
    if (page.hits === READ_AGAIN && !page.isBest) this.line = this.line.then(() => this.improve(page));
  }

  private async improve(page: KeptPage): Promise<void> {
    if (!this.memory.has(page)) return;
    try {
      await page.make("br", "best");
      await page.make("gzip", "best");
      this.memory.resize(page);
      if (this.memory.has(page)) this.onBest(page);
    } catch (error) {
      this.log(`${page.source.key} could not be compressed`, error);
    }
  }
}
