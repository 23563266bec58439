import { keep } from "@/app/_front/keep"; // reported: no-restricted-imports db/demo/: texts
import { show } from "@/cli/commands/show"; // reported: no-restricted-imports db/demo/: texts
import { Teaser } from "@/components/articles/teaser"; // reported: no-restricted-imports db/demo/: texts
import { publishArticle } from "@/lib/articles/commands"; // reported: no-restricted-imports db/demo/: texts
import { articles } from "@/db/client"; // reported: no-restricted-imports db/demo/: texts
import { piece } from "../types"; // reported: no-restricted-imports db/demo/: across folders

export const used = [keep, show, Teaser, publishArticle, articles, piece];
