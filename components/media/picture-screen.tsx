import { ActionForm, FormCheck, FormField } from "@/components/desk/action-form.client";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import {
  AI_USE_LABELS,
  AI_USES,
  ALT_LIMIT,
  CAPTION_LIMIT,
  CREDIT_LIMIT,
  type LibraryPicture,
  type MediaUse,
  type MediaUses,
  mediaPath,
} from "@/lib/media/model";
import { FocalField } from "./focal-field.client";
import { Picture } from "./picture";

type Act = (before: FormState, form: FormData) => Promise<Result>;
type Props = {
  picture: LibraryPicture;
  uses: MediaUses;
  /** It was sent again and is the one that was there. */
  wasKnown: boolean;
  describe: Act;
  remove: Act;
};

export function PictureScreen({ picture, uses, wasKnown, describe, remove }: Props) {
  const isFree = uses.uses.length === 0 && uses.hidden === 0;
  return (
    <div className="picture-screen">
      <div>
        {wasKnown && <Notice title="Đã có trong kho">Ảnh vừa gửi chính là ảnh này.</Notice>}
        {picture.mayChange ? (
          <FocalField media={picture} form="mo-ta" />
        ) : (
          <Picture media={picture} alt={picture.alt} sizes="(min-width: 64rem) 40rem, 100vw" isFirst isWhole />
        )}
        <Facts picture={picture} />
      </div>
      <div>
        {picture.mayChange ? <Words picture={picture} describe={describe} /> : <ReadOnly picture={picture} />}
        <Uses {...uses} />
        {picture.mayChange && <Remove picture={picture} isFree={isFree} remove={remove} />}
      </div>
    </div>
  );
}

function Words({ picture, describe }: { picture: LibraryPicture; describe: Act }) {
  return (
    <ActionForm action={describe} id="mo-ta" aria-label="Thông tin ảnh">
      <input type="hidden" name="id" value={picture.id} />
      <FormField
        name="alt"
        label="Mô tả ảnh (cho người khiếm thị)"
        hint="Điều nhìn thấy trong ảnh, không phải tên tệp hay tít bài."
        rows={2}
        required
        maxLength={ALT_LIMIT}
        defaultValue={picture.alt}
      />
      <FormField
        name="caption"
        label="Chú thích ảnh"
        rows={2}
        required
        maxLength={CAPTION_LIMIT}
        defaultValue={picture.caption}
      />
      <FormField
        name="credit"
        label="Nguồn ảnh"
        hint="Người chụp, hãng ảnh hoặc nơi cung cấp."
        maxLength={CREDIT_LIMIT}
        defaultValue={picture.credit}
      />
      <FormCheck name="isIllustration" label="Ảnh minh họa" isChecked={picture.isIllustration} />
      <FormField
        name="aiUse"
        label="Dùng AI"
        hint="Ảnh do AI tạo được ghi rõ với bạn đọc, theo luật."
        options={AI_USES.map((value) => ({ value, label: AI_USE_LABELS[value] }))}
        defaultValue={picture.aiUse}
      />
      <div className="buttons">
        <SubmitButton>Lưu thay đổi</SubmitButton>
      </div>
    </ActionForm>
  );
}

function ReadOnly({ picture }: { picture: LibraryPicture }) {
  const rows = [
    ["Mô tả ảnh", picture.alt || "Chưa có"],
    ["Chú thích ảnh", picture.caption || "Chưa có"],
    ["Nguồn ảnh", picture.credit || "Chưa ghi"],
    ["Dùng AI", AI_USE_LABELS[picture.aiUse]],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">Ảnh của người khác: người gửi ảnh hoặc biên tập viên mới sửa được.</p>
    </>
  );
}

function Facts({ picture }: { picture: LibraryPicture }) {
  const { id, width, height, variants, fileName } = picture;
  return (
    <p className="row-facts">
      <span>
        {width} × {height} điểm ảnh
      </span>
      {fileName !== "" && <span className="file-name">{fileName}</span>}
      <span>
        {variants
          .filter((it) => it.width === Math.max(...variants.map((v) => v.width)))
          .slice(0, 1)
          .map((it) => (
            <a key={it.format} href={mediaPath(id, it)}>
              Mở ảnh lớn
            </a>
          ))}
      </span>
    </p>
  );
}

function Uses({ uses, hidden }: MediaUses) {
  return (
    <section className="picture-uses" aria-labelledby="noi-dung-anh">
      <h2 id="noi-dung-anh">Đang dùng ở</h2>
      {uses.length === 0 && hidden === 0 && <p className="quiet">Chưa dùng ở bài nào.</p>}
      {uses.length > 0 && (
        <ul className="rows">
          {uses.map((use) => (
            <li key={use.in === "article" ? use.articleId : use.in + ("path" in use ? use.path : "")}>
              <Use use={use} />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="quiet">Và {hidden} bài chưa xuất bản mà bạn không được xem.</p>}
    </section>
  );
}

function Use({ use }: { use: MediaUse }) {
  if (use.in === "settings") return <>Logo hoặc trang giới thiệu của tòa soạn</>;
  if (use.in !== "article") {
    return (
      <>
        <a href={use.path}>{use.name}</a>{" "}
        <Badge>{use.in === "person" ? "Chân dung nhân vật" : "Chân dung tác giả"}</Badge>
      </>
    );
  }
  return (
    <>
      {use.path ? <a href={use.path}>{use.title}</a> : use.title}{" "}
      {use.isLive ? (
        <Badge tone="good">Đang hiện với bạn đọc</Badge>
      ) : (
        <Badge>{use.isNow ? "Bản nháp" : "Bản cũ"}</Badge>
      )}
    </>
  );
}

function Remove({ picture, isFree, remove }: { picture: LibraryPicture; isFree: boolean; remove: Act }) {
  if (!isFree) return <p className="hint">Ảnh đang được dùng (kể cả trong bản cũ) nên không xóa được khỏi kho.</p>;
  return (
    <details className="picture-remove">
      <summary>Xóa ảnh khỏi kho</summary>
      <ActionForm action={remove} aria-label="Xóa ảnh">
        <p>Ảnh chưa dùng ở đâu. Xóa rồi thì không lấy lại được: muốn dùng phải gửi lại từ máy.</p>
        <input type="hidden" name="id" value={picture.id} />
        <div className="buttons">
          <SubmitButton tone="danger">Xóa hẳn ảnh này</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
