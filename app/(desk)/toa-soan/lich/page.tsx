import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { Calendar } from "@/components/workflow/calendar";
import { readLocalField } from "@/lib/text/dates";
import { publishingCalendar } from "@/lib/workflow/queries/calendar";

export const metadata: Metadata = { title: "Lịch xuất bản" };

export default privatePage("desk.enter", async (ctx, { query }) => {
  const from = readLocalField(`${query["tu"] ?? ""}T00:00`) ?? undefined;
  const calendar = await publishingCalendar(ctx, from);
  return (
    <DeskPage title="Lịch xuất bản" lead="Bài hẹn giờ: giờ đã hẹn, giờ thật sự đăng, và vì sao không đăng.">
      <Calendar {...calendar} now={ctx.now} />
    </DeskPage>
  );
});
