import type { Metadata } from "next";
import { Fragment } from "react";
import { switchSignals } from "@/app/_actions/ratings";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { AnswerList } from "@/components/ratings/answer-list";
import { levelSeries } from "@/components/ratings/level-colours";
import { PieceTable } from "@/components/ratings/piece-table";
import { ReasonList } from "@/components/ratings/reason-list";
import { BarChart } from "@/components/ui/chart";
import { EmptyState } from "@/components/ui/empty-state";
import { articleStatistics } from "@/lib/ratings/statistics";
import { siteSettings } from "@/lib/settings/queries";
import { clock, shortDate } from "@/lib/text/dates";

export const metadata: Metadata = { title: "Thống kê một bài" };

export default privatePage("stats.own", async (ctx, { params }) => {
  const found = await articleStatistics(ctx, params["articleId"] ?? "");
  const { labels, minimumForAverage, answerSignals } = (await siteSettings(ctx)).ratings;
  const { days, section, corrected } = found;
  const rows = [
    { id: "own", title: "Bài này, từ khi xuất bản", counts: found.counts },
    { id: "section", title: `${section.name}, 90 ngày qua`, counts: section.counts },
  ];
  const lead = (
    <>
      {found.authors.map(({ name, path }) => (
        <Fragment key={path}>
          <a className="underline" href={path}>
            {name}
          </a>
          {" · "}
        </Fragment>
      ))}
      <a className="underline" href={section.path}>
        {section.name}
      </a>
      {found.publishedAt && ` · xuất bản ${clock(found.publishedAt)} ${shortDate(found.publishedAt)}`}
    </>
  );
  const acts = (
    <>
      <a className="button" href={found.path}>
        Xem bài
      </a>
      <a className="button" href="/toa-soan/thong-ke">
        Về thống kê đánh giá
      </a>
    </>
  );
  return (
    <DeskPage title={found.title} lead={lead} acts={acts} isWide>
      <section className="desk-section" aria-labelledby="so-sanh">
        <h2 id="so-sanh">So với chuyên mục</h2>
        <PieceTable of="" rows={rows} minimumForAverage={minimumForAverage} />
      </section>
      <section className="desk-section" aria-labelledby="dien-bien">
        <h2 id="dien-bien">Diễn biến theo ngày</h2>
        {days.length === 0 ? (
          <EmptyState title="Bài chưa có lượt đánh giá nào." />
        ) : (
          <BarChart
            title="Lượt đánh giá theo ngày và mức"
            of="Ngày"
            unit="lượt"
            categories={days.map(({ day }) => `${day.slice(8)}/${day.slice(5, 7)}`)}
            series={levelSeries(labels, (level) => days.map(({ counts }) => counts[level - 1] ?? 0))}
          />
        )}
      </section>
      {corrected && (
        <section className="desk-section" aria-labelledby="dinh-chinh">
          <h2 id="dinh-chinh">Trước và sau đính chính</h2>
          <PieceTable
            of={`Ngày đính chính ${corrected.day.slice(8)}/${corrected.day.slice(5, 7)}`}
            minimumForAverage={minimumForAverage}
            rows={[
              { id: "before", title: "Trước ngày ấy", counts: corrected.before },
              { id: "after", title: "Từ ngày ấy", counts: corrected.after },
            ]}
          />
        </section>
      )}
      {found.answers && (
        <section className="desk-section" aria-labelledby="cau-tra-loi">
          <h2 id="cau-tra-loi">Bạn đọc nói gì về từng câu trả lời</h2>
          <AnswerList
            {...found.answers}
            articleId={found.id}
            path={found.path}
            isPaperOff={!answerSignals}
            action={switchSignals}
          />
        </section>
      )}
      <section className="desk-section" aria-labelledby="vi-sao">
        <h2 id="vi-sao">Vì sao bạn đọc chê</h2>
        <ReasonList reasons={found.reasons} />
      </section>
    </DeskPage>
  );
});
