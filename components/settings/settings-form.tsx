import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import type { SettingField, SettingGroup } from "@/lib/settings/fields";
import { decimal } from "@/lib/text/numbers";

type Props = {
  group: SettingGroup;
  /** Path → what stands in the field. null: a page that has more than this field can show. */
  values: Record<string, string | null>;
  shown: Record<string, string>;
  accent: { hex: string; day: string; night: string; contrast: number };
  action: (before: FormState, form: FormData) => Promise<Result>;
};

const PAGE_HINT =
  "Cách đoạn bằng một dòng trống. “## ” trước tít phụ, “- ” trước mỗi dòng liệt kê, **đậm**, [chữ](https://…).";
const KEPT_HINT =
  "Trang này có bảng hoặc hộp mà ô này không sửa được. Để trống thì giữ nguyên; viết vào đây thì thay cả trang. ";

export function SettingsForm({ group, values, shown, accent, action }: Props) {
  return (
    <ActionForm action={action} aria-label={group.title}>
      <input type="hidden" name="nhom" value={group.key} />
      <input type="hidden" name="shown" value={JSON.stringify(shown)} />
      {group.fields.map((field) => (
        <Field key={field.path} field={field} value={values[field.path] ?? null} accent={accent} />
      ))}
      <div className="buttons">
        <SubmitButton>Lưu thay đổi</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Field({ field, value, accent }: { field: SettingField; value: string | null; accent: Props["accent"] }) {
  const { path, label, is } = field;
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  const shared = { name: path, label, defaultValue: value ?? "" };
  if (is === "check") return <FormCheck name={path} label={label} isChecked={value === "1"} />;
  if (is === "lines") return <FormField {...shared} {...hint} rows={6} />;
  if (is === "page") return <FormField {...shared} rows={12} hint={(value === null ? KEPT_HINT : "") + PAGE_HINT} />;
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
