import { expect, test, vi } from "vitest";

vi.mock("next/headers", () => ({ cookies: vi.fn(), headers: vi.fn() }));
const { prefixOf } = await import("./reader");

test("a network is 24 bits of IPv4 and 48 of IPv6, however the address is written", () => {
  expect(prefixOf("203.0.113.77")).toBe("203.0.113");
  expect(prefixOf("::ffff:203.0.113.5")).toBe("203.0.113");
  expect(prefixOf("2001:db8:abcd:12::7")).toBe("2001:db8:abcd");
  expect(prefixOf("2001:0DB8:ABCD:0012:0:0:0:7")).toBe("2001:db8:abcd");
  expect(prefixOf("2001:db8::7")).toBe("2001:db8:0");
  expect(prefixOf("::1")).toBe("0:0:0");
  expect(prefixOf("nonsense")).toBe("unknown");
});
