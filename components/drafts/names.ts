import type { MediaView } from "@/lib/media/model";
import type { AuthorView, PersonView, SectionView } from "@/lib/topics/model";
import type { Found } from "./editor-actions";

/** As lib/drafts/queries.ts answers it. */
export type GivenNames = {
  sections: SectionView[];
  authors: AuthorView[];
  people: PersonView[];
  topics: { id: string; name: string }[];
  series: { id: string; title: string }[];
  related: { id: string; title: string }[];
  media: Record<string, MediaView>;
};

/** What the ids of a draft are called, and what was found while it was open. */
export class Names {
  readonly sections: readonly SectionView[];
  readonly authors: Map<string, string>;
  readonly people: Map<string, string>;
  readonly topics: Map<string, string>;
  readonly series: Map<string, string>;
  readonly related: Map<string, string>;
  readonly media: Map<string, MediaView>;
  readonly personById: Map<string, PersonView>;

  constructor(given: GivenNames) {
    this.sections = given.sections;
    this.authors = new Map(given.authors.map(({ id, penName }) => [id, penName]));
    this.people = new Map(given.people.map(({ id, fullName }) => [id, fullName]));
    this.topics = new Map(given.topics.map(({ id, name }) => [id, name]));
    this.series = new Map(given.series.map(({ id, title }) => [id, title]));
    this.related = new Map(given.related.map(({ id, title }) => [id, title]));
    this.media = new Map(Object.entries(given.media));
    this.personById = new Map(given.people.map((person) => [person.id, person]));
  }

  learn(of: "authors" | "people" | "topics" | "series" | "related", { id, name, person }: Found): void {
    this[of].set(id, name);
    if (person) this.personById.set(id, person);
  }
}
