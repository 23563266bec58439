"use client";

import { Picture } from "@/components/media/picture";
import type { DraftSession } from "./draft-session";
import type { Names } from "./names";

type Props = {
  session: DraftSession;
  names: Pick<Names, "media">;
  isReadOnly: boolean;
  onPick: (() => void) | null;
};

/** The picture above the text, and what is said of it there. */
export function LeadFields({ session, names, isReadOnly, onPick }: Props) {
  const lead = session.field("lead", null);
  const media = lead && names.media.get(lead.mediaId);
  const choose = !isReadOnly && onPick && (
    <button type="button" className="button small" onClick={onPick}>
      {lead ? "Đổi ảnh" : "Chọn ảnh"}
    </button>
  );
  if (!lead)
    return (
      <>
        <p className="hint">Chưa có ảnh đại diện.</p>
        {choose}
      </>
    );
  const change = (next: Partial<typeof lead>) => session.setField("lead", { ...lead, ...next });
  return (
    <>
      {media && <Picture media={media} alt={lead.alt} sizes="20rem" isWhole />}
      <label className="field">
        Mô tả ảnh (cho người khiếm thị)
        <textarea
          className="input"
          rows={2}
          maxLength={500}
          value={lead.alt}
          readOnly={isReadOnly}
          onChange={(event) => change({ alt: event.target.value })}
        />
      </label>
      <label className="field">
        Chú thích ảnh
        <textarea
          className="input"
          rows={2}
          maxLength={600}
          value={lead.caption}
          readOnly={isReadOnly}
          onChange={(event) => change({ caption: event.target.value })}
        />
      </label>
      <label className="field">
        Nguồn ảnh
        <input
          className="input"
          maxLength={200}
          value={lead.credit}
          readOnly={isReadOnly}
          onChange={(event) => change({ credit: event.target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={lead.isIllustration}
          disabled={isReadOnly}
          onChange={(event) => change({ isIllustration: event.target.checked })}
        />
        Ảnh minh họa
      </label>
      <div className="buttons">
        {choose}
        {!isReadOnly && (
          <button type="button" className="text-button" onClick={() => session.setField("lead", null)}>
            Bỏ ảnh
          </button>
        )}
      </div>
    </>
  );
}
