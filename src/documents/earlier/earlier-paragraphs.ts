/** A paragraph of a part: its place in the XML, its text, and for each UTF-16 unit of it its place. */
export interface EarlierParagraph {
  start: number;
  end: number;
  text: string;
  holdsMore?: boolean;
  letters: { start: number; end: number }[];
}

const TOKEN =
  /<w:p(?=[\s>])[^>]*?(\/)?>|<\/w:p>|<w:t(?=[\s>])[^>]*?(\/)?>([^<]*)|<w:(?:drawing|pict|object)[\s>]/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/iy;
const NAMED_ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The paragraphs of a part as version 0.1.0 saw them. */
export function earlierParagraphs(xml: string): EarlierParagraph[] {
  const finished: EarlierParagraph[] = [];
  const open: EarlierParagraph[] = [];
  for (const match of xml.matchAll(TOKEN)) {
    const [token, selfClosedParagraph, selfClosedText, content] = match;
    if (token === "</w:p>") {
      const paragraph = open.pop();
      if (paragraph) finished.push({ ...paragraph, end: match.index + token.length });
    } else if (content !== undefined) {
      const paragraph = open.at(-1);
      if (paragraph && !selfClosedText) {
        addText(paragraph, content, match.index + token.length - content.length);
      }
    } else if (!selfClosedParagraph) {
      const around = open.at(-1);
      if (around) around.holdsMore = true;
      if (token.startsWith("<w:p>") || token.startsWith("<w:p ")) {
        open.push({ start: match.index, end: -1, text: "", letters: [] });
      }
    }
  }
  return finished.sort((a, b) => a.start - b.start);
}

function addText(paragraph: EarlierParagraph, content: string, start: number): void {
  let position = 0;
  while (position < content.length) {
    const { text, length } = decodeAt(content, position);
    for (const _unit of text.split("")) {
      paragraph.letters.push({ start: start + position, end: start + position + length });
    }
    paragraph.text += text;
    position += length;
  }
}

function decodeAt(content: string, position: number): { text: string; length: number } {
  ENTITY.lastIndex = position;
  const entity = content[position] === "&" ? ENTITY.exec(content) : null;
  if (!entity) return { text: content[position] ?? "", length: 1 };
  const [whole, hex, decimal, name] = entity;
  const text = hex
    ? String.fromCodePoint(Number.parseInt(hex, 16))
    : decimal
      ? String.fromCodePoint(Number(decimal))
      : (NAMED_ENTITIES[name ?? ""] ?? whole);
  return { text, length: whole.length };
}
