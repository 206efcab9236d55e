import { descendants, type XmlElement } from "../formats/xml/xml-tree.js";
import type { Plan } from "./conditional-xml.js";
import { type ParagraphText, shownText, type Tag } from "./paragraph-text.js";
import { fieldOf, type PartFault } from "./template.js";

/** A paragraph that holds nothing but the mark of a block. */
export interface BlockMark {
  tag: Tag;
  paragraph: ParagraphText;
}

interface OpenBlock extends BlockMark {
  order: number;
}

/**
 * Plans the blocks whose marks are paragraphs of their own: the marks go, and what is between them is
 * printed on the block's condition. Where both marks stand alone in a table row or a content control,
 * that goes with them.
 */
export function planBlocks(
  tree: XmlElement,
  marks: readonly BlockMark[],
  paragraphs: readonly ParagraphText[],
  plan: Plan,
): PartFault[] {
  const faults: PartFault[] = [];
  const open: OpenBlock[] = [];
  const fault = (code: PartFault["code"], { tag, paragraph }: BlockMark) =>
    faults.push({ code, tag: tag.name, paragraph: shownText(paragraph) });
  for (const mark of marks) {
    if (mark.tag.kind !== "close") {
      open.push({ ...mark, order: mark.paragraph.element.start });
      continue;
    }
    const block = open.pop();
    if (!block || (mark.tag.name !== "" && block.tag.name !== mark.tag.name)) {
      fault("block-not-opened", mark);
    } else if (!planBlock(block, mark, paragraphs, plan)) fault("block-crosses", mark);
  }
  for (const block of open) fault("block-not-closed", block);
  return [...faults, ...planTables(tree, plan)];
}

/** @returns whether the marks stand in one place of the document, so that all between them can go */
function planBlock(
  open: OpenBlock,
  close: BlockMark,
  paragraphs: readonly ParagraphText[],
  plan: Plan,
): boolean {
  const ends = unitsOf(close.paragraph, paragraphs);
  for (const from of unitsOf(open.paragraph, paragraphs)) {
    const to = ends.find(({ parent }) => parent === from.parent);
    if (!to) continue;
    plan.ranges.push({
      start: from.end,
      end: to.start,
      condition: conditionOf(open.tag),
      order: open.order,
    });
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
    const inside = plan.ranges.filter(
      ({ start, end }) => table.openEnd <= start && end <= table.closeStart,
    );
    const isGone = (row: XmlElement) =>
      plan.replacements.some(
        ({ put, start, end }) => put === null && start <= row.start && row.end <= end,
      );
    const kept = table.children.filter(({ name }) => name !== "w:tblPr" && name !== "w:tblGrid");
    const rows = kept.filter((row) => !isGone(row));
    if (rows.length === kept.length) return [];
    const blocks = rows.map((row) =>
      inside.find(({ start, end }) => start <= row.start && row.end <= end),
    );
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
export function planInline(text: ParagraphText, tags: readonly Tag[], plan: Plan): PartFault[] {
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
