import { publicContext } from "@/app/_server/context";
import { answer, publicSettings } from "@/app/_server/machine-readable";
import { robotsTxt } from "@/lib/feeds/robots";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return answer(robotsTxt(await publicSettings(publicContext())), "text/plain; charset=utf-8");
}
