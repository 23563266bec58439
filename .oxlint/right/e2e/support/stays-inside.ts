import { server } from "./server";

export const used = server;
