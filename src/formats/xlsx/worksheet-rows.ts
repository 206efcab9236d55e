import { FormatError } from "../format-error.js";

const ROW_OR_CELL = /<(?:\w+:)?(row|c)(\s[^<>]*?)?\/?>/g;
const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/;
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/;
const HIDDEN = /\shidden\s*=\s*["'](1|true|0|false)["']/;
/** How a sheet says that rows are hidden unless they say otherwise. Source: ECMA-376 18.3.1.81. */
const HIDDEN_BY_DEFAULT = /<(?:\w+:)?sheetFormatPr\s[^<>]*?zeroHeight\s*=\s*["'](?:1|true)["']/;

/**
 * Walks the rows and cells of a worksheet's XML and refuses one in which two rows, or two cells of a
 * row, have one number: the library would keep the last and lose the others, with the people in them;
 * and one with a number that is none.
 *
 * The one place where XML is read by patterns and not by `readXml`: the library reads worksheets so,
 * and what guards it must see what it sees, in a sheet that is not well-formed too. It also takes two
 * thirds of the time, over millions of cells.
 *
 * @param part the worksheet's XML; nothing where the sheet has none of its own
 * @returns numbers of the rows that are hidden, by hand or by a filter, from 1
 * @throws FormatError `damaged` with the row, and the column of a cell
 */
export function hiddenRowsOf(part: Uint8Array | undefined): ReadonlySet<number> {
  const bytes = Buffer.from(part ?? []);
  // What is looked for is ASCII, and a letter cut into its bytes is none of it.
  const xml = bytes.toString("latin1");
  const byDefault = HIDDEN_BY_DEFAULT.test(xml);
  const mayHide = byDefault || bytes.includes("hidden");
  const hidden = new Set<number>();
  const rows = new Set<number>();
  let cells = new Set<string>();
  let row = 0;
  for (const [, tag, attributes = ""] of xml.matchAll(ROW_OR_CELL)) {
    const reference = REFERENCE.exec(attributes)?.[1];
    const [address, column = "", number = ""] = ADDRESS.exec(reference ?? "") ?? [];
    if (reference !== undefined && address === undefined) {
      throw damaged("a number that is none", { row: tag === "row" ? row + 1 : row });
    }
    if (tag === "row") {
      row = number === "" ? row + 1 : Number(number);
      if (rows.has(row)) throw damaged("two rows of one number", { row });
      rows.add(row);
      cells = new Set();
      if (mayHide && isHidden(attributes, byDefault)) hidden.add(row);
    } else if (column !== "") {
      // A cell that names another row than the one it stands in would come to replace one there.
      const isStray = Number(number) !== row;
      if (isStray || cells.has(column)) throw damaged("two cells at one place", { row, column });
      cells.add(column);
    }
  }
  return hidden;
}

function isHidden(attributes: string, byDefault: boolean): boolean {
  const said = HIDDEN.exec(attributes)?.[1];
  return said === undefined ? byDefault : said === "1" || said === "true";
}

function damaged(detail: string, place: { row: number; column?: string }): FormatError {
  return new FormatError("damaged", detail, place);
}
