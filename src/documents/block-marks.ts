import { descendants, type XmlElement } from "../formats/xml.js";
import type { Plan } from "./conditional-xml.js";
import type { Tag } from "./find-tags.js";
import { type ParagraphText, shownText } from "./paragraph-text.js";
import type { PartFault } from "./part-fault.js";
import { fieldOf } from "./template.js";

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
export function conditionOf({ kind, name }: Tag): string {
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
