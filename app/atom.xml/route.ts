import { answerPaperFeed } from "@/app/_server/machine-readable";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerPaperFeed("atom");
}
