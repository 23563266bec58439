import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import {
  gapsOf,
  INTERVIEW_MODES,
  INTERVIEW_SOURCES,
  type InterviewRecord,
  MODE_NAMES,
  SOURCE_NAMES,
} from "@/lib/interviews/model";
import { localField } from "@/lib/text/dates";

type Props = {
  articleId: string;
  record: InterviewRecord;
  isWritten: boolean;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

/** How the interview was held, and what the law asks of it that is not written down yet. */
export function InterviewRecordForm({ articleId, record, isWritten, action }: Props) {
  const gaps = isWritten ? gapsOf(record) : [];
  return (
    <div className="beside">
      <ActionForm action={action} aria-label="Hồ sơ phỏng vấn">
        <input type="hidden" name="articleId" value={articleId} />
        <div className="fields-beside">
          <FormField
            name="mode"
            label="Hình thức"
            defaultValue={record.mode}
            options={INTERVIEW_MODES.map((value) => ({ value, label: MODE_NAMES[value] }))}
          />
          <FormField
            name="source"
            label="Nguồn lời nói"
            defaultValue={record.source}
            options={INTERVIEW_SOURCES.map((value) => ({ value, label: SOURCE_NAMES[value] }))}
          />
        </div>
        <div className="fields-beside">
          <FormField name="heldAt" label="Diễn ra lúc" type="datetime-local" defaultValue={field(record.heldAt)} />
          <FormField name="place" label="Nơi" defaultValue={record.place} maxLength={200} />
        </div>
        <FormField name="purpose" label="Mục đích, yêu cầu" rows={3} defaultValue={record.purpose} maxLength={2000} />
        <div className="fields-beside">
          <FormField
            name="noticeSentAt"
            label="Đã báo trước lúc"
            type="datetime-local"
            hint="Khi mục đích và câu hỏi được gửi cho người trả lời."
            defaultValue={field(record.noticeSentAt)}
          />
          <FormField
            name="noticeChannel"
            label="Bằng cách nào"
            hint="Thư điện tử, tin nhắn, công văn …"
            defaultValue={record.noticeChannel}
            maxLength={200}
          />
        </div>
        <FormCheck
          name="hasConsent"
          label="Người phát biểu tại hội nghị đồng ý cho dùng làm bài phỏng vấn"
          isChecked={record.hasConsent}
        />
        <div className="buttons">
          <SubmitButton>Lưu hồ sơ</SubmitButton>
        </div>
      </ActionForm>
      <aside aria-label="Luật hỏi gì">
        {gaps.length > 0 ? (
          <Notice title="Còn thiếu">
            <ul>
              {gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <Notice title={isWritten ? "Hồ sơ đủ" : "Chưa có hồ sơ"}>
            Người phỏng vấn cho người trả lời biết trước mục đích, yêu cầu và câu hỏi. Lời phát biểu tại hội nghị chỉ
            thành bài phỏng vấn khi người phát biểu đồng ý. Bạn đọc không thấy hồ sơ này.
          </Notice>
        )}
      </aside>
    </div>
  );
}

function field(date: Date | null): string {
  return date === null ? "" : localField(date);
}
