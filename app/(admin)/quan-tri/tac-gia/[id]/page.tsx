import { privatePage } from "@/app/_server/page";
import { taxonScreen } from "@/app/_server/pages/taxa";

export const metadata = { title: "Tác giả" };

export default privatePage("taxonomy.manage", (ctx, request) => taxonScreen(ctx, "author", request));
