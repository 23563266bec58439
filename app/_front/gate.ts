/** Lets so many in at once and so many wait; the rest are turned away. */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly width: number;
  private readonly longestQueue: number;

  constructor(width: number, longestQueue: number) {
    this.width = width;
    this.longestQueue = longestQueue;
  }

  get busy(): number {
    return this.inside;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.width) {
      if (this.waiting.length >= this.longestQueue) throw new TooBusy();
      await new Promise<void>((enter) => this.waiting.push(enter));
    } else this.inside++;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or is free.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}

export class TooBusy extends Error {}
