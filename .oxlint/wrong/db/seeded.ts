import { pieces } from "./demo/pieces"; // reported: no-restricted-imports db/: the demo paper

export const seeded = pieces;
