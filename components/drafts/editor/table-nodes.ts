import {
  Table as BaseTable,
  TableCell as BaseCell,
  TableHeader as BaseHeader,
  TableRow,
} from "@tiptap/extension-table";
import { idAttribute, textAttribute } from "./attributes";
import { frame } from "./framed-nodes";

const spans = {
  colspan: { default: 1, validate: "number" },
  rowspan: { default: 1, validate: "number" },
  // prosemirror-tables asks for it; columns of the paper have no widths of their own.
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};

export const Table = BaseTable.extend({
  group: "simple",
  addAttributes: () => ({ id: idAttribute, caption: textAttribute("caption") }),
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addNodeView: () => (props) => {
    const outer = document.createElement("table");
    const inner = document.createElement("tbody");
    outer.append(inner);
    return frame(props, "data-table", "Bảng", "before", CAPTION, { outer, inner });
  },
}).configure({ resizable: false });

const CAPTION = { name: "caption", label: "Tên bảng", placeholder: "Ví dụ: Giá đò qua các năm", longest: 300 };

export const TableCell = BaseCell.extend({ content: "paragraph+", addAttributes: () => spans });
export const TableHeader = BaseHeader.extend({ content: "paragraph+", addAttributes: () => spans });
export { TableRow };
