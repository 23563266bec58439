import { requestContext } from "@/app/_server/context";
import { Card } from "@/components/articles/card";
import { articleBySlug } from "@/lib/articles/queries";

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <Card article={await articleBySlug(requestContext(), (await params).slug)} />;
}
