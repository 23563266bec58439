import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { NodeView } from "@tiptap/pm/view";
import { largestPath } from "@/components/media/picture";
import type { MediaView } from "@/lib/media/model";
import { attributeCheck, attributeField } from "./attribute-field";
import { idAttribute, textAttribute } from "./attributes";
import { isInside } from "./framed-nodes";

type Options = {
  /** Every picture that the editor knows of, by id. */
  media: Map<string, MediaView>;
};

export const Figure = Node.create<Options>({
  name: "figure",
  group: "simple",
  atom: true,
  isolating: true,
  draggable: true,
  addOptions: () => ({ media: new Map() }),
  addAttributes: () => ({
    id: idAttribute,
    mediaId: textAttribute("mediaId"),
    alt: textAttribute("alt"),
    caption: textAttribute("caption"),
    credit: textAttribute("credit"),
    isIllustration: {
      default: false,
      validate: "boolean",
      parseHTML: (element) => element.hasAttribute("data-illustration"),
      renderHTML: (attributes) => (attributes["isIllustration"] === true ? { "data-illustration": "" } : {}),
    },
  }),
  parseHTML: () => [{ tag: "figure[data-mediaId]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
  addNodeView() {
    const { media } = this.options;
    return (props) => figureView(props, media);
  },
});

function figureView({ node, view, getPos }: NodeViewRendererProps, media: Options["media"]): NodeView {
  const dom = document.createElement("figure");
  dom.className = "framed figure-edit";
  const picture = document.createElement("img");
  picture.draggable = false;
  const fields = document.createElement("div");
  fields.className = "figure-fields";
  const place = { view, getPos };
  const edits = [
    attributeField(place, node, {
      name: "alt",
      label: "Mô tả ảnh (cho người khiếm thị)",
      placeholder: "Trong ảnh có gì",
      longest: 500,
      rows: 2,
    }),
    attributeField(place, node, { name: "caption", label: "Chú thích ảnh", longest: 600, rows: 2 }),
    attributeField(place, node, { name: "credit", label: "Nguồn ảnh", placeholder: "Ảnh: …", longest: 200 }),
    attributeCheck(place, node, "isIllustration", "Ảnh minh họa"),
  ];
  fields.append(...edits.map(({ element }) => element));
  dom.append(picture, fields);
  const show = (mediaId: string, alt: string) => {
    const stored = media.get(mediaId);
    const src = stored && largestPath(stored);
    if (src && !picture.src.endsWith(src)) picture.src = src;
    picture.alt = alt === "" ? "Ảnh chưa có mô tả" : alt;
    if (stored) {
      picture.width = stored.width;
      picture.height = stored.height;
    }
    dom.classList.toggle("is-missing", !src);
  };
  const showOf = (of: typeof node) => show(String(of.attrs["mediaId"]), String(of.attrs["alt"]));
  showOf(node);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      showOf(next);
      for (const edit of edits) edit.update(next);
      return true;
    },
    stopEvent: (event) => isInside(event, fields),
    ignoreMutation: () => true,
  };
}
