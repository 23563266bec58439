"use client";

import type { LeftOut } from "@/lib/interviews/pasted";

type Props = {
  items: readonly LeftOut[];
  /** Ids of those that were put into the text. */
  taken: ReadonlySet<string>;
  onTake: (item: LeftOut) => void;
};

const REASONS: Record<LeftOut["kind"], string> = {
  chrome: "Phần của trang web",
  time: "Mốc thời gian",
  link: "Dòng liên kết",
  repeated: "Lặp lại",
  sign: "Dấu, ký hiệu",
  picture: "Ảnh: đưa ảnh vào kho, rồi chèn bằng nút Ảnh",
  related: "Tin liên quan",
};

/** Phần bị bỏ: everything of the source that is not among the turns, none of it lost. */
export function LeftOutTray({ items, taken, onTake }: Props) {
  const waiting = items.filter(({ id }) => !taken.has(id));
  return (
    <section className="tray" aria-label="Phần bị bỏ">
      <h3>
        Phần bị bỏ <span className="quiet">({waiting.length})</span>
      </h3>
      {waiting.length === 0 ? (
        <p className="hint">{items.length === 0 ? "Không bỏ chữ nào." : "Đã đưa hết vào bài."}</p>
      ) : (
        <ul>
          {waiting.map((item) => (
            <li key={item.id}>
              <button type="button" className="text-button" onClick={() => onTake(item)}>
                Đưa vào bài
              </button>
              <span>
                {item.text} <span className="quiet">· {REASONS[item.kind]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {taken.size > 0 && (
        <p className="hint">Đã đưa {taken.size} phần vào chỗ con trỏ. Ctrl Z trong khung bên phải lấy ra lại.</p>
      )}
    </section>
  );
}
