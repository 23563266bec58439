import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeWorkflow } from "./describe";

test("docs/workflow.md says what the table says (write it anew with -u)", async () => {
  const page = fileURLToPath(new URL("../../docs/workflow.md", import.meta.url));
  await expect(describeWorkflow()).toMatchFileSnapshot(page);
});
