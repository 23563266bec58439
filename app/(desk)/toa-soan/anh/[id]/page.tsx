import { describePicture, removePicture } from "@/app/_actions/media";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { PictureScreen } from "@/components/media/picture-screen";
import { DomainError } from "@/lib/core/errors";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { usesOf } from "@/lib/media/queries/uses";

export const metadata = { title: "Ảnh" };

export default privatePage("media.store", async (ctx, { params, query }) => {
  const picture = await libraryPicture(ctx, params["id"] ?? "");
  if (!picture) throw new DomainError("not_found", "Không tìm thấy ảnh này.");
  return (
    <DeskPage title={picture.caption || picture.fileName || "Ảnh chưa có chú thích"} isWide>
      <PictureScreen
        picture={picture}
        uses={await usesOf(ctx, picture.id)}
        wasKnown={query["da-co"] === "1"}
        describe={describePicture}
        remove={removePicture}
      />
    </DeskPage>
  );
});
