"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog.client";
import type { LibraryPicture, MediaView } from "@/lib/media/model";
import { LibraryBrowser } from "./library-browser.client";
import { PictureWords } from "./picture-words.client";
import { UploadBox } from "./upload-box.client";

/** A picture for one place of an article: which, and what is said of it there. */
export type PickedPicture = {
  mediaId: string;
  alt: string;
  caption: string;
  credit: string;
  isIllustration: boolean;
  media: MediaView;
};

type Props = {
  onPick: (picked: PickedPicture) => void;
  onClose: () => void;
};

/**
 * Send a picture or take one of the library, say what must be said of it, and it is handed over. Nothing leaves without
 * description, caption, and credit or "Ảnh minh họa". Shown as long as it is rendered.
 */
export function PicturePicker({ onPick, onClose }: Props) {
  const [chosen, setChosen] = useState<LibraryPicture | null>(null);
  return (
    <Dialog title={chosen ? "Mô tả ảnh" : "Chọn ảnh"} isOpen onClose={onClose} isWide>
      {/* The uploads go on while one of them is described. */}
      <div hidden={chosen !== null} className="picker">
        <UploadBox
          onStored={(picture, isOnly) => isOnly && setChosen((before) => before ?? picture)}
          onUse={setChosen}
        />
        <LibraryBrowser onChoose={setChosen} />
      </div>
      {chosen && <PictureWords key={chosen.id} picture={chosen} onBack={() => setChosen(null)} onDone={onPick} />}
    </Dialog>
  );
}
