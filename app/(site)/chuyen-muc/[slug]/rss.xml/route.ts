import { answerScopeFeed } from "@/app/_server/machine-readable";

export const dynamic = "force-dynamic";

export function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answerScopeFeed("rss", "section", params);
}
