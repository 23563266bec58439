import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { hasHiddenContent, stripRuntime } from "./strip";

describe("what leaves the document", () => {
  test.each([
    [
      "a framework script",
      '<p>a</p><script src="/_next/static/chunks/1.js" async=""></script><p>b</p>',
      "<p>a</p><p>b</p>",
    ],
    ["inline data", '<p>a</p><script>self.__next_f.push([1,"x"])</script>', "<p>a</p>"],
    ["upper case", '<P>a</P><SCRIPT SRC="/_next/x.js"></SCRIPT ><p>b</p>', "<P>a</P><p>b</p>"],
    ["a script without quotes", "<script src=/_next/x.js async></script>b", "b"],
    ["a tag-like string in a script", '<script>var a = "<p>", b = "<\\/script>";</script>b', "b"],
    ["a greater-than sign in an attribute", '<script data-a="x>y" src="/_next/x.js"></script>b', "b"],
    ["a module preload", '<link rel="modulepreload" href="/_next/x.js"/>b', "b"],
    ["a script preload", '<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/>b', "b"],
    ["a script of another site", '<script src="https://example.com/assets/a.js"></script>b', "b"],
    ["a render-blocking link", '<link rel="expect" href="#_R_" blocking="render"/>b', "b"],
    ["React's markers", "<p>Tin<!-- --> mới<!--$--><b>a</b><!--/$--></p>", "<p>Tin mới<b>a</b></p>"],
    ["a script without an end", "<p>a</p><script>var a = 1;", "<p>a</p>"],
    ["a script in a comment-like level", "<script><!-- <script> </script> --></script>b", "b"],
  ])("%s", (_, given, expected) => {
    expect(stripRuntime(given)).toBe(expected);
  });
});

describe("what stays", () => {
  test.each([
    ["JSON-LD", '<script type="application/ld+json">{"headline":"a \\u003c b"}</script>'],
    ["JSON-LD in upper case", '<SCRIPT TYPE="Application/LD+JSON">{}</SCRIPT>'],
    ["our script", '<script type="module" src="/assets/reader-3f2a.js"></script>'],
    ["a preload of our script", '<link rel="modulepreload" href="/assets/reader-3f2a.js"/>'],
    ["a style sheet", '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ["a picture's preload", '<link rel="preload" as="image" href="/media/a.webp"/>'],
    ["a font's preload", '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin=""/>'],
    ["script as text of a title", "<title>Thẻ <script> là gì?</title>"],
    ["script as text of a textarea", "<textarea><script>x</script></textarea>"],
    ["script as an attribute's value", '<a title="<script>x</script>">a</a>'],
    ["a foreign comment", "<!-- ghi chú --><!--[if IE]>x<![endif]-->"],
    ["a lonely less-than sign", "<p>3 < 5 <3</p>"],
    ["a style sheet's text", "<style>a::after{content:'<script>'}</style>"],
  ])("%s", (_, html) => {
    expect(stripRuntime(html)).toBe(html);
  });
});

test("what a parser sees is the same document without the scripts, whatever the pieces", () => {
  const piece = fc.constantFrom(
    "<p>", "</p>", "<b title='a>b'>", "</b>", "văn bản", " < ", "<!-- -->", "<!--$-->", "<!-- x -->", "<!-->", "<!--->",
    "<script>", "</script>", "</SCRIPT\n>", "<script src=/_next/a.js>", "<script src='/assets/a.js'>", "<!--", "-->",
    '<script type="application/ld+json">', "{}", "<link rel=modulepreload href=/_next/a.js>", "<title>", "</title>",
    "<textarea>", "</textarea>", "<style>", "</style>", "<a href='</script>'>", '"', "'", "=", "/", ">",
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const html = pieces.join("");
      const before = seen(html);
      const after = seen(stripRuntime(html));
      // No script that a browser would run is left, and no text of the document is lost.
      expect(after.scripts.filter((it) => it.runs)).toEqual([]);
      expect(after.text).toBe(before.text);
    }),
    { numRuns: 2000 },
  );
});

test("content that waits for the runtime is noticed", () => {
  expect(hasHiddenContent('<div hidden id="S:0"><p>a</p></div>')).toBe(true);
  expect(hasHiddenContent('<div hidden=""></div>')).toBe(false);
});

type Seen = { text: string; scripts: { runs: boolean }[] };

function seen(html: string): Seen {
  const result: Seen = { text: "", scripts: [] };
  walk(parse(`<body>${html}`, { scriptingEnabled: true }), result);
  return result;
}

function walk(node: DefaultTreeAdapterTypes.Node, into: Seen): void {
  if (node.nodeName === "#text" && "value" in node) into.text += node.value;
  if (node.nodeName === "script" && "attrs" in node) {
    const of = (name: string) => node.attrs.find((it) => it.name === name)?.value;
    into.scripts.push({ runs: of("type") !== "application/ld+json" && !of("src")?.startsWith("/assets/") });
    return;
  }
  if ("childNodes" in node) for (const child of node.childNodes) walk(child, into);
}
