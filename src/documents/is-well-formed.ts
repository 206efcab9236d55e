const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#0*[1-9]\d*|#x0*[1-9a-f][\da-f]*);)/i;
/** Source: XML 1.0, 2.2. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Whether the elements of an XML part nest and close, so that a word processor can open it. A part
 * with a document type is refused: WordprocessingML has none, and it could pull in other files.
 * Source: XML 1.0, well-formedness of elements; ECMA-376 part 2, 6.1.
 */
export function isWellFormed(xml: string): boolean {
  if (/<!DOCTYPE/i.test(xml) || BARE_AMPERSAND.test(xml) || NOT_IN_XML.test(xml)) return false;
  const open: string[] = [];
  let elements = 0;
  for (const [tag] of xml.matchAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>/g,
  )) {
    if (tag.startsWith("<!") || tag.startsWith("<?")) continue;
    const name = /^<\/?([^\s/>]+)/.exec(tag)?.[1];
    if (name === undefined) return false;
    elements += 1;
    if (tag.startsWith("</")) {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith("/>")) open.push(name);
  }
  return elements > 0 && open.length === 0;
}
