import type { Speaker } from "@/lib/articles/model";
import type { DraftSession } from "./draft-session";
import { newSpeaker } from "./speaker-fields.client";

/** Who begins to write turns before naming anybody gets both sides of a talk, to be named later. */
export function castOf(session: DraftSession): readonly Speaker[] {
  const speakers = session.field("speakers", []);
  if (speakers.length > 0) return speakers;
  const both = [{ ...newSpeaker("interviewer"), label: "PV" }, newSpeaker("guest")];
  session.setField("speakers", both);
  return both;
}
