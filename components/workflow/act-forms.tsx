import { FormCheck, FormField } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button.client";
import { CORRECTION_LABELS } from "@/lib/articles/model";
import { localField } from "@/lib/text/dates";
import { ACT_LABELS, type Act, TAKE_DOWN_REASONS } from "@/lib/workflow/model";
import type { ActPanelView } from "@/lib/workflow/queries/panel";
import { ActForm } from "./act-form.client";
import type { FormAction } from "./act-panel";
import { ScheduleField } from "./schedule-field.client";

type Props = {
  panel: ActPanelView;
  entry: ActPanelView["acts"][number];
  action: FormAction;
  /** The likeliest act is the one primary button. */
  isFirst: boolean;
};

/** Said before the button, where an act has a consequence that is not in its name. */
const CONSEQUENCE: Partial<Record<Act, string>> = {
  publish: "Bài lên trang ngay khi bấm.",
  takeDown: "Bài biến khỏi mọi trang ngay. Địa chỉ trả lời “Bài viết đã được gỡ”. Bản đã đăng được giữ làm bằng chứng.",
  dropUpdate: "Trang đang đăng giữ nguyên. Phần đã viết vẫn còn trong lịch sử.",
  archive: "Bài rời khỏi các hàng chờ. Có thể đưa ra khỏi kho.",
  unschedule: "Bài không đăng theo giờ hẹn nữa và chờ duyệt lại.",
};

const DANGER: ReadonlySet<Act> = new Set(["takeDown", "archive", "dropUpdate"]);

/** One act: a button, or what has to be said with it first. */
export function ActEntry({ panel, entry: { act, why }, action, isFirst }: Props) {
  const label = labelOf(act, panel);
  if (why !== null) {
    return (
      <div className="act-off">
        <button type="button" className="button plain" disabled>
          {label}
        </button>
        <p className="quiet">{why}</p>
      </div>
    );
  }
  const fields = fieldsOf(act, panel);
  const consequence = CONSEQUENCE[act];
  const tone = DANGER.has(act) ? "danger" : isFirst || fields !== null ? "primary" : "plain";
  const form = (
    <ActForm articleId={panel.articleId} action={action} label={label}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="articleId" value={panel.articleId} />
      <input type="hidden" name="stage" value={panel.stage} />
      {panel.headHash && <input type="hidden" name="head" value={panel.headHash} />}
      {fields}
      {consequence && <p className="hint">{consequence}</p>}
      <SubmitButton tone={tone}>{label}</SubmitButton>
    </ActForm>
  );
  if (fields === null && !DANGER.has(act)) return form;
  return (
    <details className="act" name="viec" open={isFirst && fields !== null ? true : undefined}>
      <summary>{label}</summary>
      {form}
    </details>
  );
}

function labelOf(act: Act, { stage }: ActPanelView): string {
  if (act === "publish" && stage.startsWith("update_")) return "Duyệt và đăng bản cập nhật";
  if (act === "claim" && stage === "editing") return "Nhận lại bài";
  return ACT_LABELS[act];
}

function fieldsOf(act: Act, panel: ActPanelView): React.ReactNode {
  switch (act) {
    case "return":
      return <Reason label="Lý do trả lại" hint="Nói rõ tác giả cần sửa gì, ít nhất 10 ký tự." />;
    case "sendBack":
      return <Reason label="Cần sửa gì" hint="Ít nhất 10 ký tự." />;
    case "assign":
      return (
        <FormField
          name="toUserId"
          label="Giao cho"
          options={[
            { value: "", label: "Chọn biên tập viên" },
            ...panel.editors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      );
    case "passOn":
      return <Vouching panel={panel} />;
    case "publish":
      return <Approving panel={panel} />;
    case "schedule":
      return (
        <>
          <ScheduleField name="at" label="Giờ đăng (giờ Việt Nam)" min={localField(panel.now)} />
          <Approving panel={panel} />
        </>
      );
    case "takeDown":
      return (
        <>
          <FormField
            name="category"
            label="Loại lý do"
            options={TAKE_DOWN_REASONS.map((value) => ({ value, label: value }))}
          />
          <Reason label="Lý do cụ thể" hint="Ghi vào nhật ký, ít nhất 10 ký tự." />
        </>
      );
    case "submit":
    case "resubmit":
    case "withdraw":
    case "claim":
    case "takeOver":
    case "release":
    case "unschedule":
    case "beginUpdate":
    case "dropUpdate":
    case "archive":
    case "unarchive":
      return null;
  }
}

function Reason({ label, hint }: { label: string; hint: string }) {
  return <FormField name="reason" label={label} hint={hint} rows={3} required maxLength={2000} />;
}

/** What a person vouches for, and what may pass all the same, by whom that is allowed. */
function Vouching({ panel }: { panel: ActPanelView }) {
  const vouched = panel.checks.filter(({ isAutomatic }) => !isAutomatic);
  const blocking = panel.checks.filter(({ ok, level, isAutomatic }) => !ok && level === "block" && isAutomatic);
  return (
    <>
      <fieldset className="vouching">
        <legend>Tôi đã kiểm tra</legend>
        {vouched.map(({ check, label, mark }) => (
          <FormCheck key={check} name={`check:${check}`} label={label} isChecked={mark?.kind === "checked"} />
        ))}
      </fieldset>
      <Overrides panel={panel} checks={[...blocking, ...vouched]} />
    </>
  );
}

function Overrides({ panel, checks }: { panel: ActPanelView; checks: ActPanelView["checks"] }) {
  if (!panel.canOverride || checks.length === 0) return null;
  return (
    <details className="overrides">
      <summary>Bỏ qua một mục, kèm lý do</summary>
      {checks.map(({ check, label }) => (
        <FormField key={check} name={`override:${check}`} label={label} hint="Lý do nằm trong nhật ký thao tác." />
      ))}
    </details>
  );
}

function Approving({ panel }: { panel: ActPanelView }) {
  const isUpdate = panel.stage.startsWith("update_");
  const missing = panel.checks.filter(({ ok, level }) => !ok && level === "block");
  return (
    <>
      {missing.some(({ isAutomatic }) => !isAutomatic) && (
        <fieldset className="vouching">
          <legend>Tôi đã kiểm tra</legend>
          {missing
            .filter(({ isAutomatic }) => !isAutomatic)
            .map(({ check, label }) => (
              <FormCheck key={check} name={`check:${check}`} label={label} />
            ))}
        </fieldset>
      )}
      <Overrides panel={panel} checks={missing} />
      {isUpdate && <FormCheck name="substantial" label="Cập nhật đáng kể: đổi giờ “Cập nhật lúc”" />}
      {isUpdate && panel.canCorrect && <Correcting />}
    </>
  );
}

function Correcting() {
  return (
    <details className="overrides">
      <summary>Kèm đính chính công khai</summary>
      <FormField
        name="correctionKind"
        label="Loại"
        options={[
          { value: "", label: "Không đính chính" },
          ...Object.entries(CORRECTION_LABELS).map(([value, label]) => ({ value, label })),
        ]}
      />
      <FormField name="correctionText" label="Nội dung đính chính" rows={3} maxLength={4000} />
    </details>
  );
}
