import { expect, test } from "vitest";
import type { LibraryPicture } from "@/lib/media/model";
import { placePictures } from "./place-pictures";

const picture = { id: "kho-1", alt: "", caption: "", credit: "Ảnh: Kho", isIllustration: false } as LibraryPicture;
const paragraph = (id: string, text: string) => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});
const pictures = [
  { src: "docx:1", blockId: "p2", alt: "Bến sông", caption: "Bến sáng sớm", credit: "" },
  { src: "docx:2", blockId: "p3", alt: "", caption: "", credit: "" },
];

test("a stored picture stands where its paragraph stands, one that was refused leaves its paragraph", () => {
  const turn = {
    type: "interviewTurn",
    attrs: { id: "t1" },
    content: [paragraph("p1", "Lời"), paragraph("p2", "[Ảnh: …]")],
  };
  const blocks = [turn, paragraph("p3", "[Ảnh: hai]")];
  const placed = placePictures(blocks, pictures, [
    { src: "docx:1", picture },
    { src: "docx:2", say: "Không phải ảnh." },
  ]);
  expect(placed.media).toEqual([picture]);
  expect(placed.blocks).toEqual([
    {
      ...turn,
      content: [
        paragraph("p1", "Lời"),
        {
          type: "figure",
          attrs: {
            id: "p2",
            mediaId: "kho-1",
            alt: "Bến sông",
            caption: "Bến sáng sớm",
            credit: "Ảnh: Kho",
            isIllustration: false,
          },
        },
      ],
    },
    blocks[1],
  ]);
});

test("a picture whose paragraph was taken out is not put in", () => {
  expect(placePictures([paragraph("p1", "Lời")], pictures, [{ src: "docx:1", picture }])).toEqual({
    blocks: [paragraph("p1", "Lời")],
    media: [],
  });
});
