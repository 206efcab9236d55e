import type { RosterField, RosterRow } from "./roster.js";
import type { SheetCell } from "./table.js";

/** What a review puts in place of a row's cells; an empty text clears the cell. */
export type Edits = Partial<Record<RosterField, Omit<SheetCell, "ref">>>;

/** A row as a review changed it; how the file has it is kept beside it. */
export function applyEdits(row: RosterRow, edits: Edits): RosterRow {
  const cells = { ...row.cells };
  for (const [name, content] of Object.entries(edits)) {
    const field = name as RosterField;
    if (content.text === "") delete cells[field];
    else cells[field] = { ref: row.cells[field]?.ref ?? "", ...content };
  }
  return {
    row: row.row,
    cells,
    asWritten: row.asWritten ?? row.cells,
    edits: { ...row.edits, ...edits },
  };
}
