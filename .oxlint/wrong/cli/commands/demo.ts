import { eq } from "drizzle-orm"; // reported: no-restricted-imports cli/: statements
import { rateArticle } from "@/app/_actions/ratings"; // reported: no-restricted-imports cli/: an entrance
import { Teaser } from "@/components/articles/teaser"; // reported: no-restricted-imports cli/: an entrance
import { placeInLists } from "@/lib/articles/internal/listings"; // reported: no-restricted-imports cli/: internal/
import { say } from "../say"; // reported: no-restricted-imports cli/: across folders

export const used = [eq, rateArticle, Teaser, placeInLists, say];
