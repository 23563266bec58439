import { privatePage } from "@/app/_server/page";
import { sectionsScreen } from "@/app/_server/pages/taxa";

export const metadata = { title: "Chuyên mục" };

export default privatePage("taxonomy.manage", sectionsScreen);
