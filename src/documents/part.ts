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
import { nameOfSign } from "../model/tidy-text.js";
import { isOfNetwork } from "./addresses.js";
import { keepContainersOpen, planBlocks, planInline, type TagInText } from "./blocks.js";
import { cutAt, type Plan, type Range, type Replacement } from "./conditional-xml.js";
import type { PartKind } from "./package-parts.js";
import {
  attributeTexts,
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
import { faultsOfWordFields } from "./word-field-faults.js";

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

/** Every block is compared with every other; a form has a dozen. */
const MOST_MARKS = 1_000;

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
  const inAttributes = attributeTexts(xml, tree);
  let marksLeft = MOST_MARKS;
  for (const paragraph of [...texts, ...inAttributes]) {
    const tags = findTags(paragraph);
    faults.push(...faultsOfText(paragraph, tags, isProperties));
    marksLeft -= tags.filter(({ kind }) => kind !== "field").length;
    if (marksLeft < 0) break;
    const shown = shownText(paragraph);
    for (const { kind, name } of tags) {
      if (kind !== "close") named.push({ field: name, paragraph: shown });
    }
    const inText = tags.map((tag) => ({ tag, paragraph }));
    if (!paragraph.isPlain && isBlockMark(paragraph, tags)) marks.push(...inText);
    else faults.push(...planInline(inText, plan));
  }
  if (marksLeft < 0) {
    const code = "too-many-blocks";
    return {
      pieces: [],
      pictures: [],
      faults: [{ code, tag: "", paragraph: null }],
      named,
    };
  }
  faults.push(...planBlocks(tree, marks, texts, plan));
  plan.ranges.push(...inAttributes.flatMap(wordArtOfField));
  if (isProperties) planMoments(tree, plan);
  const pictures = planPictures(xml, tree, plan);
  plan.replacements.push(...preservedSpaces(tree, plan));
  plan.replacements.push(...keepContainersOpen(tree, plan));
  return {
    pieces: cutAt(xml, plan),
    pictures: pictures.pictures,
    faults: once([...faults, ...pictures.faults, ...faultsOfWordFields(xml, tree, texts)]),
    named,
  };
}

/** When a document was made: on its date of issue, whenever its template was. */
function planMoments(tree: XmlElement, plan: Plan): void {
  for (const { name, start, end, openEnd, closeStart } of descendants(tree)) {
    if (!/^(?:\w+:)?(?:created|modified)$/.test(name) || closeStart < openEnd) continue;
    plan.ranges.push({ start, end, condition: CREATED, order: start });
    plan.replacements.push({
      start: openEnd,
      end: closeStart,
      put: { field: CREATED, isPlain: true },
    });
  }
}

const CREATED = "created";

/** WordArt or a watermark that shows one field and nothing else goes where that has no value. */
function wordArtOfField(text: ParagraphText): Range[] {
  const [tag, ...others] = findTags(text);
  if (text.element.name !== "v:textpath" || !tag || others.length > 0) return [];
  if (tag.kind !== "field" || text.text.trim().length > tag.end - tag.start) return [];
  let around = text.element.parent;
  while (around && around.name !== "w:pict") around = around.parent;
  const isAlone = (one: XmlElement) => one === text.element || !HOLDS_TEXT.has(one.name);
  if (!around || ![...descendants(around)].every(isAlone)) return [];
  const { start, end } = around;
  return [{ start, end, condition: tag.name, order: start }];
}

const HOLDS_TEXT = new Set(["v:textpath", "v:imagedata", "w:p"]);

/** What turns the line, so that paper shows other words than the file has, and what is no letter at all. */
const TURNS_OR_BREAKS = /[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}|[\uFFFD-\uFFFF]/u;

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
  const [unseen] = TURNS_OR_BREAKS.exec(text.text) ?? [];
  if (unseen !== undefined)
    faults.push({ code: "unseen-sign", tag: nameOfSign(unseen), paragraph });
  const bare = findBareName(text, FIELD_NAMES);
  // Other programs keep data of their own in properties, in braces too.
  const broken = isProperties && bare === null ? null : findBrokenBraces(text);
  if (broken !== null) return [...faults, { code: "broken-braces", tag: broken, paragraph }];
  return bare === null ? faults : [...faults, { code: "bare-name", tag: bare, paragraph }];
}

/** A text that is cut may begin or end with a space now, which Word would drop unless told otherwise. */
function preservedSpaces(tree: XmlElement, { replacements }: Plan) {
  return [...descendants(tree)].flatMap((text): Replacement[] => {
    if (!/^[wm]:t$/.test(text.name) || text.attributes["xml:space"] !== undefined) return [];
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
 * who changed its template and in how many sittings, nor what was deleted there, nor lead to files of
 * whoever made it.
 * Source: ECMA-376 part 1, 17.13.5 (revisions), 17.13.4 (comments), 17.5.2.6 (dataBinding), 17.14 (mail
 * merge), 17.15.1 (settings), 15.2.12 (properties).
 */
export function cleanPart(xml: string): string {
  const cuts = [...descendants(parseXml(xml))].flatMap((element) => cutsFor(xml, element));
  return edited(
    xml,
    cuts.map(({ start, end }) => ({ start, end })),
  );
}

/**
 * What goes whole: what was deleted, how things were before a change, who may edit what, bindings, variables,
 * comments' ends.
 */
const GOES =
  /^w:(?:del|moveFrom|\w+Change|cellIns|cellDel|cellMerge|(?:moveFrom|moveTo|comment|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|showingPlcHdr|permStart|permEnd|docVars|rsids?|mailMerge|attachedTemplate|saveThroughXslt|printerSettings|trackRevisions|revisionView)$|^w\d*:dataBinding$/;
/** Of the properties: who saved the file last, and how often, from what. */
const OF_SAVING =
  /^(?:\w+:)?(?:lastModifiedBy|lastPrinted|revision|Template|TotalTime|Manager|HyperlinkBase)$/;
/** Of the properties what is private unless it is a field: who made the file, and what a centre added. */
const OF_MAKER = /^(?:\w+:)?(?:creator|property)$/;
/** When a stretch of text was written; and a shape of before as Word would draw it anew. */
const OF_EDITING = /^(?:w:rsid\w*|o:gfxdata)$/;
/** What Word says of a picture when it is inserted: in whose folder it lay. */
const OF_PICTURE = /^(?:descr|title|alt|o:title|o:href)$/;
const IN_A_FOLDER = /^(?:file:|[a-z]:[\\/]|\\\\|\/(?:Users|home|Volumes)\/)/i;

/** An address on the network is a fault, which is told, and not left out in silence. */
function isPathOfPicture(attribute: string, value: string): boolean {
  if (attribute === "o:href" && isOfNetwork(value)) return false;
  return OF_PICTURE.test(attribute) && IN_A_FOLDER.test(value);
}

/** What was inserted stays without the word that it was. */
const UNWRAPPED = /^w:(?:ins|moveTo)$/;

function cutsFor(xml: string, element: XmlElement): Cut[] {
  const { name, parent } = element;
  if (isMark(element, "w:trPr")) return [rowOf(element)];
  if (isMark(element, "w:rPr") && parent?.parent?.name === "w:pPr") return joinParagraphs(element);
  if (GOES.test(name) || isPrivate(xml, element)) return [element];
  if (UNWRAPPED.test(name)) {
    return [
      { start: element.start, end: element.openEnd },
      { start: element.closeStart, end: element.end },
    ];
  }
  if (name === "w:commentReference" && parent?.name === "w:r") return [parent];
  const goes = (attribute: string, value = "") =>
    name === "w:date"
      ? attribute === "w:fullDate"
      : OF_EDITING.test(attribute) || isPathOfPicture(attribute, value);
  if (!Object.entries(element.attributes).some(([key, value]) => goes(key, value))) return [];
  return attributePlaces(xml, element).filter((one) =>
    goes(one.name, element.attributes[one.name]),
  );
}

/** Whether an element tells of the saving, or is a placeholder that only whoever edits sees. */
function isPrivate(xml: string, { name, attributes, parent, openEnd, closeStart }: XmlElement) {
  if (/^w:(?:alias|tag)$/.test(name)) return (attributes["w:val"] ?? "").includes("{{");
  if (!/^(?:\w+:)?(?:coreProperties|Properties)$/.test(parent?.name ?? "")) return false;
  if (OF_MAKER.test(name)) return !/\{\{|&#(?:123|x7b);/i.test(xml.slice(openEnd, closeStart));
  return OF_SAVING.test(name);
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
