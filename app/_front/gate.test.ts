import { expect, test } from "vitest";
import { Gate, TooBusy } from "./gate";

test("so many are inside, so many wait in the order they came, the rest are turned away at once", async () => {
  const gate = new Gate(2, 3);
  const open: (() => void)[] = [];
  const done: number[] = [];
  const work = (n: number) =>
    gate.run(async () => {
      await new Promise<void>((resolve) => open.push(resolve));
      done.push(n);
    });
  const five = [1, 2, 3, 4, 5].map(work);
  expect(gate.busy).toBe(2);
  await expect(work(6)).rejects.toThrow(TooBusy);
  for (let i = 0; i < 5; i++) {
    open[i]?.();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(five);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(gate.busy).toBe(0);
});

test("work that fails gives its place to the next", async () => {
  const gate = new Gate(1, 5);
  const failing = gate.run(() => Promise.reject(new Error("hỏng")));
  const next = gate.run(() => Promise.resolve("xong"));
  await expect(failing).rejects.toThrow("hỏng");
  expect(await next).toBe("xong");
  expect(gate.busy).toBe(0);
});
