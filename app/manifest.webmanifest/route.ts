import { publicContext } from "@/app/_server/context";
import { answer, publicSettings } from "@/app/_server/machine-readable";
import { webManifest } from "@/lib/feeds/manifest";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return answer(webManifest(await publicSettings(publicContext())), "application/manifest+json; charset=utf-8");
}
