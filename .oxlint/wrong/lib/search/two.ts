import { one } from "./one"; // reported: no-cycle

export const two = () => one;
