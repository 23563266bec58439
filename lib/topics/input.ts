import { z } from "zod";
import { TOPIC_KINDS } from "./model";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Địa chỉ chỉ gồm chữ thường không dấu, số và dấu gạch nối.")
  .max(80);
const name = z.string().trim().min(1, "Vui lòng nhập tên.").max(160, "Tên tối đa 160 ký tự.");
const text = z.string().trim().max(4000, "Tối đa 4.000 ký tự.").default("");
const short = z.string().trim().max(200, "Tối đa 200 ký tự.").default("");

export const CreateSection = z.object({
  slug: slug.optional(),
  name,
  description: text,
  parentId: z.string().nullable().default(null),
});
export type CreateSection = z.input<typeof CreateSection>;

export const CreateTopic = z.object({
  slug: slug.optional(),
  name,
  kind: z.enum(TOPIC_KINDS),
  description: text,
  aliases: z.array(name).max(50).default([]),
  validFrom: z.date().nullable().default(null),
  validTo: z.date().nullable().default(null),
});
export type CreateTopic = z.input<typeof CreateTopic>;

export const CreateSeries = z.object({ slug: slug.optional(), title: name, description: text });
export type CreateSeries = z.input<typeof CreateSeries>;

export const CreatePerson = z.object({
  slug: slug.optional(),
  fullName: name,
  honorific: short,
  academic: short,
  position: short,
  organisation: short,
  bio: text,
  portraitId: z.string().nullable().default(null),
});
export type CreatePerson = z.input<typeof CreatePerson>;

export const CreateAuthor = z.object({
  slug: slug.optional(),
  penName: name,
  bio: text,
  userId: z.string().nullable().default(null),
  portraitId: z.string().nullable().default(null),
});
export type CreateAuthor = z.input<typeof CreateAuthor>;

/** What a form of the dashboard sends about one of them, as text. */
export const TaxonForm = z.object({
  name: z.string(),
  slug: z.string().trim(),
  /** Old links of another lead to this address, and may lead here from now on. */
  takeOver: z.boolean().default(false),
  /** What the form showed (`TaxonDetail.version`): two who change one are told. "" for a new one. */
  version: z.string().default(""),
  description: z.string().default(""),
  parentId: z.string().default(""),
  kind: z.string().default(""),
  aliases: z.string().default(""),
  validFrom: z.string().default(""),
  validTo: z.string().default(""),
  honorific: z.string().default(""),
  academic: z.string().default(""),
  position: z.string().default(""),
  organisation: z.string().default(""),
  portraitId: z.string().trim().default(""),
  userEmail: z.string().trim().default(""),
});
export type TaxonForm = z.infer<typeof TaxonForm>;

export const TaxonKey = z.object({ of: z.enum(["section", "topic", "series", "person", "author"]) });
