import { headers } from "next/headers"; // reported: no-restricted-imports components/ui/: the alphabet
import { Card } from "@/components/articles/card"; // reported: no-restricted-imports components/ui/: the alphabet
import type { ArticleCard } from "@/lib/articles/queries"; // reported: no-restricted-imports components/ui/: the alphabet
import { mean } from "@/lib/ratings/model"; // reported: no-restricted-imports components/ui/: the alphabet
import { Icon } from "../icon"; // reported: no-restricted-imports components/ui/: inside a folder

export function Stars({ article }: { article: ArticleCard }) {
  return <Icon of={[headers, Card, mean, article].length} />;
}
