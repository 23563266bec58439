import fc from "fast-check";
import { expect, test } from "vitest";
import { SETTLE_MS, SteadyClock } from "./steady-clock";

const HOUR = 3_600_000;
const EIGHT = Date.UTC(2026, 10, 28, 1);

/** A machine whose clock can be set. */
function machine() {
  const state = { elapsed: 0, error: 0 };
  const clock = new SteadyClock(
    () => EIGHT + state.elapsed + state.error,
    () => state.elapsed,
  );
  const wait = (ms: number) => {
    for (let left = ms; left > 0; left -= 1000) {
      state.elapsed += Math.min(1000, left);
      clock.now();
    }
  };
  return { state, wait, now: () => clock.now().getTime() };
}

test("a clock that runs a little fast or slow is followed", () => {
  const { state, wait, now } = machine();
  for (let i = 0; i < 100; i++) {
    state.error += 10;
    wait(1000);
  }
  expect(now()).toBe(EIGHT + 101_000);
});

for (const jump of [HOUR, -HOUR]) {
  test(`a clock that jumps by ${jump} ms and back is not believed at all`, () => {
    const { state, wait, now } = machine();
    wait(5000);
    state.error = jump;
    wait(SETTLE_MS - 2000);
    expect(now()).toBe(EIGHT + state.elapsed);
    state.error = 0;
    wait(60_000);
    expect(now()).toBe(EIGHT + state.elapsed);
  });

  test(`a clock that was put right by ${jump} ms is believed within half a minute`, () => {
    const { state, wait, now } = machine();
    state.error = jump;
    wait(SETTLE_MS + 2000);
    expect(now()).toBe(EIGHT + state.elapsed + jump);
  });
}

test("however a clock jumps about, no moment is reached early unless it stood there for the whole time", () => {
  const jumps = fc.array(
    fc.record({ error: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }), s: fc.integer({ min: 1, max: 15 }) }),
  );
  fc.assert(
    fc.property(jumps, (some) => {
      const { state, wait, now } = machine();
      for (const { error, s } of some) {
        state.error = Math.abs(error) < 5000 ? 0 : error;
        wait(s * 1000);
        if (state.error !== 0) state.error = 0;
        wait(1000);
        expect(Math.abs(now() - (EIGHT + state.elapsed))).toBeLessThan(2000);
      }
    }),
  );
});
