import "@/app/desk.css";
import { signOut } from "@/app/_actions/accounts";
import { loadSite } from "@/app/_server/pages/site";
import { DeskShell } from "@/components/desk/desk-shell";
import { NAVIGATION } from "@/components/desk/navigation";
import { ROLE_NAMES } from "@/lib/accounts/model";
import { canSomewhere } from "@/lib/accounts/permissions";
import { requireSignedIn } from "./context";

/** The shell of the desk and the dashboard around a page; what the person may is only hidden here, the page asks. */
export async function DeskFrame({ children }: { children: React.ReactNode }) {
  const { actor } = await requireSignedIn();
  const { settings } = await loadSite();
  const entries = NAVIGATION.filter(({ capability }) => canSomewhere(actor, capability));
  const roles = [...new Set(actor.roles.map(({ role }) => ROLE_NAMES[role]))].join(", ");
  return (
    <DeskShell
      paper={settings.name}
      person={{ name: actor.name, roles }}
      signOut={signOut}
      entries={entries.map(({ href, label, group }) => ({ href, label, group }))}
    >
      {children}
    </DeskShell>
  );
}
