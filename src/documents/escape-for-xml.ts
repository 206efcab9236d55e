import { isUnprintable } from "../model/tidy-text.js";

const LINE_BREAKS = /\r\n?|[\n\u2028\u2029]/g;
const LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
/** Most values have nothing to be escaped. */
const NEEDS_NOTHING = /^[^&<>\p{Cc}\p{Cs}\u2028\u2029\uFFFD-\uFFFF]*$/u;

/**
 * A value as the text of a run; line breaks break the line.
 *
 * @throws Error on characters that a document cannot hold; `unprintable` finds them beforehand
 */
export function escapeForXml(value: string): string {
  return NEEDS_NOTHING.test(value) ? value : escapeMarkup(value).replace(LINE_BREAKS, LINE_BREAK);
}

/**
 * A value as text that has one line only, in drawings, attributes and properties. Throws as `escapeForXml`
 * does.
 */
export function escapePlain(value: string): string {
  const escaped = NEEDS_NOTHING.test(value) ? value : escapeMarkup(value).replace(LINE_BREAKS, " ");
  return escaped.replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}

function escapeMarkup(value: string): string {
  if (isUnprintable(value)) throw new Error("a value holds a character that no document can hold");
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
