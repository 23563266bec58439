import { expect, test } from "vitest";
import { aReader } from "@/lib/testing/actors";
import { articleBySlug } from "./queries";

test("an unknown slug finds nothing", async () => {
  expect(await articleBySlug(aReader(), "khong-co")).toBeNull();
});
