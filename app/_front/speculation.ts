/** Which links a browser may fetch ahead, once the reader's pointer or finger comes near: pages, never acts or feeds. */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      source: "document",
      where: {
        and: [
          {
            href_matches: [
              "/",
              "/bai-viet/*",
              "/chuyen-muc/*",
              "/chu-de/*",
              "/loat-bai/*",
              "/tac-gia/*",
              "/nhan-vat/*",
              "/moi-nhat*",
              "/danh-gia-cao*",
            ],
          },
          { not: { href_matches: ["/*/*.xml", "/*/*.json"] } },
          { not: { selector_matches: "[download], [target=_blank], [rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});
