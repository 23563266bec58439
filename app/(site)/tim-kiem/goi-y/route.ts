import { loadSuggestions } from "@/app/_server/pages/search";

export const dynamic = "force-dynamic";

/** `?q=` → `{"suggestions": [...]}`: what is offered while one types. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ suggestions: await loadSuggestions(typed) });
}
