import { DrizzleAdapter } from "@auth/drizzle-adapter"; // reported: auth-has-one-door
import { getToken } from "next-auth/jwt"; // reported: auth-has-one-door

export { signIn } from "next-auth/react"; // reported: auth-has-one-door
export const used = [DrizzleAdapter, getToken];
export const late = async () => import("next-auth"); // reported: auth-has-one-door
