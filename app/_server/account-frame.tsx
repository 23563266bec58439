import { signOut } from "@/app/_actions/accounts";
import { AccountPage } from "@/components/accounts/account-page";
import { canSomewhere } from "@/lib/accounts/permissions";
import type { SignedIn } from "./context";

type Props = { ctx: SignedIn; title: string; here: string; children: React.ReactNode };

/** The frame of one's own pages, with the way back to one's place of work. */
export function AccountFrame({ ctx, title, here, children }: Props) {
  const { actor } = ctx;
  const work = canSomewhere(actor, "desk.enter")
    ? { href: "/toa-soan", label: "Bàn biên tập" }
    : canSomewhere(actor, "dashboard.enter")
      ? { href: "/quan-tri", label: "Quản trị" }
      : null;
  return (
    <AccountPage title={title} here={here} name={actor.name} signOut={signOut} work={work}>
      {children}
    </AccountPage>
  );
}
