import { two } from "./two"; // reported: no-cycle

export const one = () => two;
