import { headers } from "next/headers"; // reported: no-restricted-imports db/: no framework
import { keep } from "@/app/_front/keep"; // reported: no-restricted-imports db/: drizzle and drivers
import { show } from "@/cli/commands/show"; // reported: no-restricted-imports db/: drizzle and drivers
import { Teaser } from "@/components/articles/teaser"; // reported: no-restricted-imports db/: drizzle and drivers
import { ROLES } from "@/lib/core/roles"; // reported: no-restricted-imports db/: drizzle and drivers
import { pieces } from "@/db/demo/pieces"; // reported: no-restricted-imports db/: the demo paper
import { kit } from "../schema/kit"; // reported: no-restricted-imports db/: across folders

export const used = [headers, keep, show, Teaser, ROLES, pieces, kit];
