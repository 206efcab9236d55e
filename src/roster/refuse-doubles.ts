import { UserError } from "../model/errors.js";

const ROW_OR_CELL = /<(?:\w+:)?(row|c)(\s[^<>]*?)?\/?>/g;
const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/;
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/;

/**
 * Refuses a worksheet in which two rows, or two cells of a row, have one number: the library would
 * keep the last and lose the others, with the trainees in them; and one with a number that is none.
 *
 * @param part the worksheet's XML; nothing where the sheet has none of its own
 * @throws UserError `roster-damaged` with the row, and the column of a cell
 */
export function refuseDoubles(part: Uint8Array | undefined): void {
  const rows = new Set<number>();
  let cells = new Set<string>();
  let row = 0;
  for (const [, tag, attributes = ""] of Buffer.from(part ?? [])
    .toString("utf8")
    .matchAll(ROW_OR_CELL)) {
    const reference = REFERENCE.exec(attributes)?.[1];
    const [address, column = "", number = ""] = ADDRESS.exec(reference ?? "") ?? [];
    if (reference !== undefined && address === undefined) {
      throw new UserError("roster-damaged", { row: tag === "row" ? row + 1 : row });
    }
    if (tag === "row") {
      row = number === "" ? row + 1 : Number(number);
      if (rows.has(row)) throw new UserError("roster-damaged", { row });
      rows.add(row);
      cells = new Set();
    } else if (column !== "") {
      // A cell that names another row than the one it stands in would come to replace one there.
      const isStray = Number(number) !== row;
      if (isStray || cells.has(column)) throw new UserError("roster-damaged", { row, column });
      cells.add(column);
    }
  }
}
