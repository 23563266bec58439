import { describeInterview } from "@/app/_actions/interviews";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { InterviewRecordForm } from "@/components/interviews/interview-record-form";
import { interviewRecord } from "@/lib/drafts/interview-record";
import { fieldOf } from "@/lib/drafts/model";
import { draftView } from "@/lib/drafts/queries";

export default privatePage("desk.enter", async (ctx, { params }) => {
  const articleId = params["id"] ?? "";
  const { record, isWritten } = await interviewRecord(ctx, articleId);
  const { units } = await draftView(ctx, articleId);
  const title = fieldOf(units, "title", "") || "Bài chưa có tít";
  return (
    <DeskPage
      title="Hồ sơ phỏng vấn"
      lead={title}
      acts={
        <a className="button" href={`/toa-soan/bai/${articleId}`}>
          Về bài viết
        </a>
      }
    >
      <InterviewRecordForm articleId={articleId} record={record} isWritten={isWritten} action={describeInterview} />
    </DeskPage>
  );
});
