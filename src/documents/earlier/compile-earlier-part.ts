import type { Piece } from "../template.js";
import { type EarlierParagraph, earlierParagraphs } from "./earlier-paragraphs.js";

interface Tag {
  kind: "field" | "open" | "close";
  name: string;
  start: number;
  end: number;
}

interface Edit {
  start: number;
  end: number;
  does: { field: string } | { open: string } | "close" | "text" | "nothing";
  inline: readonly string[];
}

const TAG = /\{\{\s*([#/]?)\s*([^{}]*?)\s*\}\}/g;

/** Cuts a part at its placeholders as version 0.1.0 did; a faulty template was never used. */
export function compileEarlierPart(xml: string): Piece[] {
  const edits = earlierParagraphs(xml).flatMap(editsOf);
  return cut(
    xml,
    edits.sort((a, b) => a.start - b.start),
  );
}

function editsOf(paragraph: EarlierParagraph): Edit[] {
  const tags = [...paragraph.text.matchAll(TAG)].map((match): Tag => {
    const kind = match[1] === "#" ? "open" : match[1] === "/" ? "close" : "field";
    const end = match.index + match[0].length;
    return { kind, name: match[2] ?? "", start: match.index, end };
  });
  const [mark] = tags;
  if (!mark || !isBlockMark(paragraph, tags, mark)) return inlineEdits(paragraph, tags);
  const does = mark.kind === "open" ? { open: mark.name } : "close";
  return [{ start: paragraph.start, end: paragraph.end, does, inline: [] }];
}

function isBlockMark({ text, holdsMore }: EarlierParagraph, tags: Tag[], mark: Tag): boolean {
  if (holdsMore || tags.length !== 1 || mark.kind === "field") return false;
  return text.slice(0, mark.start).trim() === "" && text.slice(mark.end).trim() === "";
}

function inlineEdits(paragraph: EarlierParagraph, tags: Tag[]): Edit[] {
  const edits: Edit[] = [];
  const open: string[] = [];
  let position = 0;
  for (const tag of tags) {
    if (open.length > 0) edits.push(...stretch(paragraph, position, tag.start, "text", open));
    if (tag.kind === "close") open.pop();
    const does = tag.kind === "field" ? { field: tag.name } : "nothing";
    edits.push(...stretch(paragraph, tag.start, tag.end, does, open));
    if (tag.kind === "open") open.push(tag.name);
    position = tag.end;
  }
  return edits;
}

function stretch(
  { letters }: EarlierParagraph,
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

function cut(xml: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  let position = 0;
  const keep = (to: number, inline: readonly string[] = []) => {
    if (to > position) pieces.push({ text: xml.slice(position, to), blocks: [...open, ...inline] });
    position = to;
  };
  for (const { start, end, does, inline } of edits) {
    keep(start);
    if (does === "text") keep(end, inline);
    else if (does === "close") open.pop();
    else if (does !== "nothing") {
      if ("field" in does) pieces.push({ field: does.field, blocks: [...open, ...inline] });
      else open.push(does.open);
    }
    position = end;
  }
  keep(xml.length);
  return pieces;
}
