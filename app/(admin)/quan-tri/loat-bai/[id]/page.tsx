import { privatePage } from "@/app/_server/page";
import { taxonScreen } from "@/app/_server/pages/taxa";

export const metadata = { title: "Loạt bài" };

export default privatePage("taxonomy.manage", (ctx, request) => taxonScreen(ctx, "series", request));
