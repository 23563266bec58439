import { privatePage } from "@/app/_server/page";
import { taxonScreen } from "@/app/_server/pages/taxa";

export const metadata = { title: "Nhân vật" };

export default privatePage("taxonomy.manage", (ctx, request) => taxonScreen(ctx, "person", request));
