import { findBrokenBraces, findTags, isBlockMark, type Tag } from "./find-tags.js";
import { keepCellsOpen } from "./keep-cells-open.js";
import { type ParagraphText, paragraphTexts } from "./paragraph-text.js";
import type { Piece, TemplateFault } from "./template.js";

/** What is to happen to a stretch of the part's XML; stretches never overlap. */
interface Edit {
  start: number;
  end: number;
  /** `text` stays as it is but only inside its inline blocks; `nothing` is cut. */
  does: { field: string } | { open: string } | { close: string } | "text" | "nothing";
  /** Blocks of the same paragraph around the stretch. */
  inline: readonly string[];
}

export type PartFault = Omit<TemplateFault, "nearest" | "part">;

/**
 * Cuts one XML part at its placeholders.
 *
 * @returns the pieces in order, and everything that is wrong with the part's tags
 */
export function compilePart(xml: string): { pieces: Piece[]; faults: PartFault[] } {
  const faults: PartFault[] = [];
  const edits = paragraphTexts(xml).flatMap((paragraph) => editsOf(paragraph, faults));
  edits.sort((a, b) => a.start - b.start);
  return { pieces: keepCellsOpen(cut(xml, edits, faults)), faults };
}

function editsOf(paragraph: ParagraphText, faults: PartFault[]): Edit[] {
  const broken = findBrokenBraces(paragraph);
  if (broken) faults.push({ code: "broken-braces", tag: broken, paragraph: paragraph.text });

  const tags = findTags(paragraph);
  const [mark] = tags;
  if (mark && isBlockMark(paragraph, tags)) {
    const does = mark.kind === "open" ? { open: mark.name } : { close: mark.name };
    return [{ start: paragraph.start, end: paragraph.end, does, inline: [] }];
  }
  return inlineEdits(paragraph, tags, faults);
}

function inlineEdits(paragraph: ParagraphText, tags: Tag[], faults: PartFault[]): Edit[] {
  const fault = (code: PartFault["code"], tag: string) =>
    faults.push({ code, tag, paragraph: paragraph.text });
  const edits: Edit[] = [];
  const open: string[] = [];
  let position = 0;
  for (const tag of tags) {
    if (open.length > 0) edits.push(...stretch(paragraph, position, tag.start, "text", open));
    if (tag.kind === "close" && open.pop() !== tag.name) fault("block-not-opened", tag.name);
    const does = tag.kind === "field" ? { field: tag.name } : "nothing";
    edits.push(...stretch(paragraph, tag.start, tag.end, does, open));
    if (tag.kind === "open") open.push(tag.name);
    position = tag.end;
  }
  for (const name of open) fault("block-not-closed", name);
  return edits;
}

/**
 * The edits for a span of a paragraph's text. Where Word split the span over runs, the first run
 * takes the value and keeps its formatting, and the span's rest is cut from the others.
 */
function stretch(
  { letters }: ParagraphText,
  from: number,
  to: number,
  does: Edit["does"],
  open: readonly string[],
): Edit[] {
  const edits: Edit[] = [];
  for (const letter of letters.slice(from, to)) {
    const last = edits.at(-1);
    if (last && letter.start <= last.end) last.end = letter.end;
    else {
      const isFirst = edits.length === 0;
      edits.push({
        ...letter,
        does: isFirst || does === "text" ? does : "nothing",
        inline: [...open],
      });
    }
  }
  return edits;
}

function cut(xml: string, edits: readonly Edit[], faults: PartFault[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Block[] = [];
  let position = 0;
  const blocks = () => open.map(({ name }) => name);
  const keep = (to: number, inline: readonly string[] = []) => {
    if (to > position)
      pieces.push({ text: xml.slice(position, to), blocks: [...blocks(), ...inline] });
    position = to;
  };
  for (const { start, end, does, inline } of edits) {
    keep(start);
    if (does === "text") keep(end, inline);
    else if (does !== "nothing") {
      if ("field" in does) pieces.push({ field: does.field, blocks: [...blocks(), ...inline] });
      else if ("open" in does) open.push({ name: does.open, from: end });
      else {
        const block = open.pop();
        const fault = faultOfBlock(xml, block, does.close, start);
        if (fault) faults.push({ code: fault, tag: does.close, paragraph: null });
      }
    }
    position = end;
  }
  keep(xml.length);
  for (const { name } of open)
    faults.push({ code: "block-not-closed", tag: name, paragraph: null });
  return pieces;
}

/** An optional block of paragraphs while it is open. */
interface Block {
  name: string;
  /** Where what it holds begins. */
  from: number;
}

function faultOfBlock(
  xml: string,
  block: Block | undefined,
  name: string,
  to: number,
): PartFault["code"] | null {
  if (block?.name !== name) return "block-not-opened";
  return isBalanced(xml.slice(block.from, to)) ? null : "block-crosses";
}

/** Whether every element that begins in the stretch ends in it: only then may it vanish whole. */
function isBalanced(xml: string): boolean {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith("</")) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
