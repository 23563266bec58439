import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { DecisionsNow, type Key as QueueKey } from "@/components/moderation/decisions-now";
import { levelSeries } from "@/components/ratings/level-colours";
import { PieceTable } from "@/components/ratings/piece-table";
import { BarChart } from "@/components/ui/chart";
import { EmptyState } from "@/components/ui/empty-state";
import { type Capability, canSomewhere } from "@/lib/accounts/permissions";
import { dashboard, ENOUGH } from "@/lib/moderation/queries/dashboard";
import { siteSettings } from "@/lib/settings/queries";
import { dayLine } from "@/lib/text/dates";

export const metadata: Metadata = { title: "Quản trị" };

const OPENED_BY: Record<QueueKey, Capability> = {
  cases: "moderation.decide",
  comments: "moderation.decide",
  reports: "report.handle",
  corrections: "correction-request.handle",
  jobs: "job.manage",
  lockouts: "account.manage",
  proposals: "account.manage",
};

const COUNTED = `Chỉ tính lượt trong 7 ngày qua của bài có từ ${ENOUGH} lượt trở lên; bấm vào bài sẽ thấy mọi lượt.`;

export default privatePage("dashboard.enter", async (ctx) => {
  const { queues, days, sections, best, worst } = await dashboard(ctx);
  const { labels, minimumForAverage } = (await siteSettings(ctx)).ratings;
  const names = days.map(({ day }) => `${day.slice(8)}/${day.slice(5, 7)}`);
  const weekly = {
    of: "Bài",
    counted: "Lượt trong tuần",
    minimumForAverage,
    hrefOf: (id: string) => `/toa-soan/thong-ke/${id}`,
  };
  return (
    <DeskPage title="Tổng quan" lead={dayLine(ctx.now)} isWide>
      <DecisionsNow queues={queues} now={ctx.now} opens={(key) => canSomewhere(ctx.actor, OPENED_BY[key])} />
      <section className="desk-section" aria-labelledby="theo-ngay">
        <h2 id="theo-ngay">Lượt đánh giá theo ngày</h2>
        <BarChart
          title="Lượt đánh giá theo ngày, 14 ngày"
          of="Ngày"
          unit="lượt"
          categories={names}
          series={levelSeries(labels, (level) => days.map(({ counts }) => counts[level - 1] ?? 0))}
        />
      </section>
      <section className="desk-section" aria-labelledby="theo-muc">
        <h2 id="theo-muc">Theo chuyên mục, 7 ngày</h2>
        {sections.length === 0 ? (
          <EmptyState title="Tuần này chưa có lượt đánh giá nào." />
        ) : (
          <BarChart
            title="Phân bố mức đánh giá theo chuyên mục"
            of="Chuyên mục"
            unit="lượt"
            isHorizontal
            height={60 + 34 * sections.length}
            categories={sections.map(({ name }) => name)}
            series={levelSeries(labels, (level) => sections.map(({ counts }) => counts[level - 1] ?? 0))}
          />
        )}
      </section>
      <section className="desk-section" aria-labelledby="duoc-thich">
        <h2 id="duoc-thich">Được đón nhận nhất trong tuần</h2>
        <p className="hint">
          {COUNTED} Xếp theo mức điểm thấp nhất còn đáng tin chứ không theo trung bình: càng ít lượt càng kém chắc, nên
          vài lượt chấm cao không đủ đưa một bài lên đầu.
        </p>
        <PieceTable {...weekly} rows={best} />
      </section>
      <section className="desk-section" aria-labelledby="bi-che">
        <h2 id="bi-che">Bị chê nhất trong tuần</h2>
        <p className="hint">
          {COUNTED} Xếp theo mức điểm cao nhất còn đáng tin chứ không theo trung bình: vài lượt chấm thấp không đủ làm
          một bài thành bị chê nhất.
        </p>
        <PieceTable {...weekly} rows={worst} />
      </section>
      <section className="desk-section" aria-labelledby="nhip">
        <h2 id="nhip">Nhịp xuất bản và bình luận</h2>
        <BarChart
          title="Số bài xuất bản và số bình luận được đăng theo ngày"
          of="Ngày"
          unit="bài, bình luận"
          isGrouped
          categories={names}
          series={[
            { name: "Bài xuất bản", colour: "var(--ink)", values: days.map(({ published }) => published) },
            { name: "Bình luận được đăng", colour: "var(--edge)", values: days.map((d) => d.comments) },
          ]}
        />
      </section>
    </DeskPage>
  );
});
