import { z } from "zod";
import { ROLES } from "@/lib/core/roles";
import { slugify } from "@/lib/text/slug";
import { TopicKind } from "@/lib/topics/model";
import { Document } from "./document";

export const Article = z.object({
  body: Document,
  topic: TopicKind,
  by: z.enum(ROLES),
  slug: z.string().transform(slugify),
});
