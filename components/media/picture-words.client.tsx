"use client";

import { useEffect, useId, useRef, useState } from "react";
import {
  AI_USE_LABELS,
  AI_USES,
  type AiUse,
  ALT_LIMIT,
  CAPTION_LIMIT,
  CREDIT_LIMIT,
  type LibraryPicture,
  missingWords,
  pathAtLeast,
} from "@/lib/media/model";
import { FocalPoint } from "./focal-point.client";
import type { PickedPicture } from "./picture-picker.client";

type Props = {
  picture: LibraryPicture;
  onBack: () => void;
  onDone: (picked: PickedPicture) => void;
};
type Wrong = Partial<Record<string, string>>;

/** What is said of a picture in the place where it will stand; the library learns what it did not know. */
export function PictureWords({ picture, onBack, onDone }: Props) {
  const [words, setWords] = useState({
    alt: picture.alt,
    caption: picture.caption,
    credit: picture.credit,
    isIllustration: picture.isIllustration,
    aiUse: picture.aiUse,
    focalX: picture.focalX,
    focalY: picture.focalY,
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const [isSaving, setIsSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (with_: Partial<typeof words>) => setWords((before) => ({ ...before, ...with_ }));

  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);

  const insert = async (event: React.FormEvent) => {
    event.preventDefault();
    const missing: Wrong = missingWords(words, picture.fileName);
    setWrong(missing);
    const [first] = Object.keys(missing);
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    setIsSaving(true);
    const media = await learnt(picture, words);
    setIsSaving(false);
    if ("wrong" in media) return setWrong(media.wrong);
    const { alt, caption, credit, isIllustration } = words;
    onDone({
      mediaId: picture.id,
      alt: alt.trim(),
      caption: caption.trim(),
      credit: credit.trim(),
      isIllustration,
      media,
    });
  };

  return (
    <form ref={form} className="picker-words" onSubmit={(event) => void insert(event)} noValidate aria-busy={isSaving}>
      <div>
        {picture.mayChange ? (
          <FocalPoint media={picture} value={words} onChange={change} />
        ) : (
          <img className="picker-picture" src={pathAtLeast(picture, 800)} alt="" />
        )}
      </div>
      <div className="form">
        <Field
          name="alt"
          label="Mô tả ảnh (cho người khiếm thị)"
          hint="Điều nhìn thấy trong ảnh, không phải tên tệp hay tít bài."
          value={words.alt}
          limit={ALT_LIMIT}
          wrong={wrong["alt"]}
          onChange={(alt) => change({ alt })}
        />
        <Field
          name="caption"
          label="Chú thích ảnh"
          value={words.caption}
          limit={CAPTION_LIMIT}
          wrong={wrong["caption"]}
          onChange={(caption) => change({ caption })}
        />
        <Field
          name="credit"
          label="Nguồn ảnh"
          hint="Người chụp, hãng ảnh hoặc nơi cung cấp."
          isLine
          value={words.credit}
          limit={CREDIT_LIMIT}
          wrong={wrong["credit"]}
          onChange={(credit) => change({ credit })}
        />
        <label className="check">
          <input
            type="checkbox"
            name="isIllustration"
            checked={words.isIllustration}
            onChange={(event) => change({ isIllustration: event.target.checked })}
          />
          Ảnh minh họa
        </label>
        {picture.mayChange && <AiUseField value={words.aiUse} onChange={(aiUse) => change({ aiUse })} />}
        {wrong["form"] && (
          <p className="wrong" role="alert">
            {wrong["form"]}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="button primary" disabled={isSaving}>
            {isSaving ? "Đang lưu…" : "Chèn ảnh"}
          </button>
          <button type="button" className="button plain" onClick={onBack}>
            Chọn ảnh khác
          </button>
        </div>
      </div>
    </form>
  );
}

function AiUseField({ value, onChange }: { value: AiUse; onChange: (value: AiUse) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Dùng AI</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value as AiUse)}>
        {AI_USES.map((use) => (
          <option key={use} value={use}>
            {AI_USE_LABELS[use]}
          </option>
        ))}
      </select>
      <p className="hint">Ảnh do AI tạo được ghi rõ với bạn đọc, theo luật.</p>
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  isLine?: boolean;
  value: string;
  limit: number;
  wrong: string | undefined;
  onChange: (value: string) => void;
};

function Field({ name, label, hint, isLine = false, value, limit, wrong, onChange }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-h` : "", wrong ? `${id}-e` : ""].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    className: "input",
    value,
    maxLength: limit,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(wrong ? { "aria-invalid": true } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLine ? <input {...shared} /> : <textarea {...shared} rows={2} />}
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-e`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/**
 * Writes into the library what it did not know: words of a picture that had none, another focal point, the part of
 * machines. Words that it has stay: each place keeps its own.
 */
async function learnt(
  picture: LibraryPicture,
  words: Pick<LibraryPicture, "alt" | "caption" | "credit" | "isIllustration" | "aiUse" | "focalX" | "focalY">,
): Promise<LibraryPicture | { wrong: Wrong }> {
  const isDescribed = Object.keys(missingWords(picture, picture.fileName)).length === 0;
  const isSame = (["focalX", "focalY", "aiUse"] as const).every((name) => picture[name] === words[name]);
  if (!picture.mayChange || (isDescribed && isSame)) return picture;
  const { alt, caption, credit, isIllustration } = isDescribed ? picture : words;
  try {
    const answer = await fetch(`/api/media/${picture.id}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...words, alt, caption, credit, isIllustration }),
    });
    // The shapes are those of app/api/media/[id]/route.ts and app/_server/api.ts.
    const body = (await answer.json()) as { picture?: LibraryPicture; say?: string; fields?: Wrong };
    if (answer.ok && body.picture) return body.picture;
    return { wrong: { form: body.say ?? "Có lỗi xảy ra. Vui lòng thử lại.", ...body.fields } };
  } catch {
    return { wrong: { form: "Mất kết nối. Vui lòng thử lại." } };
  }
}
