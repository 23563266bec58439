import { RelaxNGValidator, XmlDocument, type XmlElement, XmlLibError, XsdValidator } from "libxml2-wasm";
import { ATOM, RSS, SITEMAP } from "./schemas.fixture";

const GRAMMARS = { rss: RSS, atom: ATOM, sitemap: SITEMAP } as const;

const compiled = new Map<keyof typeof GRAMMARS, RelaxNGValidator>();

/** What libxml2 says against a document: it is not well-formed, or not what its grammar allows. */
export function complaints(kind: keyof typeof GRAMMARS, xml: string): string[] {
  return withDocument(xml, (doc) => {
    grammar(kind).validate(doc);
    return kind === "rss" ? repeated(doc, "//item/guid") : [];
  });
}

/** Compiled once: the properties ask hundreds of times. */
function grammar(kind: keyof typeof GRAMMARS): RelaxNGValidator {
  const known = compiled.get(kind);
  if (known) return known;
  const doc = XmlDocument.fromString(GRAMMARS[kind]);
  const validator = RelaxNGValidator.fromDoc(doc);
  compiled.set(kind, validator);
  return validator;
}

/** The same against a W3C XML Schema. */
export function schemaComplaints(xsd: string, xml: string): string[] {
  return withDocument(xsd, (schema) => {
    const validator = XsdValidator.fromDoc(schema);
    try {
      return withDocument(xml, (doc) => {
        validator.validate(doc);
        return [];
      });
    } finally {
      validator.dispose();
    }
  });
}

/** The texts of all elements that an XPath finds, as libxml2 reads them. */
export function texts(xml: string, xpath: string, prefixes: Record<string, string> = {}): string[] {
  const doc = XmlDocument.fromString(xml);
  try {
    return doc.find(xpath, prefixes).map((node) => node.content);
  } finally {
    doc.dispose();
  }
}

function repeated(doc: XmlDocument, xpath: string): string[] {
  const values = doc.find(xpath).map((node) => (node as XmlElement).content);
  return values.filter((value, n) => values.indexOf(value) !== n).map((value) => `twice: ${value}`);
}

function withDocument(xml: string, work: (doc: XmlDocument) => string[]): string[] {
  let doc: XmlDocument | undefined;
  try {
    doc = XmlDocument.fromString(xml);
    return work(doc);
  } catch (error) {
    if (error instanceof XmlLibError)
      return error.details.length > 0 ? error.details.map((it) => it.message) : [error.message];
    throw error;
  } finally {
    doc?.dispose();
  }
}
