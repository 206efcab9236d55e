import {
  addRow,
  changeCell,
  deleteRow,
  forgeDocument,
  forgeEdition,
  forgeEntry,
  inDatabase,
  swapRows,
} from "./database-changes.js";
import {
  addFile,
  changeByte,
  changeRawByte,
  cutOff,
  deleteFile,
  swapFiles,
} from "./file-changes.js";

/** Random choices. */
export interface Pick {
  below(end: number): number;
  from<Choice>(choices: readonly Choice[]): Choice;
}

/** A way to tamper with a register, with how often it is chosen. */
export interface Change {
  name: string;
  weight: number;
  /** @returns what was done */
  make(root: string, pick: Pick): string;
}

export const CHANGES: readonly Change[] = [
  { name: "values", weight: 40, make: inDatabase(changeCell) },
  { name: "rows deleted", weight: 8, make: inDatabase(deleteRow) },
  { name: "rows added", weight: 8, make: inDatabase(addRow) },
  { name: "rows swapped", weight: 6, make: inDatabase(swapRows) },
  { name: "documents with their hash", weight: 6, make: inDatabase(forgeDocument) },
  { name: "entries with their hash", weight: 6, make: inDatabase(forgeEntry) },
  { name: "editions with their key", weight: 1, make: inDatabase(forgeEdition) },
  { name: "bytes of files", weight: 10, make: changeByte },
  { name: "files cut off", weight: 3, make: cutOff },
  { name: "files deleted", weight: 2, make: deleteFile },
  { name: "files swapped", weight: 2, make: swapFiles },
  { name: "files added", weight: 2, make: addFile },
  { name: "raw bytes", weight: 16, make: changeRawByte },
];

export function chooseChange(pick: Pick): Change {
  const total = CHANGES.reduce((sum, { weight }) => sum + weight, 0);
  let at = pick.below(total);
  for (const change of CHANGES) {
    at -= change.weight;
    if (at < 0) return change;
  }
  throw new Error("no change was chosen");
}
