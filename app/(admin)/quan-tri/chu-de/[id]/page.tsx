import { privatePage } from "@/app/_server/page";
import { taxonScreen } from "@/app/_server/pages/taxa";

export const metadata = { title: "Chủ đề" };

export default privatePage("taxonomy.manage", (ctx, request) => taxonScreen(ctx, "topic", request));
