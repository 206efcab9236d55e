import {
  attributePlaces,
  descendants,
  type Edit,
  edited,
  parseXml,
  type XmlElement,
} from "../formats/xml.js";
import { PICTURE_FIELDS } from "../model/document.js";
import { TEMPLATE_FIELDS } from "../model/template-kind.js";
import { keepContainersOpen, planBlocks, planInline, type TagInText } from "./blocks.js";
import { cutAt, type Plan, type Replacement } from "./conditional-xml.js";
import type { PartKind } from "./package-parts.js";
import {
  findBareName,
  findBrokenBraces,
  findTags,
  isBlockMark,
  type ParagraphText,
  paragraphTexts,
  plainTexts,
  shownText,
  type Tag,
} from "./paragraph-text.js";
import { type PictureField, planPictures } from "./pictures.js";
import type { PartFault, Piece } from "./template.js";

interface CompiledPart {
  pieces: Piece[];
  pictures: PictureField[];
  faults: PartFault[];
  /** Every tag that names a field, with the paragraph it stands in. */
  named: { field: string; paragraph: string }[];
}

/** A part by its name and kind, cut at its placeholders. */
export interface ReadPart extends CompiledPart {
  name: string;
  kind: PartKind;
}

const FIELD_NAMES = new Set(
  Object.values(TEMPLATE_FIELDS).flatMap((fields) => Object.keys(fields)),
);

/**
 * Cuts one XML part at its placeholders.
 *
 * @param xml the part, clean of tracked changes
 * @param isProperties whether every text of it is one of its own, as in the document's properties
 * @returns the pieces in order, the pictures to draw, and everything that is wrong with the part's tags
 */
export function compilePart(xml: string, isProperties = false): CompiledPart {
  const tree = parseXml(xml);
  const plan: Plan = { ranges: [], replacements: [] };
  const faults: PartFault[] = [];
  const marks: TagInText[] = [];
  const named: CompiledPart["named"] = [];
  const texts = isProperties ? plainTexts(xml, tree) : paragraphTexts(xml, tree);
  for (const paragraph of texts) {
    const tags = findTags(paragraph);
    faults.push(...faultsOfText(paragraph, tags, isProperties));
    for (const { kind, name } of tags) {
      if (kind !== "close") named.push({ field: name, paragraph: shownText(paragraph) });
    }
    const inText = tags.map((tag) => ({ tag, paragraph }));
    if (!paragraph.isPlain && isBlockMark(paragraph, tags)) marks.push(...inText);
    else faults.push(...planInline(inText, plan));
  }
  faults.push(...planBlocks(tree, marks, texts, plan));
  const pictures = planPictures(xml, tree, plan);
  plan.replacements.push(...preservedSpaces(tree, plan));
  plan.replacements.push(...keepContainersOpen(tree, plan));
  return {
    pieces: cutAt(xml, plan),
    pictures: pictures.pictures,
    faults: once([...faults, ...pictures.faults]),
    named,
  };
}

function faultsOfText(
  text: ParagraphText,
  tags: readonly Tag[],
  isProperties: boolean,
): PartFault[] {
  const paragraph = shownText(text);
  const drawn = tags.filter(({ kind, name }) => kind === "field" && PICTURE_FIELDS.has(name));
  const faults: PartFault[] = drawn.map(({ name: tag }) => {
    return { code: "picture-in-text", tag, paragraph };
  });
  const bare = findBareName(text, FIELD_NAMES);
  // Other programs keep data of their own in properties, in braces too.
  const broken = isProperties && bare === null ? null : findBrokenBraces(text);
  if (broken !== null) return [...faults, { code: "broken-braces", tag: broken, paragraph }];
  return bare === null ? faults : [...faults, { code: "bare-name", tag: bare, paragraph }];
}

/** A text that is cut may begin or end with a space now, which Word would drop unless told otherwise. */
function preservedSpaces(tree: XmlElement, { replacements }: Plan) {
  return [...descendants(tree)].flatMap((text): Replacement[] => {
    if (text.name !== "w:t" || text.attributes["xml:space"] !== undefined) return [];
    const isCut = replacements.some(
      ({ start, end }) => text.openEnd <= start && end <= text.closeStart,
    );
    const at = text.openEnd - 1;
    return isCut ? [{ start: at, end: at, put: { text: ' xml:space="preserve"' } }] : [];
  });
}

/** What Word keeps twice, for itself and for programs that know less, is told once. */
export function once<Told>(all: readonly Told[]): Told[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** A stretch of the XML that goes. */
type Cut = Pick<Edit, "start" | "end">;

/**
 * A part as it is to be printed: tracked changes accepted, comments taken off, content controls freed
 * from data that would overwrite their text when Word opens the document. A certificate must not show
 * who changed its template, nor what was deleted there.
 * Source: ECMA-376 part 1, 17.13.5 (revisions), 17.13.4 (comments), 17.5.2.6 (dataBinding).
 */
export function cleanPart(xml: string): string {
  const cuts = [...descendants(parseXml(xml))].flatMap((element) => cutsFor(xml, element));
  return edited(
    xml,
    cuts.map(({ start, end }) => ({ start, end })),
  );
}

/** What goes whole: what was deleted, how things were before a change, bindings, comments' ends. */
const GOES =
  /^w:(?:del|moveFrom|\w+Change|cellIns|cellDel|cellMerge|(?:moveFrom|moveTo|comment|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|showingPlcHdr)$|^w\d*:dataBinding$/;
/** What was inserted stays without the word that it was. */
const UNWRAPPED = /^w:(?:ins|moveTo)$/;

function cutsFor(xml: string, element: XmlElement): Cut[] {
  const { name, parent } = element;
  if (isMark(element, "w:trPr")) return [rowOf(element)];
  if (isMark(element, "w:rPr") && parent?.parent?.name === "w:pPr") return joinParagraphs(element);
  if (GOES.test(name)) return [element];
  if (UNWRAPPED.test(name)) {
    return [
      { start: element.start, end: element.openEnd },
      { start: element.closeStart, end: element.end },
    ];
  }
  if (name === "w:commentReference" && parent?.name === "w:r") return [parent];
  if (name === "w:date") {
    return attributePlaces(xml, element).filter((attribute) => attribute.name === "w:fullDate");
  }
  return [];
}

/** Whether the element says that what its properties belong to was deleted or moved away. */
function isMark({ name, parent }: XmlElement, properties: string): boolean {
  return (name === "w:del" || name === "w:moveFrom") && parent?.name === properties;
}

/** The deleted row; the table where no other row is left. */
function rowOf(mark: XmlElement): XmlElement {
  const row = mark.parent?.parent ?? mark;
  const table = row.parent;
  const rows = table?.children.filter(({ name }) => name === "w:tr") ?? [];
  const isDeleted = (one: XmlElement) =>
    one.children.some(
      ({ name, children }) =>
        name === "w:trPr" && children.some((child) => isMark(child, "w:trPr")),
    );
  return table?.name === "w:tbl" && rows.every(isDeleted) ? table : row;
}

/**
 * A paragraph whose end was deleted continues in the next one; one of which nothing is left goes. Where
 * no paragraph follows, there is nothing to continue in and it stays.
 */
function joinParagraphs(mark: XmlElement): Cut[] {
  const paragraph = mark.parent?.parent?.parent;
  const siblings = paragraph?.parent?.children ?? [];
  const next = paragraph && siblings[siblings.indexOf(paragraph) + 1];
  if (!paragraph || next?.name !== "w:p") return [mark];
  const isEmpty = paragraph.children.every(({ name }) => name === "w:pPr" || GOES.test(name));
  if (isEmpty) return [paragraph];
  const [properties] = next.children.filter(({ name }) => name === "w:pPr");
  return [mark, { start: paragraph.closeStart, end: properties?.end ?? next.openEnd }];
}

/** A part of comments, or of those who made them, with nothing in it. */
export function emptyPart(xml: string): string {
  const [root] = parseXml(xml).children;
  return root ? xml.slice(0, root.openEnd) + xml.slice(root.closeStart) : xml;
}
