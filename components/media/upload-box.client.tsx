"use client";

import { useEffect, useId, useRef, useState } from "react";
import { ACCEPTED, type LibraryPicture, pathAtLeast } from "@/lib/media/model";
import { filesOf, sendPicture } from "./send-picture";

type Upload = {
  key: number;
  name: string;
  /** null: waits for its turn. */
  part: number | null;
  picture: LibraryPicture | null;
  note: string;
  wrong: string;
};

type Props = {
  /** Each picture that is there now; `isOnly`: no other was sent with it. */
  onStored?: (picture: LibraryPicture, isOnly: boolean) => void;
  /** Takes a picture from the list; without it the list leads to the picture's page. */
  onUse?: (picture: LibraryPicture) => void;
};

let count = 0;

/** Files in: by the dialog, the camera, a drop or a paste anywhere on the page; each with its progress and its answer. */
export function UploadBox({ onStored, onUse }: Props) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [isOver, setIsOver] = useState(false);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const leaving = useRef(new AbortController());
  const id = useId();

  const change = (key: number, with_: Partial<Upload>) =>
    setUploads((all) => all.map((it) => (it.key === key ? { ...it, ...with_ } : it)));

  const add = (files: readonly File[]) => {
    const fresh = files.map((file) => ({ file, key: ++count }));
    setUploads((all) => [
      ...fresh.map(({ file, key }) => ({ key, name: file.name, part: null, picture: null, note: "", wrong: "" })),
      ...all,
    ]);
    for (const { file, key } of fresh) turn.current = turn.current.then(() => send(file, key, fresh.length === 1));
  };

  const send = async (file: File, key: number, isOnly: boolean) => {
    const { signal } = leaving.current;
    if (signal.aborted) return;
    change(key, { part: 0 });
    const sent = await sendPicture(file, (part) => change(key, { part }), signal);
    if (!sent.ok) return change(key, { wrong: sent.say, part: null });
    const note = sent.isKnown
      ? "Đã có trong kho"
      : sent.wasAnimated
        ? "Chỉ giữ hình đầu của ảnh động"
        : "Đã lưu vào kho";
    change(key, { picture: sent.picture, note, part: null });
    onStored?.(sent.picture, isOnly);
  };

  useEffect(() => {
    leaving.current = new AbortController();
    const stop = leaving.current;
    return () => stop.abort();
  }, []);

  // The newest `add` sends through the newest props.
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    addEventListener("paste", pasted);
    return () => removeEventListener("paste", pasted);
  }, []);

  const chosen = (event: React.ChangeEvent<HTMLInputElement>) => {
    add([...(event.target.files ?? [])]);
    event.target.value = "";
  };

  return (
    <div className="upload">
      <div
        className={isOver ? "upload-drop over" : "upload-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          add(filesOf(event.dataTransfer));
        }}
      >
        <div className="buttons">
          <label className="button plain upload-button" htmlFor={`${id}-f`}>
            Chọn ảnh từ máy
          </label>
          <input id={`${id}-f`} className="upload-input" type="file" accept={ACCEPTED} multiple onChange={chosen} />
          <label className="button plain upload-button upload-camera" htmlFor={`${id}-c`}>
            Chụp ảnh
          </label>
          <input
            id={`${id}-c`}
            className="upload-input upload-camera"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={chosen}
          />
        </div>
        <p className="hint">Hoặc kéo thả, dán ảnh vào đây. JPEG, PNG, WebP, AVIF, GIF; tối đa 30 MB mỗi ảnh.</p>
      </div>
      <ul className="upload-list" aria-live="polite">
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} onUse={onUse} />
        ))}
      </ul>
    </div>
  );
}

function UploadRow({ upload, onUse }: { upload: Upload; onUse: Props["onUse"] }) {
  const { name, part, picture, note, wrong } = upload;
  const isSent = part === 1;
  return (
    <li className="upload-row">
      <span className="upload-thumb">{picture && <img src={pathAtLeast(picture, 320)} alt="" />}</span>
      <div className="upload-said">
        <p className="upload-name">{name || "Ảnh dán"}</p>
        {wrong !== "" && <p className="wrong">{wrong}</p>}
        {picture && <p className="quiet">{note}</p>}
        {!picture && wrong === "" && (
          <>
            <p className="quiet">
              {part === null ? "Đang chờ" : isSent ? "Đang xử lý ảnh…" : `Đang gửi ${Math.floor(part * 100)}%`}
            </p>
            <progress aria-label={`Đang gửi ${name}`} max={1} {...(part === null || isSent ? {} : { value: part })} />
          </>
        )}
      </div>
      {picture && onUse && (
        <button type="button" className="button plain small" onClick={() => onUse(picture)}>
          Dùng ảnh này
        </button>
      )}
      {picture && !onUse && <a href={`/toa-soan/anh/${picture.id}`}>Mô tả ảnh</a>}
    </li>
  );
}
