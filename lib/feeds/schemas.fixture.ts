/** RELAX NG grammars written after the specifications they name; libxml2 holds our output against them. */
const HEAD = `xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"`;

const COMMON = `
  <define name="text.filled"><data type="string"><param name="pattern">[\\s\\S]*\\S[\\s\\S]*</param></data></define>
  <define name="address"><data type="anyURI"><param name="pattern">\\s*[a-zA-Z][a-zA-Z0-9+.\\-]*:[^\\s]+\\s*</param></data></define>
  <define name="web"><data type="anyURI"><param name="pattern">\\s*https?://[^\\s]+\\s*</param></data></define>
  <define name="anything"><zeroOrMore><choice><text/><attribute><anyName/></attribute><element><anyName/><ref name="anything"/></element></choice></zeroOrMore></define>`;

/** "Fri, 26 Apr 2024 10:15:00 +0700": RFC 822 with the four-digit year of RFC 2822; English, never Vietnamese. */
const RFC822 =
  "\\s*((Mon|Tue|Wed|Thu|Fri|Sat|Sun),\\s+)?(0?[1-9]|[12][0-9]|3[01])\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)" +
  "\\s+([0-9]{2}|[0-9]{4})\\s+([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?\\s+(UT|GMT|[ECMP][SD]T|[A-IK-Z]|[+\\-]([01][0-9]|2[0-3])[0-5][0-9])\\s*";

const one = (name: string, content: string) => `<element name="${name}">${content}</element>`;
const optional = (name: string, content: string) => `<optional>${one(name, content)}</optional>`;
const many = (name: string, content: string) => `<zeroOrMore>${one(name, content)}</zeroOrMore>`;
const ref = (name: string) => `<ref name="${name}"/>`;
const attribute = (name: string, content = "<text/>") => `<attribute name="${name}">${content}</attribute>`;
const maybe = (inner: string) => `<optional>${inner}</optional>`;

/** RSS 2.0 (rssboard.org/rss-specification, rss-profile). What stands in a namespace is the namespace's affair. */
export const RSS = `<grammar ${HEAD}>
  <start><element name="rss">${attribute("version", "<value>2.0</value>")}<ref name="channel"/></element></start>
  <define name="channel"><element name="channel"><interleave>
    ${one("title", "<text/>")}
    ${one("link", ref("address"))}
    ${one("description", "<text/>")}
    ${optional("language", `<data type="language"/>`)}
    ${optional("copyright", "<text/>")}
    ${optional("managingEditor", ref("mailbox"))}
    ${optional("webMaster", ref("mailbox"))}
    ${optional("pubDate", ref("rfc822"))}
    ${optional("lastBuildDate", ref("rfc822"))}
    ${many("category", `<text/><optional>${attribute("domain")}</optional>`)}
    ${optional("generator", "<text/>")}
    ${optional("docs", ref("web"))}
    ${optional("ttl", `<data type="nonNegativeInteger"/>`)}
    ${maybe(ref("image"))}
    ${optional("skipHours", `<oneOrMore>${one("hour", `<data type="integer"><param name="minInclusive">0</param><param name="maxInclusive">24</param></data>`)}</oneOrMore>`)}
    ${optional("skipDays", `<oneOrMore>${one("day", `<choice>${["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((day) => `<value>${day}</value>`).join("")}</choice>`)}</oneOrMore>`)}
    <zeroOrMore><ref name="item"/></zeroOrMore>
    <ref name="extensions"/>
  </interleave></element></define>
  <define name="image"><element name="image"><interleave>
    ${one("url", ref("web"))}
    ${one("title", ref("text.filled"))}
    ${one("link", ref("address"))}
    ${optional("width", `<data type="positiveInteger"><param name="maxInclusive">144</param></data>`)}
    ${optional("height", `<data type="positiveInteger"><param name="maxInclusive">400</param></data>`)}
    ${optional("description", "<text/>")}
  </interleave></element></define>
  <define name="item"><element name="item"><interleave>
    ${optional("title", "<text/>")}
    ${optional("link", ref("address"))}
    ${optional("description", "<text/>")}
    ${optional("author", ref("mailbox"))}
    ${many("category", `<text/><optional>${attribute("domain")}</optional>`)}
    ${optional("comments", ref("web"))}
    ${optional("enclosure", attribute("url", ref("web")) + attribute("length", `<data type="nonNegativeInteger"/>`) + attribute("type", `<data type="string"><param name="pattern">[a-z]+/[a-z0-9.+\\-]+</param></data>`) + "<empty/>")}
    <optional><choice>
      <element name="guid">${attribute("isPermaLink", "<value>false</value>")}<ref name="text.filled"/></element>
      <element name="guid">${maybe(attribute("isPermaLink", "<value>true</value>"))}<ref name="web"/></element>
    </choice></optional>
    ${optional("pubDate", ref("rfc822"))}
    ${optional("source", `<text/>${attribute("url", ref("web"))}`)}
    <ref name="extensions"/>
  </interleave></element></define>
  <define name="mailbox"><data type="string"><param name="pattern">[^\\s@]+@[^\\s@()]+( \\(.+\\))?</param></data></define>
  <define name="rfc822"><data type="string"><param name="pattern">${RFC822}</param></data></define>
  <define name="extensions"><zeroOrMore><element><anyName><except><nsName ns=""/></except></anyName><ref name="anything"/></element></zeroOrMore></define>
  ${COMMON}
</grammar>`;

const date = ref("date");
/** RFC 4287, without what it allows beside its own elements. */
export const ATOM = `<grammar ns="http://www.w3.org/2005/Atom" ${HEAD}>
  <start><element name="feed"><ref name="common"/><interleave>
    <oneOrMore>${one("author", ref("person"))}</oneOrMore>
    ${many("category", ref("category"))}
    ${many("contributor", ref("person"))}
    ${optional("generator", "<text/>")}
    ${optional("icon", ref("address"))}
    ${one("id", ref("address"))}
    <oneOrMore>${one("link", ref("link"))}</oneOrMore>
    ${optional("logo", ref("address"))}
    ${optional("rights", ref("words"))}
    ${optional("subtitle", ref("words"))}
    ${one("title", ref("words"))}
    ${one("updated", date)}
    <zeroOrMore><ref name="entry"/></zeroOrMore>
  </interleave></element></start>
  <define name="entry"><element name="entry"><ref name="common"/><interleave>
    ${many("author", ref("person"))}
    ${many("category", ref("category"))}
    ${one("content", ref("words"))}
    ${many("contributor", ref("person"))}
    ${one("id", ref("address"))}
    <oneOrMore>${one("link", ref("link"))}</oneOrMore>
    ${optional("published", date)}
    ${optional("rights", ref("words"))}
    ${optional("summary", ref("words"))}
    ${one("title", ref("words"))}
    ${one("updated", date)}
  </interleave></element></define>
  <define name="common"><optional><attribute name="xml:lang" ns="http://www.w3.org/XML/1998/namespace"><data type="language"/></attribute></optional></define>
  <define name="words"><optional>${attribute("type", "<choice><value>text</value><value>html</value></choice>")}</optional><text/></define>
  <define name="person"><interleave>${one("name", ref("text.filled"))}${optional("uri", ref("address"))}${optional("email", `<data type="string"><param name="pattern">.+@.+</param></data>`)}</interleave></define>
  <define name="category">${attribute("term", ref("text.filled"))}${maybe(attribute("scheme", ref("address")))}${maybe(attribute("label"))}<empty/></define>
  <define name="link">${attribute("href", ref("address"))}${maybe(attribute("rel", ref("text.filled")))}${maybe(attribute("type", `<data type="string"><param name="pattern">.+/.+</param></data>`))}${maybe(attribute("hreflang"))}${maybe(attribute("title"))}${maybe(attribute("length", `<data type="nonNegativeInteger"/>`))}<empty/></define>
  <define name="date"><data type="dateTime"><param name="pattern">.+T.+(Z|[+\\-][0-9]{2}:[0-9]{2})</param></data></define>
  ${COMMON}
</grammar>`;

/** sitemaps.org 0.9 with Google's news tags; the schema of the former lies with the test data, of the latter nowhere. */
export const SITEMAP = `<grammar ns="http://www.sitemaps.org/schemas/sitemap/0.9" ${HEAD}>
  <start><choice>
    <element name="sitemapindex">${many("sitemap", ref("place"))}</element>
    <element name="urlset"><zeroOrMore><element name="url"><ref name="place"/><optional><ref name="news"/></optional></element></zeroOrMore></element>
  </choice></start>
  <define name="place">${one("loc", `<data type="anyURI"><param name="pattern">https?://[^\\s]+</param><param name="maxLength">2048</param></data>`)}${optional("lastmod", ref("moment"))}</define>
  <define name="news"><element name="news" ns="http://www.google.com/schemas/sitemap-news/0.9"><interleave>
    <element name="publication" ns="http://www.google.com/schemas/sitemap-news/0.9"><interleave>
      <element name="name" ns="http://www.google.com/schemas/sitemap-news/0.9"><ref name="text.filled"/></element>
      <element name="language" ns="http://www.google.com/schemas/sitemap-news/0.9"><data type="string"><param name="pattern">[a-z]{2,3}(-[a-z]{2})?</param></data></element>
    </interleave></element>
    <element name="publication_date" ns="http://www.google.com/schemas/sitemap-news/0.9"><ref name="moment"/></element>
    <element name="title" ns="http://www.google.com/schemas/sitemap-news/0.9"><ref name="text.filled"/></element>
  </interleave></element></define>
  <define name="moment"><data type="dateTime"><param name="pattern">.+\\+07:00</param></data></define>
  ${COMMON}
</grammar>`;
