import { type Parts, textOfPart } from "../formats/office-package.js";
import { withUsualPrefixes } from "./usual-prefixes.js";

const MARK_OF_ORDER = /^\uFEFF/;
const DECLARED_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*)("[^"]*"|'[^']*')/;

/**
 * A part of a Word document as text, in whatever encoding and with whatever prefixes it is written: it
 * says of itself that it is in UTF-8, and has the prefixes by which it is read here.
 *
 * @returns the text, and a prefix that stands in the way of reading it, see `withUsualPrefixes`
 * @throws FormatError `damaged` where it is not well-formed
 */
export function readPartText(parts: Parts, name: string): { xml: string; foreign: string | null } {
  return withUsualPrefixes(utf8Text(parts, name));
}

/** A part as text that can be written in UTF-8, and says of itself nothing else. */
export function utf8Text(parts: Parts, name: string): string {
  const text = textOfPart(parts, name);
  const bytes = parts.get(name) ?? [];
  const isUtf8 =
    text.length === 0 ||
    (bytes[0] !== 0xfe && bytes[0] !== 0xff && bytes[0] !== 0 && bytes[1] !== 0);
  const unmarked = text.replace(MARK_OF_ORDER, "");
  const declared = DECLARED_ENCODING.exec(unmarked)?.[2] ?? "utf-8";
  if (isUtf8 && /^["']?utf-8["']?$/i.test(declared)) return text;
  return unmarked.replace(DECLARED_ENCODING, '$1"UTF-8"');
}
