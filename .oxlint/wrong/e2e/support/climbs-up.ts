import { fixtures } from "../fixtures"; // reported: no-restricted-imports everywhere:

export const used = fixtures;
