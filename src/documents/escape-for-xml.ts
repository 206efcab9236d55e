/** What XML 1.0 cannot hold at all (section 2.2), which some sheets nevertheless contain. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
/** Most values have nothing to be escaped. */
const NEEDS_NOTHING = /^[^&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u;

/** A value as the text of a run; line breaks break the line, characters XML cannot hold are left out. */
export function escapeForXml(value: string): string {
  if (NEEDS_NOTHING.test(value)) return value;
  return value
    .replace(NOT_IN_XML, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, LINE_BREAK);
}
