import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { anchorsOf } from "@/lib/articles/anchors";
import { Block, type Document } from "@/lib/articles/document";
import type { ArticleView } from "@/lib/articles/view";
import type { MediaView } from "@/lib/media/model";
import { ArticleBody } from "./article-body";

const text = (words: string) => [{ type: "text" as const, text: words }];
const paragraph = (words: string) => ({ type: "paragraph" as const, content: text(words) });

const photo: MediaView = {
  id: "m1",
  width: 1600,
  height: 1000,
  colour: "#aabbcc",
  focalX: 250,
  focalY: 500,
  aiUse: "none",
  variants: [
    { width: 960, height: 600, format: "webp" },
    { width: 320, height: 200, format: "webp" },
    { width: 960, height: 600, format: "jpeg" },
  ],
};

const guest: ArticleView["speakers"][number] = {
  id: "khach",
  personId: "p1",
  role: "guest",
  label: "Bà Trần Thị Ổi",
  title: "Giám đốc Sở Thử nghiệm",
  person: {
    id: "p1",
    slug: "tran-thi-oi",
    fullName: "Trần Thị Ổi",
    honorific: "Bà",
    academic: "",
    position: "",
    organisation: "",
    bio: "",
    portraitId: null,
  },
};
const host: ArticleView["speakers"][number] = {
  id: "pv",
  personId: null,
  role: "interviewer",
  label: "PV",
  title: "",
  person: null,
};

function render(blocks: unknown[], mentioned: string[] = [], media: MediaView = photo): string {
  const body: Document = { type: "doc", content: blocks.map((block) => Block.parse(block)) };
  const anchors = anchorsOf(body, new Set(mentioned));
  return renderToStaticMarkup(
    <ArticleBody body={body} speakers={[host, guest]} media={new Map([[media.id, media]])} anchors={anchors} />,
  );
}

function turn(id: string, role: string, speakerId: string | null, ...content: unknown[]) {
  return { type: "interviewTurn", attrs: { id, role, speakerId }, content };
}

describe("every kind of block", () => {
  test.each([
    ["a paragraph", paragraph("Một đoạn."), "<p>Một đoạn.</p>"],
    ["a heading", { type: "heading", attrs: { level: 3 }, content: text("Tít phụ") }, "<h3>Tít phụ</h3>"],
    [
      "a list",
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph("một")] }] },
      "<ul><li>một</li></ul>",
    ],
    [
      "a numbered list of long items",
      { type: "orderedList", content: [{ type: "listItem", content: [paragraph("một"), paragraph("hai")] }] },
      "<ol><li><p>một</p><p>hai</p></li></ol>",
    ],
    [
      "a quote",
      { type: "blockquote", attrs: { by: "Tục ngữ" }, content: [paragraph("Nước chảy đá mòn")] },
      '<figure class="quote"><blockquote><p>Nước chảy đá mòn</p></blockquote><figcaption>Tục ngữ</figcaption></figure>',
    ],
    [
      "a pull quote, whose inner quotation marks are single",
      { type: "pullQuote", content: text("Cháu bảo: “Thôi ạ”.") },
      '<figure class="pull-quote"><blockquote><p>Cháu bảo: ‘Thôi ạ’.</p></blockquote></figure>',
    ],
    [
      "an editor's note",
      { type: "editorNote", content: [paragraph("Bài đã được rút gọn.")] },
      '<div class="editor-note" role="note" aria-label="Lời tòa soạn"><p class="note-name">Lời tòa soạn</p><p>Bài đã được rút gọn.</p></div>',
    ],
    [
      "a box",
      { type: "infoBox", attrs: { title: "Con số" }, content: [paragraph("12 ha")] },
      '<aside class="info-box" aria-label="Con số"><p class="info-title">Con số</p><p>12\u00a0ha</p></aside>',
    ],
  ])("%s", (_, block, html) => {
    expect(render([block])).toBe(html);
  });

  test("marks", () => {
    const marked = { type: "text", text: "x", marks: [{ type: "bold" }, { type: "italic" }] };
    const small = [{ type: "subscript" }, { type: "superscript" }].map((mark) => ({
      type: "text",
      text: "2",
      marks: [mark],
    }));
    expect(render([{ type: "paragraph", content: [marked, { type: "hardBreak" }, ...small] }])).toBe(
      "<p><strong><em>x</em></strong><br/><sub>2</sub><sup>2</sup></p>",
    );
  });

  test("a table says what its cells head, and sets columns of figures to the right, but not years", () => {
    const row = (type: string, ...cells: string[]) => ({
      type: "tableRow",
      content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
    });
    const html = render([
      {
        type: "table",
        attrs: { caption: "Giá đò" },
        content: [
          row("tableHeader", "Năm", "Giá"),
          row("tableCell", "2003", "1.000 đồng"),
          row("tableCell", "2014", "3.000 đồng"),
        ],
      },
    ]);
    expect(html).toContain('role="region" aria-label="Giá đò" tabindex="0"');
    expect(html).toContain('<th scope="col">Năm</th><th scope="col" class="number">Giá</th>');
    expect(html).toContain('<td>2003</td><td class="number">1.000\u00a0đồng</td>');
  });

  test("a picture keeps its place, its colour and its focal point, and says whose it is", () => {
    const html = render([
      {
        type: "figure",
        attrs: {
          mediaId: "m1",
          alt: "Một bến đò",
          caption: "Bến đò cũ",
          credit: "Minh họa: Nhịp Sông",
          isIllustration: true,
        },
      },
    ]);
    expect(html).toContain('srcSet="/media/m1/320.webp 320w, /media/m1/960.webp 960w"');
    expect(html).toContain('src="/media/m1/960.jpg"');
    expect(html).toContain('width="1600" height="1000" alt="Một bến đò" loading="lazy"');
    expect(html).toContain("background-color:#aabbcc;object-position:25% 50%");
    expect(html).toContain('<figcaption>Bến đò cũ. <span class="credit">Ảnh minh họa: Nhịp Sông</span></figcaption>');
  });

  test("a picture that is not there any more leaves nothing behind", () => {
    expect(render([{ type: "figure", attrs: { mediaId: "m0", alt: "x", caption: "y" } }])).toBe("");
  });

  test("a picture that a machine made says so to readers, whatever else is said of it", () => {
    const figure = (words: object) => [{ type: "figure", attrs: { mediaId: "m1", alt: "Bến đò", ...words } }];
    const made = (aiUse: MediaView["aiUse"], words: object) => render(figure(words), [], { ...photo, aiUse });
    expect(made("generated", { caption: "Bến đò xưa", credit: "Tòa soạn" })).toContain(
      '<span class="credit">Ảnh: Tòa soạn</span>. <span class="ai-label">Ảnh do AI tạo</span></figcaption>',
    );
    expect(made("generated", {})).toContain('<figcaption><span class="ai-label">Ảnh do AI tạo</span></figcaption>');
    expect(made("assisted", { caption: "Xưa." })).toContain('Xưa. <span class="ai-label">Ảnh có AI hỗ trợ</span>');
    expect(made("none", { caption: "Xưa." })).not.toContain("AI");
  });
});

describe("a conversation", () => {
  const talk = [
    turn("t1", "question", "pv", paragraph("Bà nghĩ sao?")),
    turn("t2", "answer", "khach", paragraph("Tôi nghĩ thế này."), paragraph("Và thế này.")),
    turn("t3", "question", "pv", paragraph("Rồi sao nữa?")),
    turn("t4", "answer", "khach", paragraph("Hết rồi.")),
    turn("t5", "closing", "pv", paragraph("Xin cảm ơn bà!")),
  ];

  test("each turn has an address, and each question is a numbered heading", () => {
    const html = render(talk);
    for (const anchor of ["cau-1", "tra-loi-1", "cau-2", "tra-loi-2", "luot-t5"])
      expect(html).toContain(`id="${anchor}"`);
    expect(html.match(/<h2 class="asked">/g)).toHaveLength(2);
    expect(html).toContain('href="#cau-2" aria-label="Sao chép liên kết đến câu 2"');
    expect(html).toContain('<p class="asked"><span class="speaker">PV:</span> Xin cảm ơn bà!</p>');
  });

  test("the guest's position is said once, at the first answer, and the name once a turn", () => {
    const html = render(talk);
    expect(html.match(/Giám đốc Sở Thử nghiệm/g)).toHaveLength(1);
    expect(html.match(/Trần Thị Ổi/g)).toHaveLength(2);
    expect(html).toContain('<a href="/nhan-vat/tran-thi-oi">Bà\u00a0Trần Thị Ổi</a>');
    expect(html).toContain('<p><span class="speaker">Bà\u00a0Trần Thị Ổi:</span> Hết rồi.</p>');
  });

  test("questions stand under the editor's headings where there are any", () => {
    expect(render([{ type: "heading", attrs: { level: 2 }, content: text("Phần một") }, ...talk])).toContain(
      '<h3 class="asked">',
    );
  });

  test("an answer that opens with a list still says who speaks", () => {
    const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph("một")] }] };
    const html = render([...talk.slice(0, 2), turn("t9", "answer", "khach", list)]);
    expect(html).toContain('<p class="speaker-line">Bà\u00a0Trần Thị Ổi:</p><ul>');
    expect(html).toContain('id="tra-loi-1-2"');
  });

  test("a block that a correction names can be reached", () => {
    expect(render([{ ...paragraph("Đã sửa."), attrs: { id: "b7" } }], ["b7"])).toBe('<p id="doan-b7">Đã sửa.</p>');
  });
});

describe("hostile text", () => {
  test("markup in a text is text", () => {
    const html = render([
      paragraph('<script>alert(1)</script><img src=x onerror="1">'),
      turn("t1", "question", "pv", paragraph("</h2><b>")),
    ]);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain("&lt;script&gt;");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//xau.example", " https://x", "vbscript:x"])(
    "the address %j is no link",
    (href) => {
      const body: Document = {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "bấm", marks: [{ type: "link", attrs: { href } }] }] },
        ],
      };
      const html = renderToStaticMarkup(
        <ArticleBody body={body} speakers={[]} media={new Map()} anchors={anchorsOf(body)} />,
      );
      expect(html).toBe("<p>bấm</p>");
    },
  );

  test("a link out gives nothing away, a link within the paper is plain", () => {
    const link = (href: string) => ({ type: "text", text: "đây", marks: [{ type: "link", attrs: { href } }] });
    const html = render([{ type: "paragraph", content: [link("https://example.org/a?b=1&c=2"), link("/chu-de/hue")] }]);
    expect(html).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">đây</a><a href="/chu-de/hue">đây</a>',
    );
  });

  test("a block of a kind that this program does not know is left out", () => {
    const body = {
      type: "doc",
      content: [{ type: "poll", attrs: { id: "b1" } }, paragraph("Còn lại.")],
    } as unknown as Document;
    expect(
      renderToStaticMarkup(<ArticleBody body={body} speakers={[]} media={new Map()} anchors={anchorsOf(body)} />),
    ).toBe("<p>Còn lại.</p>");
  });
});
