const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">';

/** A value as version 0.1.0 wrote it: what XML cannot hold was left out. */
export function escapeEarlier(value: string): string {
  return value
    .replace(NOT_IN_XML, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, LINE_BREAK);
}
