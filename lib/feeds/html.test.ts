import { expect, test } from "vitest";
import { Document, type Picture } from "@/lib/articles/document";
import type { MediaView } from "@/lib/media/model";
import { makeFeed, makeItem } from "./feed.fixture";
import { articleHtml, captionLine, noticeHtml, sourceHtml, type Surroundings } from "./html";
import { rss } from "./rss";
import { complaints } from "./validate.fixture";

const photo: MediaView = {
  id: "anh-1",
  width: 1600,
  height: 1000,
  colour: "#335577",
  focalX: 500,
  focalY: 500,
  aiUse: "none",
  variants: [
    { width: 640, height: 400, format: "webp" },
    { width: 960, height: 600, format: "jpeg" },
    { width: 1600, height: 1000, format: "webp" },
  ],
};
const around: Surroundings = {
  origin: "https://nhip-song.example",
  media: new Map([["anh-1", photo]]),
  speakers: [
    { id: "pv", label: "PV", title: "" },
    { id: "ong-thanh", label: "Ông Lê Văn Thành", title: "Giám đốc Sở Nông nghiệp" },
  ],
};
const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const picture: Picture = {
  mediaId: "anh-1",
  alt: "Cánh đồng",
  caption: "Đồng nước",
  credit: "Văn Hào",
  isIllustration: true,
};
const html = (...content: unknown[]) => articleHtml(null, Document.parse({ type: "doc", content }), around);
const turn = (role: string, speakerId: string | null, ...content: unknown[]) => ({
  type: "interviewTurn",
  attrs: { id: `t${Math.random()}`.replace(/[^a-z0-9]/g, ""), role, speakerId },
  content,
});

test("an interview keeps who asks and who answers; the guest's position is said once", () => {
  expect(
    html(
      turn("question", "pv", p("Nước đã về chưa?")),
      turn("answer", "ong-thanh", p("Về rồi."), p("Chậm mười ngày.")),
      turn("question", "pv", p("Còn năm sau?")),
      turn("answer", "ong-thanh", p("Chưa biết.")),
      turn("closing", "pv", p("Xin cảm ơn ông!")),
    ),
  ).toBe(
    "<p><strong>PV:</strong> <strong>Nước đã về chưa?</strong></p>" +
      "<p><strong>Ông Lê Văn Thành (Giám đốc Sở Nông nghiệp):</strong> Về rồi.</p><p>Chậm mười ngày.</p>" +
      "<p><strong>PV:</strong> <strong>Còn năm sau?</strong></p>" +
      "<p><strong>Ông Lê Văn Thành:</strong> Chưa biết.</p>" +
      "<p><strong>PV:</strong> <strong>Xin cảm ơn ông!</strong></p>",
  );
});

test("a turn that begins with a picture is introduced before it; one without a speaker has no label", () => {
  const out = html(
    turn("answer", "ong-thanh", { type: "figure", attrs: picture }, p("Đây.")),
    turn("aside", null, p("(Cười)")),
  );
  expect(out).toMatch(/^<p><strong>Ông Lê Văn Thành \(Giám đốc Sở Nông nghiệp\):<\/strong><\/p><figure>/);
  expect(out).toMatch(/<p>Đây\.<\/p><p>\(Cười\)<\/p>$/);
});

test("a picture comes as JPEG with its full address, size, words and credit", () => {
  expect(articleHtml(picture, { type: "doc", content: [] }, around)).toBe(
    '<figure><img src="https://nhip-song.example/media/anh-1/960.jpg" alt="Cánh đồng" width="960" height="600"/>' +
      "<figcaption>Đồng nước. Ảnh minh họa. Ảnh: Văn Hào</figcaption></figure>",
  );
  expect(articleHtml({ ...picture, mediaId: "mất" }, { type: "doc", content: [] }, around)).toBe("");
  expect(captionLine({ ...picture, caption: "Ảnh minh họa", credit: "" })).toBe("Ảnh minh họa");
});

test("a picture that a machine made says so wherever the text is read", () => {
  const made = new Map([["anh-1", { ...photo, aiUse: "generated" as const }]]);
  const out = articleHtml(picture, { type: "doc", content: [] }, { ...around, media: made });
  expect(out).toContain("<figcaption>Đồng nước. Ảnh minh họa. Ảnh: Văn Hào. Ảnh do AI tạo</figcaption>");
});

test("every block of an article has its form", () => {
  const out = html(
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Tít phụ" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Xem ", marks: [{ type: "italic" }] },
        {
          type: "text",
          text: "bài này",
          marks: [{ type: "bold" }, { type: "link", attrs: { href: "/bai-viet/a-1" } }],
        },
        { type: "hardBreak" },
        { type: "text", text: "CO", marks: [] },
        { type: "text", text: "2", marks: [{ type: "subscript" }] },
      ],
    },
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [p("một")] },
        { type: "listItem", content: [p("hai"), p("ba")] },
      ],
    },
    { type: "orderedList", content: [{ type: "listItem", content: [p("đầu")] }] },
    { type: "blockquote", attrs: { by: "Bà Năm" }, content: [p("Nước là nhà.")] },
    { type: "pullQuote", content: [{ type: "text", text: "Một câu hay" }] },
    {
      type: "table",
      attrs: { caption: "Sản lượng" },
      content: [
        { type: "tableRow", content: [{ type: "tableHeader", attrs: { colspan: 2 }, content: [p("Năm")] }] },
        {
          type: "tableRow",
          content: [
            { type: "tableCell", content: [p("2025"), p("(ước)")] },
            { type: "tableCell", content: [p("1.200")] },
          ],
        },
      ],
    },
    { type: "infoBox", attrs: { title: "Cần biết" }, content: [p("Điều một")] },
    { type: "editorNote", content: [p("Loạt bài ba kỳ.")] },
  );
  expect(out).toBe(
    "<h2>Tít phụ</h2>" +
      '<p><em>Xem </em><a href="https://nhip-song.example/bai-viet/a-1"><strong>bài này</strong></a><br/>CO<sub>2</sub></p>' +
      "<ul><li>một</li><li><p>hai</p><p>ba</p></li></ul><ol><li>đầu</li></ol>" +
      "<blockquote><p>Nước là nhà.</p><p>— Bà Năm</p></blockquote>" +
      "<blockquote><p><em>Một câu hay</em></p></blockquote>" +
      '<table><caption>Sản lượng</caption><tbody><tr><th colspan="2">Năm</th></tr>' +
      "<tr><td>2025<br/>(ước)</td><td>1.200</td></tr></tbody></table>" +
      "<aside><h3>Cần biết</h3><p>Điều một</p></aside>" +
      "<aside><p><strong>Lời tòa soạn</strong></p><p><em>Loạt bài ba kỳ.</em></p></aside>",
  );
  expect(complaints("rss", rss(makeFeed([makeItem({ html: out })])))).toEqual([]);
});

test("a correction names its article, and a source is linked only when it is an address", () => {
  expect(noticeHtml("Sửa số liệu.\nXin lỗi bạn đọc.", { title: "A & B", url: "https://x.example/1" })).toBe(
    '<p>Sửa số liệu.</p><p>Xin lỗi bạn đọc.</p><p>Bài viết: <a href="https://x.example/1">A &amp; B</a></p>',
  );
  expect(sourceHtml({ name: "TTXVN", url: "javascript:alert(1)" })).toBe("<p>Theo TTXVN</p>");
  expect(sourceHtml({ name: "TTXVN", url: "https://x.example/" })).toBe(
    '<p>Theo <a href="https://x.example/">TTXVN</a></p>',
  );
  expect(sourceHtml(null)).toBe("");
});
