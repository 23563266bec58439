// Draws the icons of public/ anew from lib/feeds/icons.ts. Run after a change there: npm run icons
import { mkdirSync, writeFileSync } from "node:fs";
import { iconFiles } from "@/lib/feeds/icons";

mkdirSync("public", { recursive: true });
for (const [address, bytes] of await iconFiles()) writeFileSync(`public${address}`, bytes);
