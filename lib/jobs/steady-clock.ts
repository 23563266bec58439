/** How long a clock that jumped must keep its new time before the jobs believe it. */
export const SETTLE_MS = 20_000;
const JUMP_MS = 2_000;

/**
 * The time that jobs go by. It follows the machine's clock while that runs evenly; when that jumps (somebody set it, a
 * virtual machine was moved), it goes on evenly by itself and follows only once the new time has stood for
 * SETTLE_MS. So a clock that jumps an hour and back publishes nothing early, and one that is put right costs seconds.
 */
export class SteadyClock {
  private readonly wall: () => number;
  private readonly monotonic: () => number;
  private offset: number;
  private jump: { offset: number; since: number } | null = null;

  constructor(wall = () => Date.now(), monotonic = () => performance.now()) {
    this.wall = wall;
    this.monotonic = monotonic;
    this.offset = wall() - monotonic();
  }

  now(): Date {
    const at = this.monotonic();
    const offset = this.wall() - at;
    if (Math.abs(offset - this.offset) < JUMP_MS) {
      this.offset = offset;
      this.jump = null;
    } else if (this.jump === null || Math.abs(offset - this.jump.offset) >= JUMP_MS) {
      this.jump = { offset, since: at };
    } else if (at - this.jump.since >= SETTLE_MS) {
      this.offset = offset;
      this.jump = null;
    }
    return new Date(Math.round(at + this.offset));
  }
}
