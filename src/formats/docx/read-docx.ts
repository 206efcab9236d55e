import { damaged, FormatError, tooLarge } from "../format-error.js";
import {
  CONTENT_TYPES,
  inOneCase,
  kindOfRelationship,
  type Parts,
  relationshipsOf,
  resolveTarget,
  textOfPart,
} from "../office-package.js";
import {
  type Grid,
  type GridLine,
  isBlank,
  type MergedRange,
  MOST_CHARACTERS,
  MOST_MERGES,
  putCell,
  refOf,
} from "../tables/grid.js";
import { type WordBlock, WordBlocks, type WordRow } from "./word-blocks.js";
import type { WordText } from "./word-text.js";

const USUAL = /^word\/document\d*\.xml$/;

/** True for a zip that is a Word document of any kind. */
export function isWordDocument(parts: Parts): boolean {
  const names = [...parts.keys()].map((name) => name.toLowerCase());
  return (
    names.some((name) => name.startsWith("word/")) && !names.some((name) => /^xl\//.test(name))
  );
}

/** How many of a list's columns a line names. */
export type NamesColumns = (parts: readonly string[]) => number;

/**
 * Reads the tables of a Word document as grids, each with the paragraphs above and below it. Tables of
 * one shape are one, whether they repeat their heading or go on without; small tables without a heading
 * are part of what stands around. Lines are counted through the document: paragraphs that say something,
 * and rows.
 *
 * @throws FormatError `damaged`, `too-large`, `no-table`
 */
export function readDocx(written: Parts, namesColumns: NamesColumns): Grid[] {
  const parts = inOneCase(written);
  if (!parts.has(CONTENT_TYPES.toLowerCase())) {
    throw damaged("a file that does not tell its parts");
  }
  const blocks = WordBlocks.read(textOfPart(parts, documentPart(parts)));
  const grids = new TablesOfDocument(namesColumns).read(blocks);
  if (grids.length === 0) throw new FormatError("no-table", "a document without tables");
  return grids;
}

/** The part that the file says it is about; by its usual name where the file does not say. */
function documentPart(parts: Parts): string {
  const said = relationshipsOf(parts, "").find(
    (one) => !one.isExternal && kindOfRelationship(one) === "officeDocument",
  );
  const target = said && resolveTarget("", said.target)?.toLowerCase();
  const part =
    target && parts.has(target) ? target : [...parts.keys()].find((one) => USUAL.test(one));
  if (part === undefined) throw damaged("a document without its main part");
  return part;
}

/** Tables of one shape, with what stands around them. */
interface TableGroup {
  grid: Grid;
  width: number;
  /** The words of its heading; null where it has none. */
  heading: string | null;
}

/** Narrower tables hold a label and what it says, or signatures. */
const NARROWEST_LIST = 3;
/** A title may stand in a table's first rows. */
const HEADING_WITHIN = 3;

/** Of different shapes; each of them is looked at for a list. */
const MOST_TABLES = 500;
/** Above a table: an order may have pages of text before its list, whose heading would not be sought so deep. */
const MOST_LINES_ABOVE = 40;

class TablesOfDocument {
  readonly #groups: TableGroup[] = [];
  /** What stands above a table, to be read with each. */
  readonly #around: GridLine[] = [];
  #row = 0;
  #merges = 0;

  constructor(private readonly namesColumns: NamesColumns) {}

  read(blocks: readonly WordBlock[]): Grid[] {
    for (const block of blocks) {
      if ("text" in block) this.#putAround([this.#lineOfParagraph(block.text)]);
      else this.#readTable(block.rows);
    }
    return this.#groups.map(({ grid }) => grid);
  }

  #putAround(lines: readonly GridLine[]): void {
    for (const line of lines) {
      this.#around.push(line);
      this.#groups.at(-1)?.grid.lines.push(line);
    }
  }

  #readTable(rows: readonly WordRow[]): void {
    const width = rows.reduce((most, { cells }) => {
      const last = cells.at(-1);
      return last === undefined ? most : Math.max(most, last.column + last.span);
    }, 0);
    const heading = this.#headingOf(rows);
    const merges = this.#mergesOf(rows, this.#row + 1);
    const lines = rows.flatMap((row) => this.#lineOfRow(row));
    if (lines.length === 0) return;
    if (width < NARROWEST_LIST && heading === null) {
      this.#putAround(lines);
      return;
    }
    const last = this.#groups.at(-1);
    const goesOn =
      last !== undefined && last.width === width && (heading === null || heading === last.heading);
    const group = goesOn ? last : this.#begin(width, heading);
    for (const line of lines) group.grid.lines.push(line);
    for (const merge of merges) group.grid.merges.push(merge);
  }

  #begin(width: number, heading: string | null): TableGroup {
    if (this.#groups.length === MOST_TABLES) throw tooLarge("tables", MOST_TABLES);
    const sheet = String(this.#groups.length + 1);
    const grid: Grid = {
      sheet,
      hidden: false,
      lines: this.#around.slice(-MOST_LINES_ABOVE),
      merges: [],
    };
    const group = { grid, width, heading };
    this.#groups.push(group);
    return group;
  }

  #headingOf(rows: readonly WordRow[]): string | null {
    for (const { cells } of rows.slice(0, HEADING_WITHIN)) {
      const texts = cells.map(({ text }) => text.text.trim());
      if (this.namesColumns(texts) >= 2) return texts.join("\n").toLowerCase();
    }
    return null;
  }

  #lineOfParagraph({ text }: WordText): GridLine {
    this.#row += 1;
    const line: GridLine = { row: this.#row, cells: new Map() };
    // A paragraph may be longer than any cell; a list has none of its own.
    putCell(line, 0, { ref: refOf(0, line.row), text: text.slice(0, MOST_CHARACTERS) });
    return line;
  }

  /** A row without what is merged into it from above; nothing where nothing stands in it. */
  #lineOfRow({ cells, deleted }: WordRow): GridLine[] {
    this.#row += 1;
    const row = this.#row;
    const own = cells.filter(({ continues }) => !continues);
    const standing = own.filter(({ text }) => !isBlank(text.text));
    // A row that is taken out is read all the same, and told like one that is struck through.
    const isGone =
      deleted || (standing.length === 0 && own.some(({ text }) => text.deleted !== ""));
    const isStruck = isGone || (standing.length > 0 && standing.every(({ text }) => text.isStruck));
    const line: GridLine = { row, cells: new Map(), ...(isStruck ? { struck: true } : {}) };
    for (const { column, text } of own) {
      const shown = isGone && isBlank(text.text) ? text.deleted : text.text;
      const struckPart = isStruck ? "" : text.struck;
      const cell = { ref: refOf(column, row), text: shown };
      putCell(line, column, struckPart === "" ? cell : { ...cell, struckPart });
    }
    return line.cells.size > 0 ? [line] : [];
  }

  #mergesOf(rows: readonly WordRow[], firstRow: number): MergedRange[] {
    const goingOn = rows.map(
      ({ cells }) => new Set(cells.flatMap((cell) => (cell.continues ? cell.column : []))),
    );
    return rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ column, span, continues }): MergedRange[] => {
        let last = index;
        while (!continues && goingOn[last + 1]?.has(column)) last += 1;
        if (continues || (last === index && span === 1)) return [];
        this.#merges += 1;
        if (this.#merges > MOST_MERGES) throw tooLarge("merges", MOST_MERGES);
        const [lastRow, lastColumn] = [firstRow + last, column + span - 1];
        return [{ firstRow: firstRow + index, lastRow, firstColumn: column, lastColumn }];
      }),
    );
  }
}
