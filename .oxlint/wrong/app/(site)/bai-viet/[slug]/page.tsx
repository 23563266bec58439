import { eq } from "drizzle-orm"; // reported: no-restricted-imports app/: statements
import { demo } from "@/cli/commands/show"; // reported: no-restricted-imports app/: never tests
import { articles } from "@/db/client"; // reported: no-restricted-imports app/: the database
import { listing } from "@/lib/articles/internal/listings"; // reported: no-restricted-imports app/: internal/
import { factories } from "@/lib/testing/factories"; // reported: no-restricted-imports app/: never tests
import { Card } from "../../card"; // reported: no-restricted-imports app/: across folders

export default function Page() {
  return <Card>{[eq, demo, articles, listing, factories].length}</Card>;
}
