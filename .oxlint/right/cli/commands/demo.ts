import { serve } from "@/app/_front/serve";
import { pieces } from "@/db/demo/pieces";
import { migrateDatabase } from "@/db/migrate";
import { publishArticle } from "@/lib/articles/commands";
import { say } from "./say";

export const demo = { serve, pieces, migrateDatabase, publishArticle, say };
