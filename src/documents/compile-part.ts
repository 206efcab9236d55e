import { DOCUMENT_FIELDS, PICTURE_FIELDS } from "../model/document.js";
import { type BlockMark, conditionOf, planBlocks } from "./block-marks.js";
import { cutAt, type Plan, type Replacement } from "./conditional-xml.js";
import { findBareName, findBrokenBraces, findTags, isBlockMark, type Tag } from "./find-tags.js";
import { keepContainersOpen } from "./keep-containers-open.js";
import type { PartKind } from "./package-parts.js";
import { type ParagraphText, paragraphTexts, plainTexts } from "./paragraph-text.js";
import type { PartFault } from "./part-fault.js";
import { type PictureField, planPictures } from "./picture-fields.js";
import type { Piece } from "./template.js";
import { attributeOf, descendants, parseXml, type XmlElement } from "./xml-tree.js";

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
  Object.values(DOCUMENT_FIELDS).flatMap((fields) => Object.keys(fields)),
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
  plan.replacements.push(...preservedSpaces(xml, tree, plan));
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

/** Plans the values and the blocks inside one paragraph. */
function planInline(text: ParagraphText, tags: readonly Tag[], plan: Plan): PartFault[] {
  const faults: PartFault[] = [];
  const open: Tag[] = [];
  const fault = (code: PartFault["code"], { name }: Tag) =>
    faults.push({ code, tag: name, paragraph: shownText(text) });
  for (const tag of tags) {
    planTag(text, tag, plan);
    if (tag.kind === "open" || tag.kind === "unless") open.push(tag);
    if (tag.kind !== "close") continue;
    const block = open.pop();
    if (!block || (tag.name !== "" && block.name !== tag.name)) fault("block-not-opened", tag);
    else {
      const condition = conditionOf(block);
      const order = text.letters[block.start]?.start ?? 0;
      for (const stretch of stretches(text, block.end, tag.start)) {
        plan.ranges.push({ ...stretch, condition, order });
      }
    }
  }
  for (const tag of open) fault("block-not-closed", tag);
  return faults;
}

/**
 * Where Word split a tag over runs, the first run takes the value and keeps its formatting, and the
 * tag's rest is cut from the others. A picture anchored inside a tag stays.
 */
function planTag(text: ParagraphText, { kind, name, start, end }: Tag, plan: Plan): void {
  const value = { field: name, ...(text.isPlain && { isPlain: text.isPlain }) };
  const letters = text.letters.map((letter) => (letter.isObject ? null : letter));
  for (const [index, stretch] of stretches({ letters }, start, end).entries()) {
    plan.replacements.push({ ...stretch, put: index === 0 && kind === "field" ? value : null });
  }
}

/** The places in the XML of a span of a paragraph's text. */
function stretches(
  { letters }: { letters: readonly ({ start: number; end: number } | null)[] },
  from: number,
  to: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const letter of letters.slice(from, to)) {
    if (letter === null) continue;
    const last = found.at(-1);
    if (last && letter.start <= last.end) last.end = letter.end;
    else found.push({ start: letter.start, end: letter.end });
  }
  return found;
}

/** A text that is cut may begin or end with a space now, which Word would drop unless told otherwise. */
function preservedSpaces(xml: string, tree: XmlElement, { replacements }: Plan) {
  const texts = [...descendants(tree)].filter(({ name }) => name === "w:t");
  return texts.flatMap((text): Replacement[] => {
    const isCut = replacements.some(
      ({ start, end }) => text.openEnd <= start && end <= text.closeStart,
    );
    if (!isCut || attributeOf(xml, text, "xml:space") !== undefined) return [];
    const at = text.openEnd - 1;
    return [{ start: at, end: at, put: { text: ' xml:space="preserve"' } }];
  });
}

/** What Word keeps twice, for itself and for programs that know less, is told once. */
function once(faults: readonly PartFault[]): PartFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** A paragraph's text as a person finds it in Word. */
function shownText({ text }: ParagraphText): string {
  return text
    .replace(/[\uFFFC\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
