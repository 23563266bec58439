/** Zero-width, soft hyphen, byte-order mark, bidi controls, and the control characters that PostgreSQL or XML refuse. */
const INVISIBLE =
  // oxlint-disable-next-line no-misleading-character-class, no-control-regex -- what cannot be seen is what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// oxlint-disable-next-line no-control-regex -- vertical tab and form feed end a line in old texts
const LINE_END = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
/** A vowel whose tone was typed before its shape mark: Unicode does not call the two orders equal. */
const TONE_BEFORE_SHAPE = /[aeou][\u0300\u0301\u0303\u0309\u0323]*[\u0302\u0306\u031b]/giu;
const SHAPE = /[\u0302\u0306\u031b]/;

/**
 * Text as the paper keeps it: NFC, LF line ends, plain spaces, nothing invisible. Idempotent.
 * Call it at every boundary (form, paste, import, query, address, file name), never while an IME composes.
 */
export function clean(s: string): string {
  const visible = s
    .replace(LINE_END, "\n")
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, " ")
    .replace(LONE_SURROGATE, "\ufffd");
  // U+00D0 looks exactly like Đ and stands for it in texts converted from old Vietnamese fonts.
  const nfc = visible.normalize("NFC").replace(/\u00d0/g, "Đ");
  return /[\u0302\u0306\u031b]/.test(nfc) ? shapeFirst(nfc) : nfc;
}

/** One line: as `clean`, line ends become spaces, runs of spaces one, ends trimmed. */
export function cleanLine(s: string): string {
  return clean(s).replace(/\s+/g, " ").trim();
}

function shapeFirst(nfc: string): string {
  return nfc
    .normalize("NFD")
    .replace(TONE_BEFORE_SHAPE, (letter) => {
      const shape = SHAPE.exec(letter)?.[0] ?? "";
      const mended = (letter.charAt(0) + shape + letter.slice(1).replace(shape, "")).normalize("NFC");
      return mended.length === 1 ? mended : letter;
    })
    .normalize("NFC");
}
