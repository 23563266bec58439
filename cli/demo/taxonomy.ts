import { AUTHORS, SECTIONS, SERIES, TOPICS } from "@/db/demo/taxonomy";
import type { DemoPerson, DemoTopic } from "@/db/demo/types";
import { systemContext } from "@/lib/core/context";
import { createAuthor, createPerson, createSection, createSeries, createTopic } from "@/lib/topics/commands";
import { authorBySlug, personBySlug, sectionBySlug, seriesBySlug, topicBySlug } from "@/lib/topics/queries";
import { type Ids, need } from "./to-content";

/** Creates what is not there yet; what people renamed or wrote anew stays. */
export async function createTaxonomy(
  people: DemoPerson[],
  topics: DemoTopic[],
  pictures: Map<string, string>,
): Promise<Omit<Ids, "pictures">> {
  const ctx = systemContext("demo");
  const ids = { sections: new Map(), topics: new Map(), series: new Map(), people: new Map(), authors: new Map() };
  const ensure = async (
    map: Map<string, string>,
    key: string,
    found: { id: string } | null,
    create: () => Promise<string>,
  ) => {
    map.set(key, found?.id ?? (await create()));
  };
  for (const { key, name, parent, description } of SECTIONS) {
    const parentId = parent ? need(ids.sections, parent) : null;
    await ensure(ids.sections, key, await sectionBySlug(ctx, key), () =>
      createSection(ctx, { slug: key, name, description, parentId }),
    );
  }
  for (const { key, ...topic } of [...TOPICS, ...topics]) {
    await ensure(ids.topics, key, await topicBySlug(ctx, key), () => createTopic(ctx, { slug: key, ...topic }));
  }
  for (const { key, ...series } of SERIES) {
    await ensure(ids.series, key, await seriesBySlug(ctx, key), () => createSeries(ctx, { slug: key, ...series }));
  }
  for (const { key, portrait, ...person } of people) {
    const portraitId = pictures.get(`${portrait.scene}/${portrait.variant}`) ?? null;
    await ensure(ids.people, key, await personBySlug(ctx, key), () =>
      createPerson(ctx, { slug: key, ...person, portraitId }),
    );
  }
  for (const { key, penName, bio } of AUTHORS) {
    await ensure(ids.authors, key, await authorBySlug(ctx, key), () => createAuthor(ctx, { slug: key, penName, bio }));
  }
  return ids;
}
