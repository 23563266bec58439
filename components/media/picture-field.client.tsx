"use client";

import { useState } from "react";
import { useWrong } from "@/components/desk/action-form.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { LibraryPicture } from "@/lib/media/model";
import { LibraryBrowser } from "./library-browser.client";
import { Thumbnail } from "./thumbnail";
import { UploadBox } from "./upload-box.client";

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** What the field holds now, and how it looks; null when the person may not see it. */
  id: string;
  picture: LibraryPicture | null;
};

/** A field that holds one picture of the library, chosen by looking at it. */
export function PictureField({ name, label, hint, id, picture }: Props) {
  const [chosen, setChosen] = useState<{ id: string; picture: LibraryPicture | null }>({ id, picture });
  const [isOpen, setOpen] = useState(false);
  const wrong = useWrong(name);
  const take = (next: LibraryPicture) => {
    setChosen({ id: next.id, picture: next });
    setOpen(false);
  };
  return (
    <fieldset className="field picture-field">
      <legend className="legend">{label}</legend>
      <input type="hidden" name={name} value={chosen.id} />
      {chosen.picture && (
        <div className="picture-chosen">
          <Thumbnail picture={chosen.picture} />
        </div>
      )}
      {chosen.id !== "" && !chosen.picture && <p className="hint">Đã chọn một ảnh trong kho ảnh.</p>}
      <div className="buttons">
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {chosen.id === "" ? "Chọn ảnh" : "Chọn ảnh khác"}
        </button>
        {chosen.id !== "" && (
          <button type="button" className="text-button" onClick={() => setChosen({ id: "", picture: null })}>
            Bỏ ảnh
          </button>
        )}
      </div>
      {hint && <p className="hint">{hint}</p>}
      {wrong && <p className="wrong">{wrong}</p>}
      {isOpen && (
        <Dialog title={label} isOpen onClose={() => setOpen(false)} isWide>
          <div className="picker">
            <UploadBox onStored={(stored, isOnly) => isOnly && take(stored)} onUse={take} />
            <LibraryBrowser onChoose={take} />
          </div>
        </Dialog>
      )}
    </fieldset>
  );
}
