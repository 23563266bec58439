import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { PictureField } from "@/components/media/picture-field.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { BannedPreview } from "@/lib/comments/model";
import type { FormState, Result } from "@/lib/core/result";
import type { LibraryPicture } from "@/lib/media/model";
import type { SettingField, SettingGroup } from "@/lib/settings/fields";
import { decimal } from "@/lib/text/numbers";
import { BannedPreviewBox } from "./banned-preview.client";
import { PageField, PageWriting } from "./page-field";
import { type SectionChoice, SectionChecks } from "./section-checks";
import { Unsaved } from "./unsaved.client";

type Props = {
  group: SettingGroup;
  /** Path → what stands in the field. null: a page that has more than this field can show. */
  values: Record<string, string | null>;
  shown: Record<string, string>;
  accent: { hex: string; day: string; night: string; contrast: number };
  sections: readonly SectionChoice[];
  /** The logo, as the library shows it. */
  logo: LibraryPicture | null;
  preview: (input: { words: string }) => Promise<Result<BannedPreview>>;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

export function SettingsForm({ group, values, shown, action, ...rest }: Props) {
  const boxes = group.fields.flatMap((field) => boxesOf(field, values[field.path] ?? null, rest.sections));
  return (
    <ActionForm action={action} aria-label={group.title}>
      <input type="hidden" name="nhom" value={group.key} />
      <input type="hidden" name="shown" value={JSON.stringify(shown)} />
      {group.fields.some(({ is }) => is === "page") && <PageWriting />}
      {group.fields.map((field) => (
        <Field key={field.path} {...rest} field={field} value={values[field.path] ?? null} />
      ))}
      <div className="buttons">
        <SubmitButton>Lưu thay đổi</SubmitButton>
        <Unsaved
          names={boxes.map(([name]) => name)}
          saved={Object.fromEntries(boxes.flatMap(([name, sends]) => (sends === null ? [] : [[name, sends]])))}
        />
      </div>
    </ActionForm>
  );
}

/** The names under which a field sends, and what it sends untouched; null: nothing, a box without its tick. */
function boxesOf(
  { path, is }: SettingField,
  value: string | null,
  sections: Props["sections"],
): [name: string, sends: string | null][] {
  if (is === "check") return [[path, value === "1" ? "1" : null]];
  if (is !== "sections") return [[path, value ?? ""]];
  const chosen = new Set(value?.split("\n"));
  return sections.map(({ id }) => [`${path}:${id}`, chosen.has(id) ? "1" : null]);
}

type FieldProps = Pick<Props, "accent" | "sections" | "logo" | "preview"> & {
  field: SettingField;
  value: string | null;
};

function Field({ field, value, accent, sections, logo, preview }: FieldProps) {
  const { path, label, is, seenAt } = field;
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  const shared = { name: path, label, defaultValue: value ?? "" };
  if (is === "check") return <FormCheck name={path} label={label} isChecked={value === "1"} />;
  if (is === "choice") return <FormField {...shared} {...hint} options={field.options ?? []} />;
  if (is === "picture") return <PictureField name={path} label={label} {...hint} picture={logo} id={value ?? ""} />;
  if (is === "sections")
    return <SectionChecks path={path} label={label} {...hint} sections={sections} chosen={value ?? ""} />;
  if (path === "comments.bannedWords")
    return (
      <>
        <FormField {...shared} {...hint} rows={10} />
        <BannedPreviewBox name={path} preview={preview} />
      </>
    );
  if (is === "lines") return <FormField {...shared} {...hint} rows={6} />;
  if (is === "page") return <PageField path={path} label={label} value={value} {...(seenAt && { seenAt })} />;
  if (is === "decimal" || is === "seconds") return <FormField {...shared} {...hint} inputMode="decimal" />;
  if (is === "number") return <FormField {...shared} {...hint} inputMode="numeric" />;
  if (is !== "colour") return <FormField {...shared} {...hint} />;
  return (
    <>
      <FormField
        {...shared}
        hint="Dạng #B4231A. Báo tự làm đậm hoặc sáng lên cho đến khi chữ đọc được."
        maxLength={7}
      />
      <p className="accent-shown">
        <span style={{ color: accent.day, background: "#fdfcf9" }}>Chữ trên giấy sáng</span>{" "}
        <span style={{ color: accent.night, background: "#191714" }}>Chữ trên nền tối</span>{" "}
        <span className="quiet">
          Màu đã chọn trên giấy: tương phản {decimal(accent.contrast)}:1
          {accent.contrast < 4.5 && ", nhạt hơn mức 4,5:1 nên chữ sẽ được làm đậm"}
        </span>
      </p>
    </>
  );
}
