import type { Metadata } from "next";
import {
  listMetadata,
  type ListSearchParams,
  pageNumber,
  requirePage,
  requireTaxon,
} from "@/app/_server/pages/list-address";
import { readCardPage } from "@/app/_server/pages/lists";
import { loadPicture } from "@/app/_server/pages/site";
import { ListPage } from "@/components/articles/list-page";
import { Picture } from "@/components/media/picture";
import { listOf } from "@/lib/articles/lists";
import type { PersonView } from "@/lib/topics/model";
import { personBySlug } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: ListSearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const person = await requireTaxon("person", (await params).slug, personBySlug);
  const description = [standing(person), person.bio].filter(Boolean).join(". ");
  return listMetadata({
    title: person.fullName,
    description,
    path: `/nhan-vat/${person.slug}`,
    page: await pageNumber(searchParams),
  });
}

export default async function PersonPage({ params, searchParams }: Props) {
  const person = await requireTaxon("person", (await params).slug, personBySlug);
  const list = await readCardPage(listOf.person(person.id), await pageNumber(searchParams));
  requirePage(list);
  const portrait = await loadPicture(person.portraitId);
  return (
    <ListPage
      title={[person.academic, person.fullName].filter(Boolean).join(" ")}
      kind="Nhân vật"
      path={`/nhan-vat/${person.slug}`}
      list={list}
      empty="Chưa có bài nào với nhân vật này."
      beside={
        <div className="person">
          {portrait && <Picture media={portrait} alt="" sizes="7rem" isFirst />}
          <div>
            {standing(person) !== "" && <p className="standing">{standing(person)}</p>}
            {person.bio !== "" && <p className="about">{person.bio}</p>}
          </div>
        </div>
      }
    />
  );
}

function standing({ position, organisation }: PersonView): string {
  return [position, organisation].filter(Boolean).join(", ");
}
