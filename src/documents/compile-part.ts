import { descendants, parseXml, type XmlElement } from "../formats/xml/xml-tree.js";
import { PICTURE_FIELDS } from "../model/document.js";
import { TEMPLATE_FIELDS } from "../model/template-kind.js";
import { type BlockMark, planBlocks } from "./block-marks.js";
import { cutAt, type Plan, type Replacement } from "./conditional-xml.js";
import { findBareName, findBrokenBraces, findTags, isBlockMark, type Tag } from "./find-tags.js";
import { keepContainersOpen } from "./keep-containers-open.js";
import type { PartKind } from "./package-parts.js";
import { type ParagraphText, paragraphTexts, plainTexts, shownText } from "./paragraph-text.js";
import type { PartFault } from "./part-fault.js";
import { type PictureField, planPictures } from "./picture-fields.js";
import { planInline } from "./plan-inline.js";
import type { Piece } from "./template.js";

export interface CompiledPart {
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
  const marks: BlockMark[] = [];
  const named: CompiledPart["named"] = [];
  const texts = isProperties ? plainTexts(xml, tree) : paragraphTexts(xml, tree);
  for (const paragraph of texts) {
    const tags = findTags(paragraph);
    faults.push(...faultsOfText(paragraph, tags, isProperties));
    for (const { kind, name } of tags) {
      if (kind !== "close") named.push({ field: name, paragraph: shownText(paragraph) });
    }
    const [tag] = tags;
    if (tag && !paragraph.isPlain && isBlockMark(paragraph, tags)) marks.push({ tag, paragraph });
    else faults.push(...planInline(paragraph, tags, plan));
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
  const texts = [...descendants(tree)].filter(({ name }) => name === "w:t");
  return texts.flatMap((text): Replacement[] => {
    const isCut = replacements.some(
      ({ start, end }) => text.openEnd <= start && end <= text.closeStart,
    );
    if (!isCut || text.attributes["xml:space"] !== undefined) return [];
    const at = text.openEnd - 1;
    return [{ start: at, end: at, put: { text: ' xml:space="preserve"' } }];
  });
}

/** What Word keeps twice, for itself and for programs that know less, is told once. */
function once(faults: readonly PartFault[]): PartFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
