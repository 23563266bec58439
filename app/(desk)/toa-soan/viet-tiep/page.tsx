import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { SignedInAgain } from "@/components/drafts/signed-in-again.client";

/** Where signing in ends that an editor in another window asked for. */
export default privatePage("desk.enter", async ({ actor }) => (
  <DeskPage title="Đã đăng nhập lại" lead={`Chào ${actor.name}.`}>
    <SignedInAgain />
  </DeskPage>
));
