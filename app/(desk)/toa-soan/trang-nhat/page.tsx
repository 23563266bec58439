import type { Metadata } from "next";
import { clearHomeSlot, placeOnHome } from "@/app/_actions/workflow";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { DoneWords } from "@/components/workflow/done-words";
import { HomeDesk } from "@/components/workflow/home-desk";
import { listOf } from "@/lib/articles/lists";
import { newestCards } from "@/lib/articles/queries/cards";
import { titlesLike } from "@/lib/articles/queries/search";
import { homeDesk } from "@/lib/workflow/queries/home";

export const metadata: Metadata = { title: "Trang nhất" };

export default privatePage("home.place", async (ctx, { query }) => {
  const text = (query["q"] ?? "").trim().slice(0, 200);
  const [places, offers] = await Promise.all([
    homeDesk(ctx),
    text === "" ? newestCards(ctx, listOf.all, 12) : titlesLike(ctx, text, 12),
  ]);
  return (
    <DeskPage
      title="Trang nhất"
      lead="Đặt tay bài chính và hai bài kế. Vị trí trống, hoặc đã hết giờ, tự chọn bài mới nhất có ảnh."
      acts={
        <a className="button plain" href="/">
          Xem trang nhất
        </a>
      }
    >
      <DoneWords done={query["xong"]} />
      <HomeDesk places={places} offers={offers} text={text} now={ctx.now} place={placeOnHome} clear={clearHomeSlot} />
    </DeskPage>
  );
});
