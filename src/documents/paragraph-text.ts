/** One letter of a paragraph's text and where it stands in the XML. */
interface Letter {
  start: number;
  end: number;
}

/** A paragraph of a WordprocessingML part with its text, however Word split it over runs. */
export interface ParagraphText {
  /** Where `<w:p …>` begins and `</w:p>` ends in the XML. */
  start: number;
  end: number;
  text: string;
  /** Whether a text box or a picture stands in the paragraph too. */
  holdsMore?: boolean;
  /** For each UTF-16 unit of `text`, its place in the XML. */
  letters: Letter[];
}

const TOKEN =
  /<w:p(?=[\s>])[^>]*?(\/)?>|<\/w:p>|<w:t(?=[\s>])[^>]*?(\/)?>([^<]*)|<w:(?:drawing|pict|object)[\s>]/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/iy;
const NAMED_ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The paragraphs of a part, each with the text of its own runs. A paragraph inside another one (a
 * text box) is a paragraph of its own and gives nothing to the outer one.
 * Source: ECMA-376 part 1, 17.3.1.22 (p) and 17.3.3.31 (t).
 */
export function paragraphTexts(xml: string): ParagraphText[] {
  const finished: ParagraphText[] = [];
  const open: ParagraphText[] = [];
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

function addText(paragraph: ParagraphText, content: string, start: number): void {
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
