/** Statements for machines. `json` is text that no `<` stands in (lib/feeds/json-ld.ts, jsonLdText). */
export function JsonLd({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
