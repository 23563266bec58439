import { FormField } from "@/components/desk/action-form.client";
import type { SettingField } from "@/lib/settings/fields";

type Props = Pick<SettingField, "path" | "label" | "seenAt"> & {
  /** null: the page has more than this field can show. */
  value: string | null;
};

const SHOWN_HINT = "Đây là nội dung đang đăng. Giữa hai đoạn để một dòng trống. Xóa hết thì trang không còn nội dung.";
const BLANK_HINT = "Trang này chưa có nội dung. Giữa hai đoạn để một dòng trống.";
const KEPT_HINT =
  "Trang này có phần mà ô này không sửa được nên không hiện ở đây. Để trống thì giữ nguyên; viết vào đây thì thay cả trang.";

const EXAMPLE = `## Ai làm báo

Báo do một nhóm **rất nhỏ** làm. Thư xin gửi về [trang liên hệ](/lien-he).

- Phóng viên
- Biên tập viên

1. Đọc thư của bạn
2. Kiểm tra lại bài

> Lời tòa soạn, in tách khỏi các đoạn khác.

Bảng: Khi nào bạn được trả lời
| Việc | Thời hạn |
| Báo lỗi trong bài | Trong ngày |

Hộp: Chúng tôi giữ gì
Chỉ giữ mức bạn chọn và thời điểm.`;

/** The text of a page of the paper, where to see it, and how more than paragraphs is written. */
export function PageField({ path, label, seenAt, value }: Props) {
  const hint = value === null ? KEPT_HINT : value === "" ? BLANK_HINT : SHOWN_HINT;
  return (
    <div>
      <FormField name={path} label={label} defaultValue={value ?? ""} rows={14} hint={hint} />
      <p className="page-seen">
        <a href={seenAt} target="_blank" aria-label={`Xem trang: ${label}, mở trong thẻ mới`}>
          Xem trang
        </a>
      </p>
    </div>
  );
}

/** Once for all pages of a form. */
export function PageWriting() {
  return (
    <details className="page-writing">
      <summary>Cách viết tít phụ, danh sách, bảng, hộp</summary>
      <ul>
        <li>Dòng mở đầu bằng hai dấu thăng (##) và một dấu cách là tít phụ.</li>
        <li>Mỗi dòng mở đầu bằng gạch ngang, hoặc bằng số và dấu chấm, là một dòng của danh sách.</li>
        <li>Chữ giữa hai cặp dấu sao in đậm. Liên kết: chữ trong ngoặc vuông, địa chỉ trong ngoặc tròn liền sau.</li>
        <li>Dòng mở đầu bằng dấu lớn hơn là lời tòa soạn.</li>
        <li>Bảng: mỗi hàng một dòng, các ô cách nhau bằng gạch đứng; hàng đầu là tên cột.</li>
        <li>Hộp thông tin: dòng đầu là “Hộp:” rồi tên hộp, các dòng sau là nội dung.</li>
      </ul>
      <p>Ví dụ:</p>
      <pre>{EXAMPLE}</pre>
    </details>
  );
}
