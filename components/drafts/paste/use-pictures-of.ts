import { useState } from "react";
import { sendPicturesOf, type SentPicture } from "./send-file";

/**
 * The pictures of a Word file, stored when the turns are agreed to and not before. `stored` answers null when something
 * has to be read first: asked again, it goes on without the pictures that were refused.
 */
export function usePicturesOf(file: File | null, hasPictures: boolean) {
  const [areWanted, want] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [sent, setSent] = useState<readonly SentPicture[] | null>(null);

  const stored = async (): Promise<readonly SentPicture[] | null> => {
    if (!file || !hasPictures || !areWanted) return [];
    if (sent) return sent;
    setBusy(true);
    setProblem("");
    try {
      const result = await sendPicturesOf(file);
      if (!result.ok) {
        setProblem(`${result.say} Bấm Áp dụng lần nữa để thử lại, hoặc bỏ chọn ảnh.`);
        return null;
      }
      const refused = result.value.flatMap((it) => ("say" in it ? [it.say] : []));
      if (refused.length === 0) return result.value;
      setSent(result.value);
      setProblem(
        `${refused.length} ảnh chưa đưa được vào kho: ${[...new Set(refused)].join(" ")} Bấm Áp dụng lần nữa để tiếp tục; chỗ của ảnh vẫn giữ đoạn [Ảnh: …].`,
      );
      return null;
    } catch {
      setProblem("Mất kết nối khi đang gửi ảnh. Bấm Áp dụng lần nữa để thử lại, hoặc bỏ chọn ảnh.");
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { areWanted, want, isBusy, problem, stored };
}
