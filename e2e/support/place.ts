import { tmpdir } from "node:os";
import path from "node:path";

export const E2E_PORT = Number(process.env["E2E_PORT"] ?? 3210);
export const E2E_ORIGIN = `http://localhost:${E2E_PORT}`;
/** The data folder of the paper under test; made anew for each run. */
export const E2E_DATA = path.join(tmpdir(), `toasoan-e2e-${E2E_PORT}`);
