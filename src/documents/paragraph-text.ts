import {
  attributePlaces,
  decodeAt,
  descendants,
  parseXml,
  type XmlElement,
} from "../formats/xml.js";

/** One letter of a paragraph's text and where it stands in the XML. */
interface Letter {
  start: number;
  end: number;
  /** A picture or the like, which is no part of a placeholder even where it stands inside one. */
  isObject?: true;
}

/** A paragraph of a part with its text, however Word split it over runs. */
export interface ParagraphText {
  element: XmlElement;
  text: string;
  /** Whether the paragraph does more than show its text: it holds a text box, or ends a section. */
  holdsMore?: true;
  /** Whether its text cannot hold a line break: in drawings and properties. */
  isPlain?: true;
  /** For each UTF-16 unit of `text`, its place in the XML. */
  letters: Letter[];
}

/** Stands for whatever is no text: a picture, a page break, the mark of a footnote. */
export const OBJECT = "\uFFFC";

/** Elements of a run that are read as a letter. Source: ECMA-376 part 1, 17.3.3. */
const LETTERS: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:br": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00AD",
  "w:sym": OBJECT,
  "w:drawing": OBJECT,
  "w:pict": OBJECT,
  "w:object": OBJECT,
  "w:footnoteReference": OBJECT,
  "w:endnoteReference": OBJECT,
  "mc:AlternateContent": OBJECT,
  "m:oMath": OBJECT,
};
/** Paragraphs and equations, and the elements that hold their text. */
const PARAGRAPHS: Record<string, string> = { "w:p": "w:t", "a:p": "a:t", "m:oMath": "m:t" };

/**
 * The paragraphs of a part in order, each with the text of its own runs. A paragraph inside another
 * one (a text box) is a paragraph of its own and gives the outer one a letter `OBJECT`, and so is an equation.
 * Source: ECMA-376 part 1, 17.3.1.22 (p), 17.3.3.31 (t), 21.1.2.2.6 (a:p), 22.1.2.77 (oMath).
 */
export function paragraphTexts(xml: string, tree: XmlElement = parseXml(xml)): ParagraphText[] {
  const paragraphs: ParagraphText[] = [];
  const walk = (element: XmlElement, around: ParagraphText | null) => {
    for (const child of element.children) {
      if (child.name in PARAGRAPHS) {
        const paragraph: ParagraphText = { element: child, text: "", letters: [] };
        if (child.name !== "w:p") paragraph.isPlain = true;
        if (around) around.holdsMore = true;
        if (around && child.name in LETTERS) readInto(around, xml, child);
        paragraphs.push(paragraph);
        walk(child, paragraph);
      } else {
        if (around) readInto(around, xml, child);
        walk(child, around);
      }
    }
  };
  walk(tree, null);
  return paragraphs;
}

/** The texts of a part that has no paragraphs, such as the document's properties. */
export function plainTexts(xml: string, tree: XmlElement = parseXml(xml)): ParagraphText[] {
  return leaves(tree).map((element) => {
    const text: ParagraphText = { element, text: "", letters: [], isPlain: true };
    addText(text, xml, element);
    return text;
  });
}

function leaves(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    child.children.length > 0 ? leaves(child) : child.closeStart > child.openEnd ? [child] : [],
  );
}

function readInto(paragraph: ParagraphText, xml: string, child: XmlElement): void {
  if (child.name === PARAGRAPHS[paragraph.element.name]) addText(paragraph, xml, child);
  else if (child.name === "w:sectPr") paragraph.holdsMore = true;
  else if (isInRunOf(paragraph, child)) {
    const letter = letterOf(child);
    if (letter === undefined) return;
    const place = { start: child.start, end: child.end };
    paragraph.letters.push(letter === OBJECT ? { ...place, isObject: true } : place);
    paragraph.text += letter;
  }
}

function letterOf({ name, attributes }: XmlElement): string | undefined {
  if (name !== "w:br") return LETTERS[name];
  const breaks = attributes["w:type"];
  return breaks === undefined || breaks === "textWrapping" ? "\n" : OBJECT;
}

/** Whether a run of the paragraph itself holds the element: not a tab stop, nothing inside a drawing. */
function isInRunOf(paragraph: ParagraphText, { parent }: XmlElement): boolean {
  if (parent === paragraph.element) return true;
  if (parent?.name !== "w:r") return false;
  for (let around = parent.parent; around !== paragraph.element; around = around.parent) {
    if (around === null || around.name in LETTERS) return false;
  }
  return true;
}

/** Attributes that are read as text: of WordArt and watermarks, and what a link says when pointed at. */
const SHOWN: Record<string, string> = {
  "v:textpath": "string",
  "w:hyperlink": "w:tooltip",
  "a:hlinkClick": "tooltip",
};

/**
 * The texts that stand in attributes, those with letters in them.
 * Source: ECMA-376 part 4, 19.1.2.23 (textpath); part 1, 17.16.22 (hyperlink), 20.1.2.2.23 (hlinkClick).
 */
export function attributeTexts(xml: string, tree: XmlElement): ParagraphText[] {
  return [...descendants(tree)].flatMap((element) => {
    const shown = SHOWN[element.name];
    if (shown === undefined || !element.attributes[shown]) return [];
    const place = attributePlaces(xml, element).find(({ name }) => name === shown);
    const text: ParagraphText = { element, text: "", letters: [], isPlain: true };
    if (place) addLetters(text, xml, place.valueStart, place.end - 1);
    return [text];
  });
}

function addText(paragraph: ParagraphText, xml: string, element: XmlElement): void {
  addLetters(paragraph, xml, element.openEnd, element.closeStart);
}

function addLetters(paragraph: ParagraphText, xml: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const { text, length } = decodeAt(xml, at);
    for (const _unit of text.split("")) paragraph.letters.push({ start: at, end: at + length });
    paragraph.text += text;
    at += length;
  }
}

/** A paragraph's text as a person finds it in Word. */
export function shownText({ text }: ParagraphText): string {
  return text
    .replace(/[\uFFFC\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A placeholder or the mark of an optional block, with its span in the paragraph's text. */
export interface Tag {
  /** `unless` opens a block that is printed where the field has no value. */
  kind: "field" | "open" | "unless" | "close";
  name: string;
  start: number;
  end: number;
}

type Text = Pick<ParagraphText, "text">;

const TAG = /\{\{\s*([#^/]?)\s*([^{}]*?)\s*\}\}/g;
const KINDS: Record<string, Tag["kind"]> = { "#": "open", "^": "unless", "/": "close" };
/** What nobody sees in a name: breaks and hyphens of Word's own, zero-width letters, anchors. */
const UNSEEN = new RegExp(`[\\t\\n\\p{Default_Ignorable_Code_Point}${OBJECT}]`, "gu");

/** The tags of a paragraph in order: `{{field}}`, `{{#field}}`, `{{^field}}`, `{{/field}}`. */
export function findTags({ text }: Text): Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    kind: KINDS[match[1] ?? ""] ?? "field",
    name: (match[2] ?? "").replace(UNSEEN, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Braces as other keyboards and autocorrection write them, and pairs that came apart, perhaps unseen. */
const BROKEN =
  /\{\{[^}]{0,40}|\}\}|\{[\s\p{Default_Ignorable_Code_Point}]+\{[^}]{0,40}|\}[\s\p{Default_Ignorable_Code_Point}]+\}|[｛❴⦃⟨][^｝❵⦄⟩]{0,40}[｝❵⦄⟩]?/u;

/** Braces that belong to no tag, such as `{{name}` or a lone `}}`. */
export function findBrokenBraces({ text }: Text): string | null {
  const tripled = /\{\{\{[^{}]*|(?<![^{}])[^{}]*\}\}\}/.exec(text);
  if (tripled) return tripled[0].slice(0, 40);
  return BROKEN.exec(text.replace(TAG, ""))?.[0] ?? null;
}

/** A field's name outside double braces, where it would be printed as it stands; not in an address. */
export function findBareName({ text }: Text, names: ReadonlySet<string>): string | null {
  const words = text.replace(TAG, " ").match(/(?<![\w?&/=.@-])[a-z]+(?:_[a-z]+)+/gi) ?? [];
  return words.find((word) => names.has(word.toLowerCase())) ?? null;
}

/** Whether nothing but the mark of one block stands in the paragraph, so that it goes with it. */
export function isBlockMark(
  { text, holdsMore }: Pick<ParagraphText, "text" | "holdsMore">,
  tags: readonly Tag[],
): boolean {
  const [tag] = tags;
  if (holdsMore || tags.length !== 1 || !tag || tag.kind === "field") return false;
  const isBare = !text.includes(OBJECT);
  return isBare && text.slice(0, tag.start).trim() === "" && text.slice(tag.end).trim() === "";
}
