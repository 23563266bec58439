import { mergeTaxa, moveSection, saveTaxon, stepSection, undoMerge } from "@/app/_actions/taxonomy";
import type { SignedIn } from "@/app/_server/context";
import type { PageRequest } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { MergeBox } from "@/components/topics/merge-box";
import { SectionTree } from "@/components/topics/section-tree.client";
import { TaxaList } from "@/components/topics/taxa-list";
import { TaxonForm } from "@/components/topics/taxon-form";
import { Notice } from "@/components/ui/notice";
import { articleCounts } from "@/lib/articles/queries/counts";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { words } from "@/lib/text/fold";
import { TAXON_PLACES, type TaxonKind } from "@/lib/topics/model";
import { allSections } from "@/lib/topics/queries";
import { found, taxaPage, taxonDetail } from "@/lib/topics/taxa";

/** The list of one kind. */
export async function taxaScreen(ctx: SignedIn, kind: Exclude<TaxonKind, "section">, { query }: PageRequest) {
  const q = (query["q"] ?? "").slice(0, 120);
  const after = query["sau"]?.slice(0, 600) ?? null;
  const { rows, next } = await taxaPage(ctx, kind, { q, after });
  const counts = await articleCounts(
    ctx,
    kind,
    rows.map((row) => row.id),
  );
  return (
    <DeskPage title={TAXON_PLACES[kind].many} acts={<NewOne kind={kind} />}>
      <TaxaList kind={kind} rows={rows} counts={counts} q={q} next={next} isFirst={after === null} />
    </DeskPage>
  );
}

export async function sectionsScreen(ctx: SignedIn) {
  const sections = await allSections(ctx);
  const counts = await articleCounts(
    ctx,
    "section",
    sections.map((it) => it.id),
  );
  return (
    <DeskPage
      title="Chuyên mục"
      lead="Thứ tự ở đây là thứ tự trên thanh chuyên mục và trang chủ."
      acts={<NewOne kind="section" />}
    >
      <SectionTree
        sections={sections.map((it) => ({ ...it, articles: counts.get(it.id) ?? 0 }))}
        moveSection={moveSection}
        stepSection={stepSection}
      />
    </DeskPage>
  );
}

/** One of them, or with "moi" the form of a new one. */
export async function taxonScreen(ctx: SignedIn, kind: TaxonKind, { params, query }: PageRequest) {
  const { one, path } = TAXON_PLACES[kind];
  const sections = kind === "section" ? await allSections(ctx) : [];
  const id = params["id"] ?? "";
  if (id === "moi") {
    return (
      <DeskPage title={`Thêm ${one}`}>
        <TaxonForm kind={kind} taxon={null} sections={sections} action={saveTaxon} />
      </DeskPage>
    );
  }
  const taxon = await taxonDetail(ctx, kind, id);
  if (taxon.mergedInto) {
    return (
      <DeskPage title={taxon.name}>
        <Notice>
          Đã gộp vào <a href={`/quan-tri/${path}/${taxon.mergedInto.id}`}>{taxon.mergedInto.name}</a>. Muốn tách lại, mở
          mục đó và chọn “Hoàn tác gộp”.
        </Notice>
      </DeskPage>
    );
  }
  const q = (query["gop"] ?? "").slice(0, 120);
  const candidates = q === "" ? [] : (await candidatesFor(ctx, kind, q)).filter((it) => it.id !== id).slice(0, 12);
  const articles = (await articleCounts(ctx, kind, [id])).get(id) ?? 0;
  const page = `/${path}/${taxon.slug}`;
  const portraitId = taxon.fields["portraitId"] ?? "";
  const portrait = portraitId === "" ? null : await libraryPicture(ctx, portraitId);
  return (
    <DeskPage
      title={taxon.name}
      lead={
        <>
          {articles.toLocaleString("vi-VN")} bài · <a href={page}>xem trang {page}</a>
        </>
      }
    >
      {query["da"] === "them" && <Notice tone="good">Đã thêm {one}.</Notice>}
      {query["da"] === "gop" && <Notice tone="good">Đã gộp vào đây. Có thể hoàn tác ở cuối trang.</Notice>}
      <TaxonForm kind={kind} taxon={taxon} sections={sections} portrait={portrait} action={saveTaxon} />
      <MergeBox taxon={taxon} articles={articles} q={q} candidates={candidates} actions={{ mergeTaxa, undoMerge }} />
    </DeskPage>
  );
}

async function candidatesFor(ctx: SignedIn, kind: TaxonKind, q: string) {
  if (kind !== "section") return found(ctx, kind, q);
  const wanted = words(q);
  return (await allSections(ctx))
    .filter(({ name }) => wanted.every((word) => words(name).some((it) => it.startsWith(word))))
    .map(({ id, name, slug }) => ({ id, name, slug, note: "" }));
}

function NewOne({ kind }: { kind: TaxonKind }) {
  const { path, one } = TAXON_PLACES[kind];
  return (
    <a className="button primary" href={`/quan-tri/${path}/moi`}>
      Thêm {one}
    </a>
  );
}
