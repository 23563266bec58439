import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { PictureField } from "@/components/media/picture-field.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import type { LibraryPicture } from "@/lib/media/model";
import {
  TAXON_PLACES,
  TOPIC_KIND_LABELS,
  TOPIC_KINDS,
  type SectionView,
  type TaxonDetail,
  type TaxonKind,
} from "@/lib/topics/model";

type Props = {
  kind: TaxonKind;
  /** null: a new one. */
  taxon: TaxonDetail | null;
  sections: readonly SectionView[];
  /** Of a person or an author, as the library shows it. */
  portrait?: LibraryPicture | null;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

const NAMES: Record<TaxonKind, string> = {
  section: "Tên chuyên mục",
  topic: "Tên chủ đề",
  person: "Họ và tên",
  author: "Bút danh",
  series: "Tên loạt bài",
};

/** What is known of a section, topic, person, author or series. */
export function TaxonForm({ kind, taxon, sections, portrait, action }: Props) {
  const { path, one } = TAXON_PLACES[kind];
  const field = (name: string) => ({ name, defaultValue: taxon?.fields[name] ?? "" });
  return (
    <ActionForm action={action}>
      <input type="hidden" name="of" value={kind} />
      <input type="hidden" name="id" value={taxon?.id ?? ""} />
      <input type="hidden" name="version" value={taxon?.version ?? ""} />
      <FormField name="name" label={NAMES[kind]} defaultValue={taxon?.name ?? ""} required maxLength={160} />
      <FormField
        name="slug"
        label="Địa chỉ"
        defaultValue={taxon?.slug ?? ""}
        maxLength={80}
        hint={
          taxon
            ? `Trang nằm ở /${path}/${taxon.slug}. Đổi địa chỉ thì liên kết cũ tự chuyển hướng.`
            : "Để trống thì lấy theo tên."
        }
      />
      <FormCheck name="takeOver" label="Lấy cả địa chỉ đang chuyển hướng đến mục khác" />
      {kind === "section" && (
        <FormField
          {...field("parentId")}
          label="Thuộc chuyên mục"
          options={[
            { value: "", label: "Không, đứng riêng" },
            ...sections.filter((it) => it.id !== taxon?.id).map((it) => ({ value: it.id, label: it.name })),
          ]}
        />
      )}
      {kind === "topic" && (
        <>
          <FormField
            name="kind"
            label="Loại"
            defaultValue={taxon?.fields["kind"] ?? "event"}
            options={TOPIC_KINDS.map((it) => ({ value: it, label: TOPIC_KIND_LABELS[it] }))}
          />
          <FormField
            {...field("aliases")}
            label="Tên gọi khác"
            rows={4}
            hint="Mỗi dòng một tên. Bạn đọc và phóng viên tìm bằng tên nào cũng ra."
          />
          <div className="fields-beside">
            <FormField {...field("validFrom")} type="date" label="Bắt đầu từ ngày" />
            <FormField {...field("validTo")} type="date" label="Dừng từ ngày" hint="Từ đó không gắn cho bài mới." />
          </div>
        </>
      )}
      {kind === "person" && (
        <>
          <div className="fields-beside">
            <FormField {...field("honorific")} label="Danh xưng" placeholder="Ông, Bà" maxLength={200} />
            <FormField {...field("academic")} label="Học hàm, học vị" placeholder="PGS.TS" maxLength={200} />
          </div>
          <FormField {...field("position")} label="Chức danh" maxLength={200} />
          <FormField {...field("organisation")} label="Cơ quan" maxLength={200} />
        </>
      )}
      <FormField
        {...field("description")}
        label={kind === "person" || kind === "author" ? "Tiểu sử" : "Giới thiệu"}
        rows={5}
        maxLength={4000}
      />
      {(kind === "person" || kind === "author") && (
        <PictureField
          name="portraitId"
          label="Ảnh chân dung"
          id={taxon?.fields["portraitId"] ?? ""}
          picture={portrait ?? null}
        />
      )}
      {kind === "author" && (
        <FormField
          {...field("userEmail")}
          type="email"
          label="Tài khoản"
          hint="Địa chỉ thư của người dùng bút danh này; để trống nếu người viết không có tài khoản."
        />
      )}
      <div className="buttons">
        <SubmitButton>{taxon ? "Lưu thay đổi" : `Thêm ${one}`}</SubmitButton>
        <a href={`/quan-tri/${path}`}>Về danh sách</a>
      </div>
    </ActionForm>
  );
}
