import type { Piece } from "./template.js";

const CELL_BEGINS = /(?:<w:tc(?: [^>]*)?>|<w:tcPr\/>|<\/w:tcPr>|<\/w:tbl>)\s*$/;
const CELL_ENDS = /^\s*<\/w:tc>/;
const EMPTY_PARAGRAPH = "<w:p></w:p>";

/**
 * Puts an empty paragraph into every cell whose paragraphs can all go with their blocks, printed only
 * where they do: a cell without a paragraph is a damaged document to Word.
 * Source: ECMA-376 part 1, 17.4.65 (tc).
 */
export function keepCellsOpen(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    kept.push(piece);
    if (!("text" in piece) || !CELL_BEGINS.test(piece.text)) continue;
    const groups = groupsUpToCellEnd(pieces.slice(index + 1), piece.blocks);
    if (groups) kept.push({ text: EMPTY_PARAGRAPH, blocks: piece.blocks, unless: groups });
  }
  return kept;
}

/** The blocks of what stands in a cell; null where something of it is there in any case. */
function groupsUpToCellEnd(
  following: readonly Piece[],
  around: readonly string[],
): readonly string[][] | null {
  const groups = new Map<string, string[]>();
  for (const piece of following) {
    if (piece.blocks.length > around.length) {
      const own = piece.blocks.slice(around.length);
      groups.set(own.join(" "), own);
    } else if (!("text" in piece) || piece.text.trim() !== "") {
      const ends = "text" in piece && CELL_ENDS.test(piece.text);
      return ends && groups.size > 0 ? [...groups.values()] : null;
    }
  }
  return null;
}
