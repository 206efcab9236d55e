import { descendants, type XmlElement } from "../formats/xml.js";
import {
  blocksIn,
  covers,
  goes,
  type Plan,
  type Range,
  type Replacement,
} from "./conditional-xml.js";
import { type ParagraphText, shownText, type Tag } from "./paragraph-text.js";
import { type Condition, fieldOf, type PartFault } from "./template.js";

/** A tag with the paragraph that it stands in. */
export interface TagInText {
  tag: Tag;
  paragraph: ParagraphText;
}

/**
 * Plans the blocks whose marks are paragraphs of their own: the marks go, and what is between them is
 * printed on the block's condition. Where both marks stand alone in a table row or a content control,
 * that goes with them.
 */
export function planBlocks(
  tree: XmlElement,
  marks: readonly TagInText[],
  paragraphs: readonly ParagraphText[],
  plan: Plan,
): PartFault[] {
  const faults = pairMarks(marks, (open, close) => planBlock(open, close, paragraphs, plan));
  return [...faults, ...planTables(tree, plan)];
}

/** @param planPair plans a block; false where its marks do not stand so that it can be one */
function pairMarks(
  tags: readonly TagInText[],
  planPair: (open: TagInText, close: TagInText) => boolean,
): PartFault[] {
  const faults: PartFault[] = [];
  const open: TagInText[] = [];
  const fault = (code: PartFault["code"], { tag, paragraph }: TagInText) =>
    faults.push({ code, tag: tag.name, paragraph: shownText(paragraph) });
  for (const mark of tags) {
    if (mark.tag.kind === "field") continue;
    if (mark.tag.kind !== "close") {
      open.push(mark);
      continue;
    }
    const block = open.pop();
    if (!block || (mark.tag.name !== "" && block.tag.name !== mark.tag.name)) {
      fault("block-not-opened", mark);
    } else if (!planPair(block, mark)) fault("block-crosses", mark);
  }
  for (const mark of open) fault("block-not-closed", mark);
  return faults;
}

/** @returns whether the marks stand in one place of the document, so that all between them can go */
function planBlock(
  open: TagInText,
  close: TagInText,
  paragraphs: readonly ParagraphText[],
  plan: Plan,
): boolean {
  const ends = unitsOf(close.paragraph, paragraphs);
  for (const from of unitsOf(open.paragraph, paragraphs)) {
    const to = ends.find(({ parent }) => parent === from.parent);
    if (!to) continue;
    const condition = conditionOf(open.tag);
    const order = open.paragraph.element.start;
    plan.ranges.push({ start: from.end, end: to.start, condition, order });
    for (const { start, end } of [from, to]) plan.replacements.push({ start, end, put: null });
    return true;
  }
  return false;
}

/** The condition that a mark puts on what follows. */
function conditionOf({ kind, name }: Tag): string {
  return kind === "unless" ? `^${name}` : name;
}

/** What may be looked through, and of it what may go, where a mark is all that it holds. */
const LOOKED_THROUGH = new Set(["w:sdtContent", "w:sdt", "w:customXml", "w:tc", "w:tr"]);
const MAY_GO = new Set(["w:sdt", "w:customXml", "w:tr"]);

/** The mark's paragraph, and what around it holds nothing else. */
function unitsOf(mark: ParagraphText, paragraphs: readonly ParagraphText[]): XmlElement[] {
  const units = [mark.element];
  let around = mark.element.parent;
  while (around && LOOKED_THROUGH.has(around.name) && holdsOnly(around, mark, paragraphs)) {
    if (MAY_GO.has(around.name)) units.push(around);
    around = around.parent;
  }
  return units;
}

function holdsOnly(
  { start, end }: XmlElement,
  mark: ParagraphText,
  paragraphs: readonly ParagraphText[],
): boolean {
  return paragraphs.every(
    (other) =>
      other === mark ||
      other.element.start < start ||
      other.element.end > end ||
      (other.text.trim() === "" && !other.holdsMore),
  );
}

/** A table whose rows can all go must go with them: to Word one without rows is damaged. */
function planTables(tree: XmlElement, plan: Plan): PartFault[] {
  return [...descendants(tree)].flatMap((table): PartFault[] => {
    if (table.name !== "w:tbl") return [];
    const inside = blocksIn(plan, table);
    const kept = table.children.filter(({ name }) => name !== "w:tblPr" && name !== "w:tblGrid");
    const rows = kept.filter((row) => !goes(plan, row));
    if (rows.length === kept.length) return [];
    const blocks = rows.map((row) => inside.find((block) => covers(block, row)));
    if (blocks.some((block) => block === undefined) && rows.length > 0) return [];
    const [block, ...others] = new Set(blocks);
    if (block && others.length === 0) {
      plan.ranges.push({ ...block, start: table.start, end: table.end });
      return [];
    }
    return [{ code: "table-empties", tag: block ? fieldOf(block.condition) : "", paragraph: null }];
  });
}

/** Plans the values and the blocks inside one paragraph. */
export function planInline(tags: readonly TagInText[], plan: Plan): PartFault[] {
  for (const { tag, paragraph } of tags) planTag(paragraph, tag, plan);
  return pairMarks(tags, ({ tag: open, paragraph }, { tag: close }) => {
    const condition = conditionOf(open);
    const order = paragraph.letters[open.start]?.start ?? 0;
    for (const stretch of stretches(paragraph.letters.slice(open.end, close.start))) {
      plan.ranges.push({ ...stretch, condition, order });
    }
    return true;
  });
}

/**
 * Where Word split a tag over runs, the first run takes the value and keeps its formatting, and the
 * tag's rest is cut from the others. A picture anchored inside a tag stays.
 */
function planTag(text: ParagraphText, { kind, name, start, end }: Tag, plan: Plan): void {
  const value = { field: name, ...(text.isPlain && { isPlain: text.isPlain }) };
  const letters = text.letters.slice(start, end).filter(({ isObject }) => !isObject);
  for (const [index, stretch] of stretches(letters).entries()) {
    plan.replacements.push({ ...stretch, put: index === 0 && kind === "field" ? value : null });
  }
}

/** Where letters stand in the XML: those that follow each other are one stretch. */
function stretches(letters: ParagraphText["letters"]): Pick<Range, "start" | "end">[] {
  const found: Pick<Range, "start" | "end">[] = [];
  for (const { start, end } of letters) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

const CONTAINERS = /^w:(?:tc|txbxContent|hdr|ftr|footnote|endnote|sdtContent)$/;
const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);
const EMPTY_PARAGRAPH = "<w:p></w:p>";

/**
 * Puts an empty paragraph at the end of every cell, text box, header or the like whose last paragraphs
 * can all go with their blocks, printed only where they do: without one the document is damaged to Word.
 * Source: ECMA-376 part 1, 17.4.65 (tc).
 */
export function keepContainersOpen(tree: XmlElement, plan: Plan): Replacement[] {
  return [...descendants(tree)].flatMap((container) => {
    if (!CONTAINERS.test(container.name)) return [];
    const unless = whereStillOpen(container, plan);
    const [start, end] = [container.closeStart, container.closeStart];
    return unless ? [{ start, end, put: { text: EMPTY_PARAGRAPH, unless } }] : [];
  });
}

/** On what conditions the container ends with a paragraph anyway; null where it always does. */
function whereStillOpen(container: XmlElement, plan: Plan) {
  const blocks = container.children.filter(({ name }) => BLOCKS.has(name));
  const inside = blocksIn(plan, container);
  const unless: Condition[][] = [];
  let isTouched = false;
  for (const block of blocks.reverse()) {
    const isGone = goes(plan, block);
    const around = inside.filter((range) => covers(range, block));
    isTouched ||= isGone || around.length > 0;
    if (isGone) continue;
    if (block.name === "w:tbl" && container.name !== "w:sdtContent") break;
    if (around.length === 0) return null;
    unless.push(around.sort((a, b) => a.order - b.order).map(({ condition }) => condition));
  }
  return isTouched ? unless : null;
}
